package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a missing input of a {@link PeriodicStandard} matters (分期缺报影响): what becomes of the interval of the score over all
 * periods when this input of this period alone is known.
 *
 * @param period the period where it is missing; none for an input of the whole time
 * @param influence how much it matters, in points of the total
 */
public record PeriodInfluence(Optional<ScoringPeriod> period, Influence influence) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public PeriodInfluence {
        requireNonNull(period, "period");
        requireNonNull(influence, "influence");
    }

    private Object writeReplace() {
        return new Stored(period.orElse(null), influence);
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(@Nullable ScoringPeriod period, Influence influence) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new PeriodInfluence(Optional.ofNullable(period), influence);
        }
    }
}
