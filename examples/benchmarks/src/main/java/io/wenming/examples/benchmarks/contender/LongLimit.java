package io.wenming.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Hand-written {@code long} fixed point over flat arrays, total only: the limit. Weights are multiplied into the constants,
 * sums are in units of 10<sup>-7</sup> points, no loop has a branch that depends on facts.
 *
 * <p>What is missing holds 0, which earns nothing by itself in every shape but one: of full marks less a price for each
 * incident, the full marks are taken back where the missing bit is set.
 */
public final class LongLimit implements Contender {
    /** The property that makes it another limit: that of so many indicators and nothing else; set before this class is loaded. */
    public static final String INDICATORS = "io.wenming.examples.benchmarks.indicators";

    private static final int FULL_RATE = 10_000;
    private static final long HUNDREDTH = 100_000;
    private static final Workload WORKLOAD = Integer.getInteger(INDICATORS) == null
            ? Workload.standard()
            : Workload.plain(Integer.getInteger(INDICATORS) / 10, 10);
    private static final FlatForm FORM = new FlatForm(WORKLOAD);
    private static final ImmutableList<Integer> ORDER = FORM.order();

    private static final Constants OF = Constants.weighted(FORM);

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
            .mapToLong(extra -> extra.price() * 1_000_000L)
            .toArray();
    private static final long EXTRA_CAP = WORKLOAD.extraCap() * 1_000_000L;

    private static final int RATIOS = FLAG.length;
    private static final int BANDS = RATIOS + RATIO.length;
    private static final int CHARGES = BANDS + EDGE_1.length;
    private static final int GRADES = CHARGES + FULL.length;
    private static final int EXTRAS = GRADES + GRADE.length / 4;
    private static final int BANS = EXTRAS + EXTRA.length;
    private static final int BAN_COUNT = WORKLOAD.bans().size();
    private static final int MISSING = ORDER.size();
    private static final int FIRST_CHARGED = CHARGES / Long.SIZE; // words of missing bits
    private static final int LAST_CHARGED = (GRADES - 1) / Long.SIZE;

    private final long[][] rows;
    private final long[] totals;

    /** Packs the subjects of {@link Workload#standard}, or of as many indicators as {@link #INDICATORS} says. */
    public LongLimit(ImmutableList<Subject> subjects) {
        this.rows = subjects.stream().map(subject -> FORM.pack(subject, ORDER)).toArray(long[][]::new);
        this.totals = new long[rows.length];
    }

    @Override
    public void score(int from, int until, Blackhole hole) {
        for (int i = from; i < until; i++) {
            totals[i] = total(rows[i]);
        }
        hole.consume(totals);
    }

    @Override
    public long total(int subject) {
        return total(rows[subject]);
    }

    private static long total(long[] row) {
        long sum = flags(row) + ratios(row) + bands(row) + charges(row) + grades(row) + extras(row);
        long hit = 0;
        for (int i = 0; i < BAN_COUNT; i++) {
            hit |= row[BANS + i];
        }
        return hit != 0 ? 0 : (sum + HUNDREDTH / 2) / HUNDREDTH;
    }

    private static long flags(long[] row) {
        long sum = 0;
        for (int i = 0; i < FLAG.length; i++) {
            sum += FLAG[i] & -row[i];
        }
        return sum;
    }

    private static long ratios(long[] row) {
        long sum = 0;
        for (int i = 0; i < RATIO.length; i++) {
            long over = row[RATIOS + i] - FULL_RATE;
            long rate = FULL_RATE + (over & (over >> 63));
            sum += RATIO[i] * (rate & ~(rate >> 63));
        }
        return sum;
    }

    private static long bands(long[] row) {
        long sum = 0;
        for (int i = 0; i < EDGE_1.length; i++) {
            long value = row[BANDS + i];
            sum += (((EDGE_1[i] - value) >> 63) & RISE_1[i])
                    + (((EDGE_2[i] - value) >> 63) & RISE_2[i])
                    + (((EDGE_3[i] - value) >> 63) & RISE_3[i])
                    + (((EDGE_4[i] - value) >> 63) & RISE_4[i]);
        }
        return sum;
    }

    private static long charges(long[] row) {
        long sum = 0;
        for (int i = 0; i < FULL.length; i++) {
            long left = FULL[i] - PRICE[i] * row[CHARGES + i];
            sum += left & ~(left >> 63);
        }
        for (int word = FIRST_CHARGED; word <= LAST_CHARGED; word++) {
            long missing = row[MISSING + word] & charged(word);
            while (missing != 0) {
                sum -= FULL[word * Long.SIZE + Long.numberOfTrailingZeros(missing) - CHARGES];
                missing &= missing - 1;
            }
        }
        return sum;
    }

    /** The bits of the charged indicators in a word. */
    private static long charged(int word) {
        int from = Math.max(CHARGES - word * Long.SIZE, 0);
        int behind = Math.min(GRADES - word * Long.SIZE, Long.SIZE);
        return (-1L << from) & (-1L >>> (Long.SIZE - behind));
    }

    private static long grades(long[] row) {
        long sum = 0;
        for (int i = 0; i < GRADE.length / 4; i++) {
            sum += GRADE[(i << 2) | ((int) row[GRADES + i] & 3)];
        }
        return sum;
    }

    private static long extras(long[] row) {
        long sum = 0;
        for (int i = 0; i < EXTRA.length; i++) {
            sum += EXTRA[i] * row[EXTRAS + i];
        }
        return Math.min(sum, EXTRA_CAP);
    }
}
