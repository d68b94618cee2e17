package io.wenming.scoring;

import static com.google.common.base.Preconditions.checkElementIndex;

import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.ranking.ScoreRows;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A column of results (得分列) that the caller owns and that {@link PreparedStandard#scoreInto} fills, one row a subject,
 * without a new object. Not a value: rows change as they are filled; threads may fill different rows.
 *
 * <pre>{@code
 * ScoreColumn column = prepared.column(subjects.size());
 * prepared.scoreInto(facts, column, 0);
 * column.points(0);   // Optional[96.75]
 * }</pre>
 */
public final class ScoreColumn implements ScoreRows {
    private static final long NO_NUMBER = Long.MIN_VALUE;

    private final int places;
    private final long[] scaled;
    private final byte[] statuses; // the number of the status; 0 where not filled
    // the rare scores that do not fit a long
    private final Map<Integer, Points> wide = new HashMap<>();

    ScoreColumn(int rows, int places) {
        Refusal.unless(rows >= 0, "rows: %s is below 0; give 0 or more", rows);
        this.places = places;
        this.scaled = new long[rows];
        this.statuses = new byte[rows];
        Arrays.fill(scaled, NO_NUMBER);
    }

    /** How many rows there are. */
    @Override
    public int rows() {
        return scaled.length;
    }

    /** The digits after the point of every score, as the standard rounds. */
    @Override
    public int places() {
        return places;
    }

    /** Whether a row has been filled. */
    public boolean isFilled(int row) {
        return statuses[row] != 0;
    }

    /** Whether a row has a score that {@link #scaled} says. */
    @Override
    public boolean hasScore(int row) {
        return scaled[row] != NO_NUMBER;
    }

    /** The score of a row times 10 to the power of {@link #places}; 0 where {@link #hasScore} says no. */
    @Override
    public long scaled(int row) {
        return hasScore(row) ? scaled[row] : 0;
    }

    /**
     * The score of a row, rounded as the standard says; none where nothing could be scored.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Optional<Points> points(int row) {
        checkElementIndex(row, rows(), "row");
        return hasScore(row)
                ? Optional.of(new Points(Decimal.of(BigDecimal.valueOf(scaled[row], places))))
                : wideAt(row);
    }

    /**
     * What the standard says of a row.
     *
     * @throws IllegalArgumentException if the row has not been filled
     */
    public ScoreStatus status(int row) {
        checkElementIndex(row, rows(), "row");
        Refusal.unless(isFilled(row), "row: %s has not been filled; score its subject first", row);
        return ScoreStatus.ALL.get(statuses[row] - 1);
    }

    void set(int row, long score, ScoreStatus status) {
        scaled[row] = score;
        statuses[row] = status.number();
    }

    void set(int row, Optional<Points> points, ScoreStatus status) {
        OptionalLong fitting = points.map(score -> score.value().scaled(places)).orElse(OptionalLong.empty());
        scaled[row] = fitting.orElse(NO_NUMBER);
        statuses[row] = status.number();
        setWide(row, fitting.isPresent() ? null : points.orElse(null));
    }

    private synchronized void setWide(int row, @Nullable Points points) {
        if (points == null) {
            wide.remove(row);
        } else {
            wide.put(row, points);
        }
    }

    private synchronized Optional<Points> wideAt(int row) {
        return Optional.ofNullable(wide.get(row));
    }
}
