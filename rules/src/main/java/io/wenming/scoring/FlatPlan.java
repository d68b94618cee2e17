package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;
import io.wenming.number.Fraction;

/**
 * A standard as flat arrays over slots (扁平计划). Every amount is a whole number of {@code 1/unit} points of the total, and
 * the compiler has shown that no sum of them can overflow. Where a quotient had to be cut, the sum is at most {@link #cut}
 * units too low, and a result that this could change is {@link #OPEN}: the caller evaluates the tree instead. So is a row
 * with something that is not applicable, exempt or held as it is.
 */
final class FlatPlan {
    /** No result: evaluate the tree. */
    static final long OPEN = Long.MIN_VALUE;

    final long unit;
    final long cut;
    final FlatNodes nodes;
    final FlatClosing closing;
    private final FlatAdmission admission;
    private final FlatLeaves leaves;
    private final FlatRounding rounding;

    FlatPlan(
            long unit,
            long cut,
            FlatAdmission admission,
            FlatNodes nodes,
            FlatLeaves leaves,
            FlatRounding rounding,
            FlatClosing closing) {
        this.unit = unit;
        this.cut = cut;
        this.admission = admission;
        this.nodes = nodes;
        this.leaves = leaves;
        this.rounding = rounding;
        this.closing = closing;
    }

    /** The rounded total before vetoes, times 10 to the power of the places of the rounding; or {@link #OPEN}. */
    long rounded(IndexedFacts facts) {
        if (!admission.admits(facts)) {
            return OPEN;
        }
        long total = total(0, facts);
        if (total == OPEN) {
            return OPEN;
        }
        long least = rounding.rounded(total);
        return cut == 0 || rounding.rounded(total + cut) == least ? least : OPEN;
    }

    /** The amount of a stage: its own leaves and the stages inside it, held within its limits. */
    private long total(int stage, IndexedFacts facts) {
        long sum = leaves.sum(stage, facts);
        if (sum == OPEN) {
            return OPEN;
        }
        for (int inner = nodes.firstInside[stage]; inner >= 0; inner = nodes.nextBeside[inner]) {
            long part = total(inner, facts);
            if (part == OPEN) {
                return OPEN;
            }
            sum += part;
        }
        return Math.max(Math.min(sum, nodes.stageCap[stage]), nodes.stageFloor[stage]);
    }

    /**
     * Fills in the amount of every node, in the order of the tree, and gives the rounded total; or {@link #OPEN}, where
     * the amounts mean nothing.
     */
    long fill(IndexedFacts facts, long[] amounts) {
        if (cut != 0 || !admission.admits(facts) || !leaves.fill(facts, amounts)) {
            return OPEN;
        }
        nodes.addUp(amounts);
        return rounding.rounded(amounts[0]);
    }

    /** The value of a node before the weights around it. */
    Fraction value(int node, long[] amounts) {
        return Fraction.of(amounts[node], unit).dividedBy(nodes.weights.get(node));
    }
}
