package io.wenming.report;

import static java.util.Objects.requireNonNull;

import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.record.RecordQuery;
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
                .map(sum -> new FigureLine(sum.place(), sum.part(), isShare ? sum.whole() : 0, sum.records()));
    }
}
