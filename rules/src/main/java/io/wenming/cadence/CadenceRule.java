package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.calendar.Calendars;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.citation.Citation;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.Occasion;
import io.wenming.period.PeriodUnit;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A rule of a cadence (督查规则): one duty a period or occasion, due on a day, filled by evidence of some kinds.
 *
 * <pre>{@code
 * CadenceRule bulletin = CadenceRule.every(PeriodUnit.WEEK, "bulletin", Label.of("每周一通报", "one bulletin a week"))
 *         .due(DueRule.lastWorkday())
 *         .partial(PartialPeriod.full())
 *         .addKind("bulletin")
 *         .lateWorkdays(1)
 *         .build();
 * bulletin.duties(DateRange.closed(monday, friday), ChineseWorkdays.calendar());
 * }</pre>
 *
 * <p>Source: framework, part 4 (四个一) and part 5 (年年有菜单).
 */
@DomainStyle
@Value.Immutable
public abstract class CadenceRule implements Serializable {
    private static final long serialVersionUID = 1L;
    /** The years of which days are considered. */
    static final DateRange YEARS =
            DateRange.closed(LocalDate.of(1, 1, 1), LocalDate.of(CalendarPeriod.MAX_YEAR, 12, 31));

    CadenceRule() {}

    /** The id, unique in a cadence; not blank. */
    public abstract String id();

    /** The official name. */
    public abstract Label label();

    /** The period that has one duty; absent where each occasion has one. */
    public abstract Optional<PeriodUnit> unit();

    /**
     * Id of the calendar by which working days are counted, such as that of school days (校历); the one for all if absent.
     */
    public abstract Optional<String> calendar();

    /**
     * Id of the calendar of occasions; present where each occasion, or each day of one, has a duty, or where a longer period
     * has one only as far as it lies in an occasion (农闲期间每周一次): one that an occasion cuts is treated as one that the dates in
     * force cut.
     */
    public abstract Optional<String> occasions();

    /** Ids of the occasions that count, such as {@code slack}; all of the calendar if empty. */
    public abstract ImmutableSet<String> only();

    /** On which days a daily rule has a duty; present for days, absent for longer periods. */
    public abstract Optional<DutyDays> days();

    /** When a longer period's or an occasion's duty is due; absent for days, which are due on the day itself. */
    public abstract Optional<DueRule> due();

    /** Whether a longer period or an occasion counts that is cut by the dates in force; absent for days. */
    public abstract Optional<PartialPeriod> partial();

    /** The kinds of evidence that fill a duty; with none, nothing does. */
    public abstract ImmutableSet<String> kinds();

    /** Until which working day after the due day a duty can be done late, 0 (not at all) or more. */
    @Value.Default
    public int lateWorkdays() {
        return 0;
    }

    /** Within how many natural days after the due day evidence must be recorded to be in time; any if absent. */
    public abstract OptionalInt recordDays();

    /** Who owes the duties; if absent, the cadence says so, or the units of the question. */
    public abstract Optional<OwedBy> owedBy();

    /** First day in force; from the beginning if absent. */
    public abstract Optional<LocalDate> inForceFrom();

    /** Day after the last one in force, exclusive; without end if absent. */
    public abstract Optional<LocalDate> inForceUntil();

    /** The clause that it rests on. */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("calendar", calendar());
        Texts.check("occasions", occasions());
        Texts.check("only", only());
        Texts.check("kinds", kinds());
        RuleChecks.check(this);
    }

    /** Whether each day has a duty. */
    boolean isDaily() {
        return unit().filter(PeriodUnit.DAY::equals).isPresent();
    }

    /** What has one duty, as documents say it. */
    String every() {
        return unit().map(PeriodUnit::code).orElse("occasion");
    }

    /**
     * The duties due in a range, by the one calendar of working days.
     *
     * @throws IllegalArgumentException if the rule names another calendar
     * @throws io.wenming.calendar.UnknownCalendarYearException if a day must be looked at whose year is not published
     */
    public ImmutableList<Duty> duties(DateRange range, WorkingCalendar workdays) {
        return duties(range, Calendars.of(workdays));
    }

    /**
     * The duties due in a range, by due day and period. A calendar is looked at only where the answer depends on it: for
     * {@link DutyDays#ALL_DAYS} and for a nominal day that is not moved that of working days is not needed at all.
     *
     * @param range the days in which duties are due; periods of the years 1 to 9999 are considered
     * @throws IllegalArgumentException if the rule names a calendar that is not given
     * @throws io.wenming.calendar.UnknownCalendarYearException if a day must be looked at whose year is not published
     */
    public ImmutableList<Duty> duties(DateRange range, Calendars calendars) {
        return range.intersection(YEARS)
                .map(days -> isDaily() ? DailyDuties.of(this, days, calendars) : PeriodDuties.of(this, days, calendars))
                .orElse(ImmutableList.of());
    }

    /** The working days by which the rule is counted. */
    WorkingCalendar workdays(Calendars calendars) {
        return calendar().map(calendars::workdays).orElse(calendars.workdays());
    }

    /** The occasions that count and have a day in a range; none if the rule has no calendar of them. */
    ImmutableList<Occasion> occasions(Calendars calendars, DateRange range) {
        return occasions().map(id -> calendars.occasions(id).in(range)).orElse(ImmutableList.of()).stream()
                .filter(occasion -> only().isEmpty() || only().contains(occasion.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The days in force. */
    DateRange inForce() {
        return DateRange.of(inForceFrom().orElse(LocalDate.MIN), inForceUntil().orElse(LocalDate.MAX));
    }

    /** Starts a rule with a duty on each working day. */
    public static Builder everyWorkday(String id, Label label) {
        return every(PeriodUnit.DAY, id, label).days(DutyDays.WORKDAYS);
    }

    /** Starts a rule with a duty on each day of the year. */
    public static Builder everyDay(String id, Label label) {
        return every(PeriodUnit.DAY, id, label).days(DutyDays.ALL_DAYS);
    }

    /**
     * Starts a rule with a duty on each day of some occasions.
     *
     * @param occasions id of their calendar
     */
    public static Builder everyDayOf(String occasions, String id, Label label) {
        return every(PeriodUnit.DAY, id, label).days(DutyDays.OCCASION_DAYS).occasions(occasions);
    }

    /**
     * Starts a rule with a duty for each occasion (每个节令), such as an activity for each festival; give it {@code due} and
     * {@code partial}. The occasion takes the place of the period: the last working day is that of its days.
     *
     * @param occasions id of their calendar
     */
    public static Builder everyOccasion(String occasions, String id, Label label) {
        return builder().occasions(occasions).id(id).label(label);
    }

    /** Starts a rule with a duty for each period; give it {@code due} and {@code partial}, or {@code days} for days. */
    public static Builder every(PeriodUnit unit, String id, Label label) {
        return builder().unit(unit).id(id).label(label);
    }

    /** Starts a rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; missing parts are refused by name. */
    public static final class Builder extends ImmutableCadenceRule.Builder {
        Builder() {}
    }
}
