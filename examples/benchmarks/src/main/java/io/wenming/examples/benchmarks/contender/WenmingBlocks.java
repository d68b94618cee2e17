package io.wenming.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import io.wenming.fact.FactBlock;
import io.wenming.scoring.PreparedStandard;
import io.wenming.scoring.ScoreColumn;
import org.openjdk.jmh.infra.Blackhole;

/** Wenming from blocks of subjects side by side, the total and the status into a column of the caller. */
public final class WenmingBlocks implements Contender {
    private final PreparedStandard prepared;
    private final ImmutableList<FactBlock> blocks;
    private final ScoreColumn column;

    /** Prepares the standard and puts facts into blocks. */
    public WenmingBlocks(Workload workload, ImmutableList<Subject> subjects) {
        this.prepared = WenmingForm.standard(workload).prepare();
        this.blocks = prepared.schema()
                .blocks(Iterables.transform(subjects, subject -> WenmingForm.facts(workload, subject)));
        this.column = prepared.column(subjects.size());
    }

    /** Scores whole blocks: from the first subject of one to the first of another, or to the end. */
    @Override
    public void score(int from, int until, Blackhole hole) {
        for (int first = from; first < until; first += FactBlock.MOST_SUBJECTS) {
            prepared.scoreInto(blocks.get(first / FactBlock.MOST_SUBJECTS), column, first);
        }
        hole.consume(column);
    }

    @Override
    public long total(int subject) {
        int block = subject / FactBlock.MOST_SUBJECTS;
        if (!column.isFilled(subject)) {
            prepared.scoreInto(blocks.get(block), column, block * FactBlock.MOST_SUBJECTS);
        }
        return column.scaled(subject);
    }
}
