package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line between full marks and the score of a {@link PeriodicStandard} (分期失分项).
 *
 * @param period the period where it arose; none for what acts on the total of all periods
 * @param line what was lost or gained, in points of the total: the period's share is applied
 */
public record PeriodLine(Optional<ScoringPeriod> period, ScoreLine line) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public PeriodLine {
        requireNonNull(period, "period");
        requireNonNull(line, "line");
    }

    /** Points of the total, above 0 for a loss, below 0 for a gain. */
    public Fraction amount() {
        return line.amount();
    }

    private Object writeReplace() {
        return new Stored(period.orElse(null), line);
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(@Nullable ScoringPeriod period, ScoreLine line) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new PeriodLine(Optional.ofNullable(period), line);
        }
    }
}
