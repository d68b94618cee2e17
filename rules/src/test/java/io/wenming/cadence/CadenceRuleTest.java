package io.wenming.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wenming.calendar.Calendars;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.Convention;
import io.wenming.calendar.OccasionCalendar;
import io.wenming.calendar.UnknownCalendarYearException;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.Occasion;
import io.wenming.period.PeriodUnit;
import io.wenming.testing.Serialized;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CadenceRuleTest {
    private static final Label LABEL = Label.of("规则", "rule");
    private static final WorkingCalendar CALENDAR = ChineseWorkdays.calendar();

    @Test
    void bulletinOfTheHolidayWeekHasNoDutyAndTheWeekBeforeEndsOnAMakeUpSaturday() {
        CadenceRule bulletin = weekly().build();
        DateRange february = CalendarPeriod.parse("2026-02").range();

        assertThat(bulletin.duties(february, CALENDAR))
                .extracting(Duty::toString)
                .containsExactly(
                        "bulletin 2026-W06 due 2026-02-06",
                        "bulletin 2026-W07 due 2026-02-14",
                        "bulletin 2026-W09 due 2026-02-28");
    }

    @Test
    void ruleMakesNoDutyOutsideItsDatesInForce() {
        CadenceRule bulletin = weekly().partial(PartialPeriod.skip())
                .inForceFrom(LocalDate.of(2026, 3, 11))
                .inForceUntil(LocalDate.of(2026, 3, 23))
                .build();

        assertThat(bulletin.duties(CalendarPeriod.parse("2026").range(), CALENDAR))
                .containsExactly(new Duty(
                        "bulletin",
                        CalendarPeriod.parse("2026-W12"),
                        LocalDate.of(2026, 3, 16),
                        LocalDate.of(2026, 3, 20)));
    }

    @Test
    void ruleThatLooksAtNoCalendarWorksInAnyYear() {
        DateRange year = CalendarPeriod.parse("2031").range();
        CadenceRule theme = CadenceRule.every(PeriodUnit.MONTH, "theme", LABEL)
                .due(DueRule.lastDay())
                .partial(PartialPeriod.full())
                .build();

        assertThat(theme.duties(year, CALENDAR)).hasSize(12);
        assertThat(CadenceRule.everyDay("activity", LABEL).build().duties(year, CALENDAR))
                .hasSize(365);
        assertThatExceptionOfType(UnknownCalendarYearException.class)
                .isThrownBy(
                        () -> CadenceRule.everyWorkday("daily", LABEL).build().duties(year, CALENDAR));
    }

    @Test
    void endlessRangeIsCutToTheYearsThatPeriodsHave() {
        CadenceRule menu = CadenceRule.every(PeriodUnit.YEAR, "menu", LABEL)
                .due(DueRule.lastDay())
                .partial(PartialPeriod.full())
                .build();

        assertThat(menu.duties(DateRange.of(LocalDate.MIN, LocalDate.MAX), CALENDAR))
                .hasSize(9999);
    }

    @Test
    void dailyAndLongerRulesHaveTheirOwnParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CadenceRule.everyDay("a", LABEL).due(DueRule.lastDay()).build())
                .withMessage(
                        "rule 'a': a daily rule has days and neither due nor partial; it is due on the day itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CadenceRule.every(PeriodUnit.MONTH, "a", LABEL)
                        .due(DueRule.lastDay())
                        .build())
                .withMessage("rule 'a': a rule for each month has due and partial and no days; give both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CadenceRule.every(PeriodUnit.MONTH, "a", LABEL)
                        .due(DueRule.weekday(DayOfWeek.MONDAY, Convention.NONE))
                        .partial(PartialPeriod.full())
                        .build())
                .withMessage("rule 'a': due on a weekday needs the unit week, not month; give another due rule");
    }

    @Test
    void eachOccasionHasItsDutyLikeAPeriod() {
        CadenceRule festival = CadenceRule.everyOccasion("festivals", "festival", LABEL)
                .due(DueRule.lastDay(0, Convention.FOLLOWING))
                .partial(PartialPeriod.skip())
                .inForceFrom(LocalDate.of(2026, 2, 16))
                .build();

        assertThat(festival.duties(CalendarPeriod.parse("2026").range(), festivals()))
                .containsExactly(new Duty(
                        "festival",
                        festivals().occasions("festivals").occasions().get(1),
                        LocalDate.of(2026, 6, 19),
                        LocalDate.of(2026, 6, 22)));
        assertThatExceptionOfType(UnknownCalendarYearException.class)
                .isThrownBy(() -> festival.duties(CalendarPeriod.parse("2027").range(), festivals()))
                .matches(unknown -> unknown.year() == 2027);
    }

    @Test
    void eachDayOfASeasonHasItsDuty() {
        CadenceRule daily = CadenceRule.everyDayOf("festivals", "daily", LABEL).build();

        assertThat(daily.duties(DateRange.closed(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 6, 20)), festivals()))
                .extracting(Duty::key)
                .containsExactly("2026-02-23", "2026-06-19", "2026-06-20");
    }

    @Test
    void ruleIsCountedByTheCalendarThatItNames() {
        CadenceRule lessons =
                CadenceRule.everyWorkday("lesson", LABEL).calendar("school").build();
        WorkingCalendar school = WorkingCalendar.builder()
                .from(CALENDAR)
                .id("school")
                .putOffDay(LocalDate.of(2026, 3, 11), "校运会")
                .build();
        DateRange days = DateRange.closed(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12));

        assertThat(lessons.duties(
                        days,
                        Calendars.builder().workdays(CALENDAR).addOther(school).build()))
                .extracting(Duty::key)
                .containsExactly("2026-03-10", "2026-03-12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lessons.duties(days, CALENDAR))
                .withMessage("calendar 'school': it is not known; known are [cn]");
    }

    @Test
    void occasionsGoWithRulesForThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CadenceRule.everyWorkday("bulletin", LABEL)
                        .occasions("festivals")
                        .build())
                .withMessage(
                        "rule 'bulletin': occasions go with a rule for each occasion, each of their days, or longer periods in them;"
                                + " give both or neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CadenceRule.everyDay("a", LABEL)
                        .days(DutyDays.OCCASION_DAYS)
                        .build())
                .withMessage(
                        "rule 'a': occasions go with a rule for each occasion, each of their days, or longer periods in them;"
                                + " give both or neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CadenceRule.everyOccasion("festivals", "a", LABEL)
                        .due(DueRule.weekday(DayOfWeek.MONDAY, Convention.NONE))
                        .partial(PartialPeriod.full())
                        .build())
                .withMessage("rule 'a': due on a weekday needs the unit week, not occasion; give another due rule");
    }

    @Test
    void weekHasItsDutyOnlyInTheSeason() {
        Calendars seasons = seasons();
        CadenceRule weekly = CadenceRule.every(PeriodUnit.WEEK, "slack", LABEL)
                .due(DueRule.lastDay())
                .partial(PartialPeriod.full())
                .occasions("seasons")
                .only(List.of("slack", "rest"))
                .build();
        CadenceRule whole =
                CadenceRule.builder().from(weekly).partial(PartialPeriod.skip()).build();
        DateRange year = CalendarPeriod.parse("2026").range();

        // slack Jan 7 to 14 and rest Jan 15 to 21 follow each other; harvest is not named
        assertThat(weekly.duties(year, seasons))
                .extracting(Duty::toString)
                .containsExactly(
                        "slack 2026-W02 due 2026-01-11",
                        "slack 2026-W03 due 2026-01-18",
                        "slack 2026-W04 due 2026-01-21");
        assertThat(whole.duties(year, seasons)).extracting(Duty::key).containsExactly("2026-W03");
        assertThat(CadenceRule.everyDayOf("seasons", "d", LABEL)
                        .addOnly("harvest")
                        .build()
                        .duties(year, seasons))
                .extracting(Duty::key)
                .containsExactly("2026-09-01");
    }

    @Test
    void occasionThatIsNotNamedHasNoDuty() {
        CadenceRule harvest = CadenceRule.everyOccasion("seasons", "h", LABEL)
                .due(DueRule.lastDay())
                .partial(PartialPeriod.full())
                .addOnly("harvest")
                .build();

        assertThat(harvest.duties(CalendarPeriod.parse("2026").range(), seasons()))
                .extracting(Duty::key)
                .containsExactly("2026-harvest");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CadenceRule.everyDay("a", LABEL).addOnly("harvest").build())
                .withMessage("rule 'a': only [harvest] of no occasions; give the id of their calendar or leave it out");
    }

    private static Calendars seasons() {
        return Calendars.builder()
                .workdays(CALENDAR)
                .addOccasions(OccasionCalendar.builder()
                        .id("seasons")
                        .label(LABEL)
                        .version("1")
                        .addPublishedYears(2025, 2026, 2027)
                        .addOccasions(
                                Occasion.of(
                                        "slack",
                                        LABEL,
                                        DateRange.closed(LocalDate.of(2026, 1, 7), LocalDate.of(2026, 1, 14))),
                                Occasion.of(
                                        "rest",
                                        LABEL,
                                        DateRange.closed(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 21))),
                                Occasion.of("harvest", LABEL, LocalDate.of(2026, 9, 1)))
                        .build())
                .build();
    }

    private static Calendars festivals() {
        return Calendars.builder()
                .workdays(CALENDAR)
                .addOccasions(OccasionCalendar.builder()
                        .id("festivals")
                        .label(LABEL)
                        .version("1")
                        .addPublishedYear(2026)
                        .addOccasions(
                                Occasion.of(
                                        "spring",
                                        LABEL,
                                        DateRange.closed(LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 23))),
                                Occasion.of(
                                        "dragon_boat",
                                        LABEL,
                                        DateRange.closed(LocalDate.of(2026, 6, 19), LocalDate.of(2026, 6, 21))))
                        .build())
                .build();
    }

    @Test
    void boundsAreCheckedAndSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weekly().lateWorkdays(-1).build())
                .withMessage("rule 'bulletin': lateWorkdays -1 is negative; give 0 for never late, or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weekly().recordDays(-1).build())
                .withMessage("rule 'bulletin': recordDays -1 is negative; give 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weekly().inForceFrom(LocalDate.of(2026, 3, 18))
                        .inForceUntil(LocalDate.of(2026, 3, 18))
                        .build())
                .withMessage("rule 'bulletin': inForceUntil 2026-03-18 is not after inForceFrom 2026-03-18; give a"
                        + " later day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weekly().inForceFrom(LocalDate.MAX).build())
                .withMessage(
                        "rule 'bulletin': inForceFrom +999999999-12-31 is out of range; give a day of the years 1 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CadenceRule.everyDay(" ", LABEL).build())
                .withMessage("id: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    void isReadBackEqual() {
        CadenceRule rule = weekly().recordDays(2).lateWorkdays(3).build();

        assertThat(Serialized.copy(rule)).isEqualTo(rule);
        assertThat(CadenceRule.builder().from(rule).build()).isEqualTo(rule);
    }

    private static CadenceRule.Builder weekly() {
        return CadenceRule.every(PeriodUnit.WEEK, "bulletin", LABEL)
                .due(DueRule.lastWorkday())
                .partial(PartialPeriod.full())
                .addKind("bulletin");
    }
}
