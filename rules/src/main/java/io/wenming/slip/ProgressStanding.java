package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where something stands on a ladder of progress (进度亮牌情况).
 *
 * @param rung the rung
 * @param asOf the end of this day is when it stands so
 * @param used the share of the term that is used, 0 to 1
 * @param done how much is done
 * @param behind how much less that is than the time used, 0 to 1
 * @param isOverdue whether the term has passed and it is not done
 */
public record ProgressStanding(Rung rung, LocalDate asOf, Fraction used, Rate done, Fraction behind, boolean isOverdue)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Checks that all are given. */
    public ProgressStanding {
        requireNonNull(rung, "rung");
        requireNonNull(asOf, "asOf");
        requireNonNull(used, "used");
        requireNonNull(done, "done");
        requireNonNull(behind, "behind");
    }
}
