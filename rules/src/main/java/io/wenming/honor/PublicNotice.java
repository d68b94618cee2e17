package io.wenming.honor;

import io.wenming.calendar.UnknownCalendarYearException;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Refusal;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How long candidates are made public before they are named (公示). With 5 working days that count from the first day, a
 * notice of Wednesday 17 January 2018 ends on Tuesday the 23rd, and the naming is possible from the 24th on.
 *
 * <pre>{@code
 * PublicNotice notice = PublicNotice.workdays(5);
 * notice.period(LocalDate.of(2018, 1, 17), calendar).lastDay();   // 2018-01-23
 * }</pre>
 *
 * <p>Source: honor rules, section 5 (notice).
 */
@DomainStyle
@Value.Immutable
public abstract class PublicNotice implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MAX_LENGTH = 3660;

    PublicNotice() {}

    /** How many days, 1 to 3660. */
    public abstract int length();

    /** In which days it is counted. */
    @Value.Default
    public NoticeUnit unit() {
        return NoticeUnit.WORKING;
    }

    /** Whether it is counted from the day after the publication, instead of from that day. */
    @Value.Default
    public boolean fromNextDay() {
        return false;
    }

    /** Whether a last day that is no working day moves on to the next one. */
    @Value.Default
    public boolean rollsToWorkday() {
        return false;
    }

    /** From when on the title may be named. */
    @Value.Default
    public NameFrom nameFrom() {
        return NameFrom.NEXT_DAY;
    }

    @Value.Check
    void check() {
        Refusal.unless(
                length() >= 1 && length() <= MAX_LENGTH,
                "notice: length %s is out of range; give 1 to %s days",
                length(),
                MAX_LENGTH);
    }

    /** 若干工作日 so many working days, 1 to 3660, the day of publication included if it is one. */
    public static PublicNotice workdays(int length) {
        return builder().length(length).build();
    }

    /**
     * The notice that is published on a day.
     *
     * @throws UnknownCalendarYearException if a day of a year has to be looked at whose working days are not published
     */
    public NoticePeriod period(LocalDate publishedOn, WorkingCalendar calendar) {
        LocalDate counted = unit().nth(publishedOn.plusDays(fromNextDay() ? 1 : 0), length(), calendar);
        LocalDate lastDay = rollsToWorkday() ? calendar.onOrAfter(counted) : counted;
        LocalDate nameableOn = switch (nameFrom()) {
            case NEXT_DAY -> lastDay.plusDays(1);
            case NEXT_WORKING_DAY -> calendar.next(lastDay);
            case SAME_DAY -> lastDay;
        };
        return NoticePeriod.of(publishedOn, lastDay, nameableOn);
    }

    /** The notice of a day; without an end where that needs a year that is not published. */
    NoticePeriod knownPeriod(LocalDate publishedOn, WorkingCalendar calendar) {
        try {
            return period(publishedOn, calendar);
        } catch (UnknownCalendarYearException unknown) {
            return NoticePeriod.running(publishedOn, unknown.year());
        }
    }

    /** Starts a notice rule with all its parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a notice rule; a missing length is refused by name. */
    public static final class Builder extends ImmutablePublicNotice.Builder {
        Builder() {}
    }
}
