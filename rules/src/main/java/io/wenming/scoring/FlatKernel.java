package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;
import java.lang.invoke.MethodHandles;

/**
 * A stage of a plan whose leaves all read numbers (计算核). {@link FlatConstants} defines this class anew for a stage, as a hidden
 * class with the leaves as its constants: the compiler then knows where each loop begins and ends, and unrolls it as it
 * would a loop written for this one standard. The class as it is loaded from the library has no leaves. No loop has a
 * branch that the facts decide.
 */
final class FlatKernel implements FlatSum {
    private static final Parts PARTS = given();
    private static final FlatDense OF = PARTS.leaves();
    private static final FlatSum INSIDE = PARTS.inside();
    private static final FlatLimit LIMIT = PARTS.limit();

    private static final int FLAGS = OF.flags().from();
    private static final int FLAGS_AT = OF.flags().at();
    private static final long[] FLAG = OF.worths();

    private static final int LINEARS = OF.linears().from();
    private static final int LINEARS_AT = OF.linears().at();
    private static final long[] LEAST = OF.least();
    private static final long[] MOST = OF.most();
    private static final long[] FACTOR = OF.factors();

    private static final int STEPS = OF.steps().from();
    private static final int STEPS_AT = OF.steps().at();
    private static final long[] FIRST = OF.firsts();
    private static final long[] EDGE_1 = OF.edges(0);
    private static final long[] EDGE_2 = OF.edges(1);
    private static final long[] EDGE_3 = OF.edges(2);
    private static final long[] EDGE_4 = OF.edges(3);
    private static final long[] RISE_1 = OF.rises(0);
    private static final long[] RISE_2 = OF.rises(1);
    private static final long[] RISE_3 = OF.rises(2);
    private static final long[] RISE_4 = OF.rises(3);
    private static final long[][] MORE_EDGES = OF.edgesFrom(4);
    private static final long[][] MORE_RISES = OF.risesFrom(4);

    private static final int TABLES = OF.tables().from();
    private static final int TABLES_AT = OF.tables().at();
    private static final int TABLE_COUNT = OF.tables().size();
    private static final int TABLE_BITS = OF.tableBits();
    private static final int TABLE_MASK = (1 << TABLE_BITS) - 1;
    private static final long[] TABLE = OF.table();

    private static final int COUNTDOWNS = OF.countdowns().from();
    private static final int COUNTDOWNS_AT = OF.countdowns().at();
    private static final long[] FULL = OF.fulls();
    private static final long[] EACH = OF.prices();
    private static final long[] LOSS = OF.losses();

    private static final long BASE = OF.base();
    private static final FlatAbsent.Watched ABSENT = OF.absent();

    /** What a kernel is made from, as in {@link FlatStage}. */
    record Parts(FlatDense leaves, FlatSum inside, FlatLimit limit) {
        static final Parts NOTHING = new Parts(FlatDense.NOTHING, FlatSum.NONE, new FlatLimit(0, 0));
    }

    private static Parts given() {
        return FlatConstants.given(MethodHandles.lookup(), Parts.class).orElse(Parts.NOTHING);
    }

    @Override
    public long sum(IndexedFacts facts) {
        long inner = INSIDE.sum(facts);
        return inner == FlatPlan.OPEN ? FlatPlan.OPEN : LIMIT.hold(own(facts) + inner);
    }

    @Override
    public boolean fill(IndexedFacts facts, long[] amounts) {
        for (int i = 0; i < FLAG.length; i++) {
            amounts[FLAGS_AT + i] = flag(i, facts);
        }
        for (int i = 0; i < FACTOR.length; i++) {
            amounts[LINEARS_AT + i] = linear(i, facts);
        }
        for (int i = 0; i < FIRST.length; i++) {
            amounts[STEPS_AT + i] = FIRST[i] + step(i, facts);
        }
        for (int cut = 0; cut < MORE_EDGES.length; cut++) {
            for (int i = 0; i < FIRST.length; i++) {
                amounts[STEPS_AT + i] +=
                        FlatNumbers.risen(MORE_EDGES[cut][i], MORE_RISES[cut][i], facts.number(STEPS + i));
            }
        }
        for (int i = 0; i < TABLE_COUNT; i++) {
            amounts[TABLES_AT + i] = table(i, facts);
        }
        for (int i = 0; i < EACH.length; i++) {
            amounts[COUNTDOWNS_AT + i] = FULL[i] - loss(i, facts);
        }
        ABSENT.fill(facts, amounts);
        return INSIDE.fill(facts, amounts);
    }

    private static long own(IndexedFacts facts) {
        return BASE + flags(facts) + linears(facts) + steps(facts) + tables(facts) - losses(facts) + ABSENT.sum(facts);
    }

    private static long flags(IndexedFacts facts) {
        long sum = 0;
        for (int i = 0; i < FLAG.length; i++) {
            sum += flag(i, facts);
        }
        return sum;
    }

    private static long linears(IndexedFacts facts) {
        long sum = 0;
        for (int i = 0; i < FACTOR.length; i++) {
            sum += linear(i, facts);
        }
        return sum;
    }

    private static long steps(IndexedFacts facts) {
        long sum = 0;
        for (int i = 0; i < EDGE_1.length; i++) {
            sum += step(i, facts);
        }
        for (int cut = 0; cut < MORE_EDGES.length; cut++) {
            long[] edge = MORE_EDGES[cut];
            long[] rise = MORE_RISES[cut];
            for (int i = 0; i < edge.length; i++) {
                sum += FlatNumbers.risen(edge[i], rise[i], facts.number(STEPS + i));
            }
        }
        return sum;
    }

    private static long tables(IndexedFacts facts) {
        long sum = 0;
        for (int i = 0; i < TABLE_COUNT; i++) {
            sum += table(i, facts);
        }
        return sum;
    }

    private static long losses(IndexedFacts facts) {
        long sum = 0;
        for (int i = 0; i < EACH.length; i++) {
            sum += loss(i, facts);
        }
        return sum;
    }

    private static long flag(int i, IndexedFacts facts) {
        return FLAG[i] & -facts.number(FLAGS + i);
    }

    private static long linear(int i, IndexedFacts facts) {
        return FACTOR[i] * FlatNumbers.least(FlatNumbers.most(facts.number(LINEARS + i), LEAST[i]), MOST[i]);
    }

    /** What the first four cuts change. */
    private static long step(int i, IndexedFacts facts) {
        long number = facts.number(STEPS + i);
        return FlatNumbers.risen(EDGE_1[i], RISE_1[i], number)
                + FlatNumbers.risen(EDGE_2[i], RISE_2[i], number)
                + FlatNumbers.risen(EDGE_3[i], RISE_3[i], number)
                + FlatNumbers.risen(EDGE_4[i], RISE_4[i], number);
    }

    private static long table(int i, IndexedFacts facts) {
        return TABLE[(i << TABLE_BITS) | ((int) facts.number(TABLES + i) & TABLE_MASK)];
    }

    private static long loss(int i, IndexedFacts facts) {
        return FlatNumbers.least(EACH[i] * facts.number(COUNTDOWNS + i), LOSS[i]);
    }
}
