package io.wenming.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.record.RecordQuery;
import io.wenming.record.RecordSum;
import java.util.stream.Stream;

/**
 * Records of a kind, counted, or an amount of theirs added up, or the share of them that has more words.
 *
 * @param records what is counted
 * @param isShare whether the part is a share of the whole
 */
record RecordFigure(RecordQuery records, boolean isShare) implements FigureQuery {
    private static final long serialVersionUID = 1L;

    RecordFigure {
        Refusal.unless(
                !isShare || requireNonNull(records, "records").amount().isEmpty(),
                "figure of '%s': a share counts records and has no amount; leave out one of the two",
                records.kind());
    }

    @Override
    public Stream<Label> missing(FigureReading reading, Division area) {
        return reading.source().coverage().lacking(records.kind());
    }

    @Override
    public Stream<FigureLine> lines(FigureReading reading, Division area) {
        return reading.source()
                .coverage()
                .sumsIn(records, area, reading.period())
                .map(this::line);
    }

    private FigureLine line(RecordSum sum) {
        return new FigureLine(
                sum.place(),
                sum.part(),
                isShare ? sum.whole() : 0,
                sum.records(),
                isShare ? sum.rest().stream().map(FigureRest::of).collect(toImmutableList()) : ImmutableList.of());
    }
}
