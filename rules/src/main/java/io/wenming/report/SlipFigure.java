package io.wenming.report;

import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordRef;
import io.wenming.rules.style.DomainStyle;
import io.wenming.slip.ProblemEvent;
import io.wenming.slip.ProblemEventKind;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.Rung;
import io.wenming.slip.Slip;
import io.wenming.slip.SlipStanding;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Slips of all rungs or one. */
@DomainStyle
@Value.Immutable
abstract non-sealed class SlipFigure implements FigureQuery {
    private static final long serialVersionUID = 1L;

    /** The rung; all if absent. */
    abstract Optional<Rung> rung();

    abstract SlipCount count();

    static SlipFigure of(Optional<Rung> rung, SlipCount count) {
        return ImmutableSlipFigure.builder().rung(rung).count(count).build();
    }

    @Override
    public boolean isShare() {
        return false;
    }

    @Override
    public Stream<Label> missing(FigureReading reading, Division area) {
        return Stream.concat(
                reading.problems().missing().stream(),
                reading.problems().byPlace().values().stream()
                        .map(ProblemStanding::unknownYear)
                        .flatMapToInt(year -> year.isPresent() ? IntStream.of(year.getAsInt()) : IntStream.empty())
                        .mapToObj(FigureReading::year));
    }

    @Override
    public Stream<FigureLine> lines(FigureReading reading, Division area) {
        return reading.problems()
                .in(area)
                .flatMap(placed -> placed.getValue().standing().stream()
                        .flatMap(standing -> slips(standing, reading))
                        .map(ref -> FigureLine.one(placed.getKey(), ref)));
    }

    private Stream<RecordRef> slips(SlipStanding standing, FigureReading reading) {
        return switch (count()) {
            case ISSUED ->
                standing.slips().stream()
                        .filter(slip -> reading.period().contains(slip.issuedOn()) && isOne(slip))
                        .map(slip -> ref(standing, slip.issuedOn()));
            case CLOSED ->
                standing.problem().events().stream()
                        .filter(event -> event.kind() == ProblemEventKind.ACCEPTED)
                        .map(ProblemEvent::occurredOn)
                        .filter(day -> reading.period().contains(day) && isOne(standing.current()))
                        .map(day -> ref(standing, day));
        };
    }

    private boolean isOne(Slip slip) {
        return rung().map(slip.rung()::equals).orElse(true);
    }

    private static RecordRef ref(SlipStanding standing, LocalDate on) {
        return new RecordRef(EntryKind.PROBLEM, standing.problem().id(), on);
    }
}
