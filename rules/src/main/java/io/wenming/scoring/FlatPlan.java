package io.wenming.scoring;

import io.wenming.fact.FactBlock;
import io.wenming.fact.IndexedFacts;
import io.wenming.number.Fraction;

/**
 * A standard as flat arrays over slots (扁平计划). Every amount is a whole number of {@code 1/unit} points of the total, and
 * the compiler has shown that no sum of them can overflow. Where a quotient had to be cut, the sum is at most {@code cut}
 * units too low, and a result that this could change is {@link #OPEN}: the caller evaluates the tree instead. So is a row
 * with something that is not applicable, exempt or held as it is.
 *
 * @param unit the units in a point
 * @param cut how many units a sum can be too low
 * @param admission the rows that it can evaluate
 * @param total the sum of all stages
 * @param blocks the same for many subjects at once
 * @param leaves all leaves
 * @param nodes all nodes, for such a row
 * @param rounding what makes the total of the sum
 * @param closing what acts on the total
 */
record FlatPlan(
        long unit,
        long cut,
        FlatAdmission admission,
        FlatSum total,
        FlatBlocks blocks,
        FlatLeaves leaves,
        FlatNodes nodes,
        FlatRounding rounding,
        FlatClosing closing)
        implements FlatScorer {
    /** No result: evaluate the tree. */
    static final long OPEN = Long.MIN_VALUE;

    @Override
    public boolean scoreInto(IndexedFacts facts, ScoreColumn column, int row) {
        long rounded = rounded(facts);
        if (rounded == OPEN) {
            return false;
        }
        close(rounded, closing.effects(facts), column, row);
        return true;
    }

    @Override
    public void scoreInto(FactBlock block, ScoreColumn column, int first, FlatScratch scratch) {
        sum(block, scratch);
        for (int subject = 0; subject < block.size(); subject++) {
            close(subject, scratch, column, first);
        }
    }

    /** Leaves the sum of each subject of a block, and what acts on it, at its place. */
    void sum(FactBlock block, FlatScratch scratch) {
        scratch.clear(block.size());
        admission.leave(block, scratch);
        blocks.sum(block, scratch);
        closing.effects(block, scratch.effects());
    }

    /** Makes the score of a subject of its sum, or leaves it to the tree. */
    void close(int subject, FlatScratch scratch, ScoreColumn column, int first) {
        long rounded = scratch.isLeft(subject) ? OPEN : rounded(scratch.sums(0)[subject]);
        if (rounded == OPEN) {
            scratch.leave(subject);
        } else {
            close(rounded, scratch.effects()[subject], column, first + subject);
        }
    }

    private void close(long rounded, long effects, ScoreColumn column, int row) {
        long score = FlatClosing.score(effects, rounded);
        column.set(row, score, closing.status(effects, score));
    }

    /** The rounded total before vetoes, times 10 to the power of the places of the rounding; or {@link #OPEN}. */
    long rounded(IndexedFacts facts) {
        if (!admission.admits(facts)) {
            return OPEN;
        }
        long sum = total.sum(facts);
        return sum == OPEN ? OPEN : rounded(sum);
    }

    private long rounded(long sum) {
        long least = rounding.rounded(sum);
        return cut == 0 || rounding.rounded(sum + cut) == least ? least : OPEN;
    }

    /**
     * Fills in the amount of every node at its place, where 0 stands, and gives the rounded total; or {@link #OPEN}, where
     * the amounts mean nothing.
     */
    long fill(IndexedFacts facts, long[] amounts) {
        if (cut != 0 || !admission.admits(facts) || !total.fill(facts, amounts)) {
            return OPEN;
        }
        nodes.addUp(amounts);
        return rounding.rounded(amounts[nodes.place(0)]);
    }

    /** The value of a node before the weights around it. */
    Fraction value(int node, long[] amounts) {
        return Fraction.of(amounts[nodes.place(node)], unit)
                .dividedBy(nodes.weights().get(node));
    }
}
