package io.wenming.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import io.wenming.fact.IndexedFacts;
import io.wenming.scoring.PreparedStandard;
import io.wenming.scoring.ScoreColumn;
import org.openjdk.jmh.infra.Blackhole;

/** Wenming from facts in slots, the total and the status into a column of the caller. */
public final class WenmingColumn implements Contender {
    private final PreparedStandard prepared;
    private final ImmutableList<IndexedFacts> rows;
    private final ScoreColumn column;

    /** Prepares the standard and puts facts into slots. */
    public WenmingColumn(Workload workload, ImmutableList<Subject> subjects) {
        this.prepared = WenmingForm.standard(workload).prepare();
        this.rows = WenmingForm.indexed(workload, subjects, prepared.schema());
        this.column = prepared.column(rows.size());
    }

    @Override
    public void score(int from, int until, Blackhole hole) {
        for (int i = from; i < until; i++) {
            prepared.scoreInto(rows.get(i), column, i);
        }
        hole.consume(column);
    }

    @Override
    public long total(int subject) {
        prepared.scoreInto(rows.get(subject), column, subject);
        return column.scaled(subject);
    }
}
