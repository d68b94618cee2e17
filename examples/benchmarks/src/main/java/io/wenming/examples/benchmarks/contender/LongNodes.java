package io.wenming.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Hand-written {@code long} fixed point that keeps the value of every node, in a new array for each subject: indicators,
 * bonuses, sections, the bonuses together, the sum of all and the rounded total. Indicators are in units of 10<sup>-5</sup>
 * points, the sum in units of 10<sup>-7</sup>.
 */
public final class LongNodes implements Contender {
    private static final int FULL_RATE = 10_000;
    private static final long HUNDREDTH = 100_000;
    private static final Workload WORKLOAD = Workload.standard();
    private static final FlatForm FORM = new FlatForm(WORKLOAD);
    private static final ImmutableList<Integer> ORDER = FORM.order();

    private static final Constants OF = Constants.unweighted(FORM);

    private static final long[] FLAG = OF.flags();
    private static final long[] RATIO = OF.ratios();
    private static final long[] FULL = OF.full();
    private static final long[] PRICE = OF.prices();
    private static final long[] GRADE = OF.grades();
    private static final long[] EDGE_1 = OF.edges(0);
    private static final long[] EDGE_2 = OF.edges(1);
    private static final long[] EDGE_3 = OF.edges(2);
    private static final long[] EDGE_4 = OF.edges(3);
    private static final long[] RISE_1 = OF.rises(0);
    private static final long[] RISE_2 = OF.rises(1);
    private static final long[] RISE_3 = OF.rises(2);
    private static final long[] RISE_4 = OF.rises(3);
    private static final long[] EXTRA = WORKLOAD.extras().stream()
            .mapToLong(extra -> extra.price() * 10_000L)
            .toArray();
    private static final long EXTRA_CAP = WORKLOAD.extraCap() * 10_000L;
    private static final long[] WEIGHT =
            WORKLOAD.sections().stream().mapToLong(section -> section.weight()).toArray();

    private static final int RATIOS = FLAG.length;
    private static final int BANDS = RATIOS + RATIO.length;
    private static final int CHARGES = BANDS + EDGE_1.length;
    private static final int GRADES = CHARGES + FULL.length;
    private static final int EXTRAS = GRADES + GRADE.length / 4;
    private static final int BANS = EXTRAS + EXTRA.length;
    private static final int MISSING = ORDER.size();
    private static final int SECTIONS = EXTRAS + EXTRA.length;
    private static final int EXTRA_SUM = SECTIONS + WEIGHT.length;
    private static final int SUM = EXTRA_SUM + 1;
    private static final int TOTAL = SUM + 1;

    private final long[][] rows;

    /** Packs the subjects of {@link Workload#standard}. */
    public LongNodes(ImmutableList<Subject> subjects) {
        this.rows = subjects.stream().map(subject -> FORM.pack(subject, ORDER)).toArray(long[][]::new);
    }

    @Override
    public void score(int from, int until, Blackhole hole) {
        for (int i = from; i < until; i++) {
            hole.consume(nodes(rows[i]));
        }
    }

    @Override
    public long total(int subject) {
        return nodes(rows[subject])[TOTAL];
    }

    private static long[] nodes(long[] row) {
        long[] nodes = new long[TOTAL + 1];
        flags(row, nodes);
        ratios(row, nodes);
        bands(row, nodes);
        charges(row, nodes);
        grades(row, nodes);
        extras(row, nodes);
        long sum = nodes[EXTRA_SUM] * 100;
        for (int i = 0; i < WEIGHT.length; i++) {
            nodes[SECTIONS + i] = section(nodes, i);
            sum += WEIGHT[i] * nodes[SECTIONS + i];
        }
        nodes[SUM] = sum;
        long hit = row[BANS] | row[BANS + 1] | row[BANS + 2] | row[BANS + 3];
        nodes[TOTAL] = hit != 0 ? 0 : (sum + HUNDREDTH / 2) / HUNDREDTH;
        return nodes;
    }

    /** A section has four flags and ratios, and three of each other shape. */
    private static long section(long[] nodes, int section) {
        int four = 4 * section;
        int three = 3 * section;
        return nodes[four]
                + nodes[four + 1]
                + nodes[four + 2]
                + nodes[four + 3]
                + nodes[RATIOS + four]
                + nodes[RATIOS + four + 1]
                + nodes[RATIOS + four + 2]
                + nodes[RATIOS + four + 3]
                + nodes[BANDS + three]
                + nodes[BANDS + three + 1]
                + nodes[BANDS + three + 2]
                + nodes[CHARGES + three]
                + nodes[CHARGES + three + 1]
                + nodes[CHARGES + three + 2]
                + nodes[GRADES + three]
                + nodes[GRADES + three + 1]
                + nodes[GRADES + three + 2];
    }

    private static void flags(long[] row, long[] nodes) {
        for (int i = 0; i < FLAG.length; i++) {
            nodes[i] = FLAG[i] & -row[i];
        }
    }

    private static void ratios(long[] row, long[] nodes) {
        for (int i = 0; i < RATIO.length; i++) {
            long over = row[RATIOS + i] - FULL_RATE;
            long rate = FULL_RATE + (over & (over >> 63));
            nodes[RATIOS + i] = RATIO[i] * (rate & ~(rate >> 63));
        }
    }

    private static void bands(long[] row, long[] nodes) {
        for (int i = 0; i < EDGE_1.length; i++) {
            long value = row[BANDS + i];
            nodes[BANDS + i] = (((EDGE_1[i] - value) >> 63) & RISE_1[i])
                    + (((EDGE_2[i] - value) >> 63) & RISE_2[i])
                    + (((EDGE_3[i] - value) >> 63) & RISE_3[i])
                    + (((EDGE_4[i] - value) >> 63) & RISE_4[i]);
        }
    }

    private static void charges(long[] row, long[] nodes) {
        for (int i = 0; i < FULL.length; i++) {
            long left = FULL[i] - PRICE[i] * row[CHARGES + i];
            nodes[CHARGES + i] = left & ~(left >> 63);
        }
        // they all stand in the second word
        long missing = (row[MISSING + 1] >>> CHARGES) & ((1L << FULL.length) - 1);
        while (missing != 0) {
            nodes[CHARGES + Long.numberOfTrailingZeros(missing)] = 0;
            missing &= missing - 1;
        }
    }

    private static void grades(long[] row, long[] nodes) {
        for (int i = 0; i < GRADE.length / 4; i++) {
            nodes[GRADES + i] = GRADE[(i << 2) | ((int) row[GRADES + i] & 3)];
        }
    }

    private static void extras(long[] row, long[] nodes) {
        long sum = 0;
        for (int i = 0; i < EXTRA.length; i++) {
            nodes[EXTRAS + i] = EXTRA[i] * row[EXTRAS + i];
            sum += nodes[EXTRAS + i];
        }
        nodes[EXTRA_SUM] = Math.min(sum, EXTRA_CAP);
    }
}
