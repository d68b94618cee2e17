package io.wenming.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import io.wenming.fact.Facts;
import io.wenming.scoring.PreparedStandard;
import org.openjdk.jmh.infra.Blackhole;

/** Wenming, the total and the status as a value, from facts in slots or in a map. */
public final class WenmingValue implements Contender {
    private final PreparedStandard prepared;
    private final ImmutableList<? extends Facts> rows;

    private WenmingValue(PreparedStandard prepared, ImmutableList<? extends Facts> rows) {
        this.prepared = prepared;
        this.rows = rows;
    }

    /** From facts in slots. */
    public static WenmingValue indexed(Workload workload, ImmutableList<Subject> subjects) {
        PreparedStandard prepared = WenmingForm.standard(workload).prepare();
        return new WenmingValue(prepared, WenmingForm.indexed(workload, subjects, prepared.schema()));
    }

    /** From facts in a map. */
    public static WenmingValue mapped(Workload workload, ImmutableList<Subject> subjects) {
        return new WenmingValue(
                WenmingForm.standard(workload).prepare(),
                subjects.stream()
                        .map(subject -> WenmingForm.facts(workload, subject))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public void score(int from, int until, Blackhole hole) {
        for (int i = from; i < until; i++) {
            hole.consume(prepared.summarize(rows.get(i)));
        }
    }

    @Override
    public long total(int subject) {
        return WenmingForm.hundredths(prepared.summarize(rows.get(subject)).points());
    }
}
