package io.wenming.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordEntry;
import java.util.stream.Stream;

/**
 * Of the records of a kind with some words, the share that has others too.
 *
 * @param kind the kind
 * @param count which records are the whole
 * @param words the words of the whole; all of the kind if empty
 * @param with the words of the part, beside those
 */
record RecordShare(
        EntryKind kind,
        RecordCount count,
        ImmutableSortedMap<String, String> words,
        ImmutableSortedMap<String, String> with)
        implements FigureQuery {
    private static final long serialVersionUID = 1L;

    RecordShare {
        requireNonNull(kind, "kind");
        requireNonNull(count, "count");
        requireNonNull(words, "words");
        requireNonNull(with, "with");
    }

    @Override
    public boolean isShare() {
        return true;
    }

    @Override
    public Stream<Label> missing(FigureReading reading, Division area) {
        return reading.source().coverage().lacking(kind);
    }

    @Override
    public Stream<FigureLine> lines(FigureReading reading, Division area) {
        return reading.records(kind, area)
                .filter(entry -> count.counts(entry, reading.period()) && entry.has(words, reading.last()))
                .map(entry -> line(entry, reading));
    }

    private FigureLine line(RecordEntry entry, FigureReading reading) {
        boolean counts = entry.has(with, reading.last());
        return new FigureLine(
                reading.place(entry), counts ? 1 : 0, 1, counts ? ImmutableList.of(entry.ref()) : ImmutableList.of());
    }
}
