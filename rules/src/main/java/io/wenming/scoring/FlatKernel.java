package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;
import java.lang.invoke.MethodHandles;

/**
 * The loops over the number leaves of one stage (计算核). {@link FlatKernels} defines this class anew for a stage, as a hidden
 * class with the leaves as its constants: the compiler then knows where each loop begins and ends, and unrolls it as it
 * would a loop written for this one standard. The class as it is loaded from the library has no leaves. No loop has a
 * branch that the facts decide.
 */
final class FlatKernel implements FlatSum {
    private static final int SIGN = 63;

    private static final FlatDense OF = given();

    private static final int FLAGS = OF.flags().from();
    private static final long[] FLAG = OF.worths();

    private static final int LINEARS = OF.linears().from();
    private static final long[] LEAST = OF.least();
    private static final long[] MOST = OF.most();
    private static final long[] FACTOR = OF.factors();

    private static final int STEPS = OF.steps().from();
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
    private static final int TABLE_COUNT = OF.tables().size();
    private static final int TABLE_BITS = OF.tableBits();
    private static final int TABLE_MASK = (1 << TABLE_BITS) - 1;
    private static final long[] TABLE = OF.table();

    private static final int COUNTDOWNS = OF.countdowns().from();
    private static final long[] EACH = OF.prices();
    private static final long[] LOSS = OF.losses();

    private static final long BASE = OF.base();
    private static final FlatAbsent.Watched ABSENT = OF.absent();

    private static FlatDense given() {
        try {
            FlatDense leaves = MethodHandles.classData(MethodHandles.lookup(), "_", FlatDense.class);
            return leaves != null ? leaves : FlatDense.NOTHING;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long sum(IndexedFacts facts) {
        return BASE + flags(facts) + linears(facts) + steps(facts) + tables(facts) - losses(facts) + ABSENT.sum(facts);
    }

    private static long flags(IndexedFacts facts) {
        long sum = 0;
        for (int i = 0; i < FLAG.length; i++) {
            sum += FLAG[i] & -facts.number(FLAGS + i);
        }
        return sum;
    }

    private static long linears(IndexedFacts facts) {
        long sum = 0;
        for (int i = 0; i < FACTOR.length; i++) {
            long number = facts.number(LINEARS + i);
            sum += FACTOR[i] * FlatNumbers.least(FlatNumbers.most(number, LEAST[i]), MOST[i]);
        }
        return sum;
    }

    private static long steps(IndexedFacts facts) {
        long sum = 0;
        for (int i = 0; i < EDGE_1.length; i++) {
            long number = facts.number(STEPS + i);
            sum += (((EDGE_1[i] - number) >> SIGN) & RISE_1[i])
                    + (((EDGE_2[i] - number) >> SIGN) & RISE_2[i])
                    + (((EDGE_3[i] - number) >> SIGN) & RISE_3[i])
                    + (((EDGE_4[i] - number) >> SIGN) & RISE_4[i]);
        }
        for (int cut = 0; cut < MORE_EDGES.length; cut++) {
            long[] edge = MORE_EDGES[cut];
            long[] rise = MORE_RISES[cut];
            for (int i = 0; i < edge.length; i++) {
                sum += ((edge[i] - facts.number(STEPS + i)) >> SIGN) & rise[i];
            }
        }
        return sum;
    }

    private static long tables(IndexedFacts facts) {
        long sum = 0;
        for (int i = 0; i < TABLE_COUNT; i++) {
            sum += TABLE[(i << TABLE_BITS) | ((int) facts.number(TABLES + i) & TABLE_MASK)];
        }
        return sum;
    }

    private static long losses(IndexedFacts facts) {
        long sum = 0;
        for (int i = 0; i < EACH.length; i++) {
            sum += FlatNumbers.least(EACH[i] * facts.number(COUNTDOWNS + i), LOSS[i]);
        }
        return sum;
    }
}
