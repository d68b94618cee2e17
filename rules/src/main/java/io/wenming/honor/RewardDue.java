package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import io.wenming.number.Rate;
import java.io.Serializable;

/**
 * A reward that is due for a year (应发奖励).
 *
 * <p>Source: honor rules, section 7 (reward).
 *
 * @param year the year
 * @param status the title that pays, as it stood on 31 December
 * @param percent what it pays
 */
public record RewardDue(int year, TitleStatus status, Rate percent) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public RewardDue {
        requireNonNull(status, "status");
        requireNonNull(percent, "percent");
    }
}
