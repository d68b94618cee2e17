package io.wenming.report;

import static java.util.Objects.requireNonNull;

import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.honor.Holder;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorRoll;
import io.wenming.label.Label;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordRef;
import java.util.Optional;
import java.util.stream.Stream;

/** Titles of a type at a tier. */
record TitleFigure(CreationType type, Tier tier, TitleCount count) implements FigureQuery {
    private static final long serialVersionUID = 1L;

    TitleFigure {
        requireNonNull(type, "type");
        requireNonNull(tier, "tier");
        requireNonNull(count, "count");
    }

    @Override
    public boolean isShare() {
        return false;
    }

    @Override
    public Stream<Label> missing(FigureReading reading, Division area) {
        return reading.source().coverage().lackingRoll();
    }

    @Override
    public Stream<FigureLine> lines(FigureReading reading, Division area) {
        return switch (count) {
            case HELD -> reading.source().coverage().roll().stream().flatMap(roll -> held(roll, reading, area));
            case NAMED -> named(reading, area);
        };
    }

    private Stream<FigureLine> held(HonorRoll roll, FigureReading reading, Division area) {
        return roll.holders(Title.of(type, tier), area, reading.last()).stream()
                .filter(holder -> holder.state().isUsable())
                .flatMap(holder -> naming(roll, holder, reading).stream()
                        .map(event -> FigureLine.one(holder.subject().division(), ref(event))));
    }

    private static Optional<HonorEvent> naming(HonorRoll roll, Holder holder, FigureReading reading) {
        return roll.history()
                .status(holder.subject().id(), holder.title(), reading.last())
                .naming();
    }

    private Stream<FigureLine> named(FigureReading reading, Division area) {
        Title title = Title.of(type, tier);
        return reading.namings().stream()
                .filter(row -> row.title().equals(title))
                .flatMap(row -> row.events().stream())
                .filter(event -> reading.period().contains(event.occurredOn()))
                .flatMap(event -> event
                        .subject()
                        .flatMap(reading::place)
                        .filter(area::contains)
                        .map(place -> FigureLine.one(place, ref(event)))
                        .stream());
    }

    private static RecordRef ref(HonorEvent event) {
        return new RecordRef(EntryKind.HONOR, event.id(), event.occurredOn());
    }
}
