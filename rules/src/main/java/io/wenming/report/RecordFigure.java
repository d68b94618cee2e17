package io.wenming.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordEntry;
import io.wenming.rules.style.DomainStyle;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Records of a kind, counted, or an amount of theirs added up; one without the amount adds 0. */
@DomainStyle
@Value.Immutable
abstract non-sealed class RecordFigure implements FigureQuery {
    private static final long serialVersionUID = 1L;

    abstract EntryKind kind();

    abstract RecordCount count();

    @Value.NaturalOrder
    abstract ImmutableSortedMap<String, String> words();

    /** The name of the amount; records themselves are counted if absent. */
    abstract Optional<String> amount();

    static RecordFigure of(
            EntryKind kind, RecordCount count, ImmutableSortedMap<String, String> words, Optional<String> amount) {
        return ImmutableRecordFigure.builder()
                .kind(kind)
                .count(count)
                .words(words)
                .amount(amount)
                .build();
    }

    @Override
    public boolean isShare() {
        return false;
    }

    @Override
    public Stream<Label> missing(FigureReading reading, Division area) {
        return reading.source().coverage().lacking(kind());
    }

    @Override
    public Stream<FigureLine> lines(FigureReading reading, Division area) {
        return reading.source()
                .coverage()
                .recordsIn(kind(), area, reading.last())
                .filter(entry -> isCounted(entry, reading) && entry.has(words()))
                .map(entry -> new FigureLine(
                        reading.source().coverage().divisions().on(entry.place(), reading.last()),
                        amount().map(name -> entry.amounts().getOrDefault(name, 0L))
                                .orElse(1L),
                        0,
                        ImmutableList.of(entry.ref())));
    }

    private boolean isCounted(RecordEntry entry, FigureReading reading) {
        return switch (count()) {
            case STANDING -> entry.standsOn(reading.last());
            case BEGAN -> entry.beganIn(reading.period());
            case ENDED -> entry.endedIn(reading.period());
        };
    }
}
