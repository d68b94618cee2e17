package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactSchema;
import io.wenming.fact.IndexedFacts;
import io.wenming.number.Fraction;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a row lost, from the amounts that a plan leaves at its nodes (扁平失分): the lines of {@link Score#losses}, each a
 * whole number of the units of the plan.
 *
 * @param plan the plan
 * @param parents of each node; -1 for the first
 * @param full what each leaf offers; what is not there for a group
 * @param slots where what each leaf needs stands; -1 for a group, and for a leaf that can do without
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FlatLosses(FlatPlan plan, int[] parents, long[] full, int[] slots) {
    private static final long GROUP = Long.MIN_VALUE;

    /** The losses of a plan; none where it asks a rule or cuts a quotient, or what a leaf offers is no whole number of units. */
    static Optional<FlatLosses> of(Standard standard, FactSchema schema, FlatPlan plan) {
        if (plan.cut() != 0) {
            return Optional.empty();
        }
        ImmutableList<Indicator> nodes = standard.total().all().collect(ImmutableList.toImmutableList());
        long[] full = new long[nodes.size()];
        int[] slots = new int[nodes.size()];
        for (int node = 0; node < full.length; node++) {
            Indicator indicator = nodes.get(node);
            slots[node] = -1;
            full[node] = GROUP;
            if (!indicator.isGroup()) {
                Fraction offered = indicator
                        .offers()
                        .times(plan.nodes().weights().get(node))
                        .times(plan.unit());
                if (!offered.denominator().equals(BigInteger.ONE)
                        || offered.numerator().bitLength() >= Long.SIZE) {
                    return Optional.empty();
                }
                full[node] = offered.numerator().longValueExact();
                Input input = indicator.rule().orElseThrow().inputs().get(0);
                slots[node] = input.required() ? schema.slot(input.key()) : -1;
            }
        }
        return Optional.of(new FlatLosses(plan, plan.nodes().parents(), full, slots));
    }

    /** Fills a row of a column; false where the tree has to be evaluated. */
    boolean fill(IndexedFacts facts, LossColumn column, int row) {
        long[] amounts = column.amounts;
        Arrays.fill(amounts, 0);
        long rounded = plan.fill(facts, amounts);
        if (rounded == FlatPlan.OPEN) {
            return false;
        }
        column.clear(row);
        addUp(amounts, column.sums);
        long least = column.least(row); // what a loss has to exceed to stand among the largest
        for (int node = 0; node < full.length; node++) {
            boolean group = full[node] == GROUP;
            long amount = (group ? column.sums[node] : full[node])
                    - amounts[plan.nodes().place(node)];
            if (amount > least) {
                column.put(row, node, group ? Mechanism.CAP : mechanism(facts, node), amount);
                least = column.least(row);
            }
        }
        FlatRounding rounding = plan.rounding();
        long total = amounts[plan.nodes().place(0)];
        onTotal(column, row, Mechanism.LIMIT, total - rounding.limit().hold(total));
        long vetoed = rounded - FlatClosing.score(plan.closing().effects(facts), rounded);
        onTotal(column, row, Mechanism.VETO, vetoed * rounding.step());
        return true;
    }

    private Mechanism mechanism(IndexedFacts facts, int leaf) {
        return slots[leaf] >= 0 && !facts.isNumber(slots[leaf]) ? Mechanism.MISSING : Mechanism.RULE;
    }

    private void onTotal(LossColumn column, int row, Mechanism code, long amount) {
        if (amount > column.least(row)) {
            column.put(row, full.length, code, amount);
        }
    }

    /** The sum of the parts of each node, before its own limits. */
    private void addUp(long[] amounts, long[] sums) {
        Arrays.fill(sums, 0);
        for (int node = 1; node < parents.length; node++) {
            sums[parents[node]] += amounts[plan.nodes().place(node)];
        }
    }
}
