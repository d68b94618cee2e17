package io.wenming.scoring;

import static com.google.common.base.Preconditions.checkElementIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A column of the largest losses (失分列) that the caller owns and that {@link PreparedStandard#lossesInto} fills, one row a
 * subject: what {@link Score#losses} gives, without the reasons. Not a value, and filled by one thread at a time.
 *
 * <pre>{@code
 * LossColumn column = prepared.lossColumn(subjects.size(), 3);
 * prepared.lossesInto(facts, column, 0);
 * column.node(0, 0);     // "streets", the largest
 * column.amount(0, 0);   // 3/2
 * }</pre>
 */
public final class LossColumn {
    /** 10 to the power of the index. */
    private static final long[] POWERS =
            LongStream.iterate(1, power -> power * 10).limit(19).toArray();

    private final PreparedStandard prepared;
    private final int most;
    private final ImmutableList<String> nodes; // in the order of the tree, then the standard
    private final long unit;
    private final int[] counts; // -1 where not filled
    private final int[] lost; // by row and place: the position of the node
    private final @Nullable Mechanism[] codes; // by row and place
    private final long[] units; // by row and place: the amount, in units of the plan
    private final Map<Integer, List<ScoreLine>> trees = new HashMap<>(); // of rows that the plan cannot tell
    final long[] amounts;
    final long[] sums;

    LossColumn(PreparedStandard prepared, int rows, int most, long unit, int places) {
        Refusal.unless(rows >= 0, "rows: %s is below 0; give 0 or more", rows);
        Refusal.unless(most >= 0, "most: %s is below 0; give 0 or more", most);
        Standard standard = prepared.standard();
        this.prepared = prepared;
        this.most = most;
        this.nodes = ImmutableList.<String>builder()
                .addAll(standard.total().all().map(Indicator::id).iterator())
                .add(standard.id())
                .build();
        this.unit = unit;
        this.counts = new int[rows];
        this.lost = new int[Math.multiplyExact(rows, most)];
        this.codes = new Mechanism[lost.length];
        this.units = new long[lost.length];
        this.amounts = new long[places];
        this.sums = new long[nodes.size() - 1];
        Arrays.fill(counts, -1);
    }

    /** How many rows there are. */
    public int rows() {
        return counts.length;
    }

    /** How many losses of a row are kept. */
    public int most() {
        return most;
    }

    /**
     * How many losses a row has, at most {@link #most}; none where there is no score.
     *
     * @throws IllegalArgumentException if the row has not been filled
     */
    public int count(int row) {
        checkElementIndex(row, rows(), "row");
        Refusal.unless(counts[row] >= 0, "row: %s has not been filled; give it the losses of its subject first", row);
        return counts[row];
    }

    /**
     * The id of the indicator that a loss stands at, or of the standard for what acts on the total.
     *
     * @param place 0 for the largest loss
     */
    public String node(int row, int place) {
        int at = at(row, place);
        return trees.containsKey(row) ? line(row, place).node() : nodes.get(lost[at]);
    }

    /** Which mechanism it was. */
    public Mechanism mechanism(int row, int place) {
        int at = at(row, place);
        return trees.containsKey(row) ? line(row, place).code() : requireNonNull(codes[at], "place");
    }

    /** What was lost, in points of the total. */
    public Fraction amount(int row, int place) {
        int at = at(row, place);
        return trees.containsKey(row) ? line(row, place).amount() : Fraction.of(units[at], unit);
    }

    /**
     * What was lost times 10 to the power of {@code places}, made without an object; none if that is not whole or does not
     * fit.
     *
     * @param places 0 to 18
     */
    public OptionalLong scaled(int row, int place, int places) {
        int at = at(row, place);
        Refusal.unless(places >= 0 && places < POWERS.length, "places: %s is out of range; give 0 to 18", places);
        return trees.containsKey(row) ? scaled(line(row, place).amount(), places) : scaled(units[at], unit, places);
    }

    private static OptionalLong scaled(Fraction amount, int places) {
        return amount.numerator().bitLength() < Long.SIZE
                        && amount.denominator().bitLength() < Long.SIZE
                ? scaled(
                        amount.numerator().longValueExact(),
                        amount.denominator().longValueExact(),
                        places)
                : OptionalLong.empty();
    }

    private static OptionalLong scaled(long amount, long unit, int places) {
        long shared = LongMath.gcd(POWERS[places], unit);
        long factor = POWERS[places] / shared;
        long divisor = unit / shared;
        return amount % divisor == 0
                        && Math.multiplyHigh(amount / divisor, factor) == 0
                        && amount / divisor * factor >= 0
                ? OptionalLong.of(amount / divisor * factor)
                : OptionalLong.empty();
    }

    private ScoreLine line(int row, int place) {
        return requireNonNull(trees.get(row), "row").get(place);
    }

    private int at(int row, int place) {
        checkElementIndex(place, count(row), "place");
        return row * most + place;
    }

    /** Refuses the column of another standard, whose units are others. */
    void checkOf(PreparedStandard filling) {
        Refusal.unless(
                prepared.equals(filling),
                "column: it was made by another prepared standard, %s; make one with lossColumn",
                prepared);
    }

    void clear(int row) {
        checkElementIndex(row, rows(), "row");
        counts[row] = 0;
        trees.remove(row);
    }

    /** What a loss of a row has to exceed to be kept. */
    long least(int row) {
        if (counts[row] < most) {
            return 0;
        }
        return most == 0 ? Long.MAX_VALUE : units[row * most + most - 1];
    }

    /** Puts a loss above {@link #least} among those of a row, behind those as large that were put before. */
    void put(int row, int node, Mechanism code, long amount) {
        int from = row * most;
        int place = Math.min(counts[row], most - 1); // the last one is let go where all places are taken
        counts[row] = place + 1;
        while (place > 0 && units[from + place - 1] < amount) {
            units[from + place] = units[from + place - 1];
            lost[from + place] = lost[from + place - 1];
            codes[from + place] = codes[from + place - 1];
            place--;
        }
        units[from + place] = amount;
        lost[from + place] = node;
        codes[from + place] = code;
    }

    void set(int row, ImmutableList<ScoreLine> losses) {
        clear(row);
        counts[row] = losses.size();
        trees.put(row, losses);
    }
}
