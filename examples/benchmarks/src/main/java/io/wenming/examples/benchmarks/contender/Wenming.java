package io.wenming.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import io.wenming.fact.FactSchema;
import io.wenming.fact.Facts;
import io.wenming.scoring.Score;
import io.wenming.scoring.Standard;
import org.openjdk.jmh.infra.Blackhole;

/** Wenming, from facts in slots or in a map, with what is left of a score. */
public final class Wenming implements Contender {
    private final Standard standard;
    private final ImmutableList<Facts> rows;
    private final Left left;

    /** What is left of the scores. */
    public enum Left {
        /** The total, in a column. */
        TOTAL,
        /** The total and the status, as a value. */
        VALUE,
        /** The value of every node, with the reasons behind it. */
        NODES
    }

    private Wenming(Standard standard, ImmutableList<Facts> rows, Left left) {
        this.standard = standard;
        this.rows = rows;
        this.left = left;
    }

    /** From facts in slots. */
    public static Wenming indexed(Workload workload, ImmutableList<Subject> subjects, Left left) {
        Standard standard = WenmingForm.standard(workload);
        FactSchema schema = standard.schema();
        return new Wenming(
                standard,
                subjects.stream()
                        .map(subject -> schema.index(WenmingForm.facts(workload, subject)))
                        .collect(ImmutableList.toImmutableList()),
                left);
    }

    /** From facts in a map, every total alone. */
    public static Wenming mapped(Workload workload, ImmutableList<Subject> subjects) {
        return new Wenming(
                WenmingForm.standard(workload),
                subjects.stream()
                        .map(subject -> WenmingForm.facts(workload, subject))
                        .collect(ImmutableList.toImmutableList()),
                Left.VALUE);
    }

    @Override
    public void score(int from, int until, Blackhole hole) {
        switch (left) {
            // PLACE FOR PreparedStandard.scoreInto(facts, column, row)
            case TOTAL -> eachScore(from, until, hole);
            // PLACE FOR PreparedStandard.summarize(facts)
            case VALUE -> eachScore(from, until, hole);
            // PLACE FOR PreparedStandard.score(facts)
            case NODES -> eachScore(from, until, hole);
        }
    }

    @Override
    public long total(int subject) {
        return hundredths(standard.score(rows.get(subject)));
    }

    private void eachScore(int from, int until, Blackhole hole) {
        for (int i = from; i < until; i++) {
            hole.consume(standard.score(rows.get(i)));
        }
    }

    private static long hundredths(Score score) {
        return score.points()
                .orElseThrow()
                .value()
                .toBigDecimal()
                .movePointRight(2)
                .longValueExact();
    }
}
