package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A score without its reasons (得分摘要): the rounded points and the status, for bulk work. */
public final class ScoreSummary implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long scaled;
    private final int places; // below 0 where the long does not say the points
    private final ScoreStatus status;
    private final @Nullable Points wide;

    private ScoreSummary(long scaled, int places, ScoreStatus status, @Nullable Points wide) {
        this.scaled = scaled;
        this.places = places;
        this.status = requireNonNull(status, "status");
        this.wide = wide;
    }

    /** Points as a whole number of 10 to the power of minus the places. */
    static ScoreSummary of(long scaled, int places, ScoreStatus status) {
        return new ScoreSummary(scaled, places, status, null);
    }

    static ScoreSummary of(Score score) {
        return new ScoreSummary(0, -1, score.status(), score.points().orElse(null));
    }

    /** The score, rounded as the standard says; none where nothing could be scored. */
    public Optional<Points> points() {
        return places < 0
                ? Optional.ofNullable(wide)
                : Optional.of(new Points(Decimal.of(BigDecimal.valueOf(scaled, places))));
    }

    /** What the standard says of it. */
    public ScoreStatus status() {
        return status;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreSummary that && status == that.status && points().equals(that.points());
    }

    @Override
    public int hashCode() {
        return Objects.hash(points(), status.code());
    }

    /** Points and status: {@code 96.75 scored}. */
    @Override
    public String toString() {
        return points().map(Points::toString).orElse("-") + " " + status.code();
    }
}
