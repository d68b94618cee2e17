package io.wenming.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import io.wenming.fact.IndexedFacts;
import io.wenming.scoring.PreparedStandard;
import org.openjdk.jmh.infra.Blackhole;

/** Wenming from facts in slots, the value of every node kept, from which findings and losses are made when they are read. */
public final class WenmingNodes implements Contender {
    private final PreparedStandard prepared;
    private final ImmutableList<IndexedFacts> rows;

    /** Prepares the standard and puts facts into slots. */
    public WenmingNodes(Workload workload, ImmutableList<Subject> subjects) {
        this.prepared = WenmingForm.standard(workload).prepare();
        this.rows = WenmingForm.indexed(workload, subjects, prepared.schema());
    }

    @Override
    public void score(int from, int until, Blackhole hole) {
        for (int i = from; i < until; i++) {
            hole.consume(prepared.score(rows.get(i)));
        }
    }

    @Override
    public long total(int subject) {
        return WenmingForm.hundredths(prepared.score(rows.get(subject)).points());
    }
}
