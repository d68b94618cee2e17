package io.wenming.bulletin;

import static java.util.Objects.requireNonNull;

import io.wenming.period.DateRange;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The period that a bulletin compares with (上期), matched anew with what was known then: that of week W11 is W10 as it was
 * known on its Sunday, {@code new PreviousPeriod(week.previous().range(), week.previous().last())}.
 *
 * <p>Source: framework, part 4 (每周一通报).
 *
 * @param range the days in which duties were due, all of them before those of the bulletin
 * @param asOf the end of this day is when the question was asked
 */
public record PreviousPeriod(DateRange range, LocalDate asOf) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public PreviousPeriod {
        requireNonNull(range, "range");
        requireNonNull(asOf, "asOf");
    }
}
