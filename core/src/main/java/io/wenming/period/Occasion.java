package io.wenming.period;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import java.time.LocalDate;

/**
 * An occasion of a year (节令), such as the Dragon Boat Festival of 2026 or a slack farming season (农闲): days that no rule
 * finds, so that somebody has to publish them. Its key is the year in which it ends and its id:
 * {@code 2026-dragon_boat}.
 *
 * @param id what it is called in every year, not blank
 * @param label the official name
 * @param range its days, of which the last lies in the years 1 to {@value CalendarPeriod#MAX_YEAR}
 */
public record Occasion(String id, Label label, DateRange range) implements KeyedPeriod {
    private static final long serialVersionUID = 1L;

    /**
     * Checks id and days.
     *
     * @throws IllegalArgumentException if the id is blank or the last day is out of range
     */
    public Occasion {
        requireNonNull(label, "label");
        Texts.check("id", id);
        LocalDate last = requireNonNull(range, "range").last();
        Refusal.unless(
                last.getYear() >= 1 && last.getYear() <= CalendarPeriod.MAX_YEAR,
                "occasion '%s': its last day %s is out of range; give a day of the years 1 to %s",
                id,
                last,
                CalendarPeriod.MAX_YEAR);
    }

    /** An occasion of a single day. */
    public static Occasion of(String id, Label label, LocalDate day) {
        return new Occasion(id, label, DateRange.day(day));
    }

    /** An occasion of some days. */
    public static Occasion of(String id, Label label, DateRange range) {
        return new Occasion(id, label, range);
    }

    @Override
    public String key() {
        return PeriodKey.of(PeriodUnit.YEAR, range.last().withDayOfYear(1)) + "-" + id;
    }

    /** The {@link #key}. */
    @Override
    public String toString() {
        return key();
    }
}
