package io.wenming.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.record.EntryKind;
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
        return reading.records(kind(), area)
                .filter(entry -> count().counts(entry, reading.period()) && entry.has(words(), reading.last()))
                .map(entry -> new FigureLine(
                        reading.place(entry),
                        amount().map(name -> entry.amounts().getOrDefault(name, 0L))
                                .orElse(1L),
                        0,
                        ImmutableList.of(entry.ref())));
    }
}
