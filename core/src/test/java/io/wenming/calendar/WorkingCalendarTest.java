package io.wenming.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import io.wenming.label.Label;
import io.wenming.period.DateRange;
import io.wenming.testing.Serialized;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkingCalendarTest {
    /** 2024 and 2026; the year between is not published. */
    private static final WorkingCalendar CALENDAR = WorkingCalendar.builder()
            .id("test")
            .label(Label.of("测试", "test"))
            .version("1")
            .addPublishedYears(2024, 2026)
            .putOffDay(day("2026-01-01"), "元旦")
            .putOffDay(day("2026-12-30"), "放假")
            .putOffDay(day("2026-12-31"), "放假")
            .putMakeUpDay(day("2026-02-14"), "春节")
            .build();

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, false",
        "2026-01-02, true",
        "2026-02-14, true",
        "2026-02-15, false",
        "2024-02-29, true",
    })
    void makeUpDayIsWorkedAndHolidayIsNot(LocalDate day, boolean worked) {
        assertThat(CALENDAR.isWorkday(day)).isEqualTo(worked);
    }

    @Test
    void weekendDayIsMovedAsTheConventionSays() {
        LocalDate saturday = day("2026-02-28");

        assertThat(CALENDAR.adjust(saturday, Convention.NONE)).isEqualTo(saturday);
        assertThat(CALENDAR.adjust(saturday, Convention.FOLLOWING)).isEqualTo("2026-03-02");
        assertThat(CALENDAR.adjust(saturday, Convention.PRECEDING)).isEqualTo("2026-02-27");
        assertThat(CALENDAR.adjust(saturday, Convention.MODIFIED_FOLLOWING)).isEqualTo("2026-02-27");
        assertThat(CALENDAR.adjust(day("2026-02-08"), Convention.MODIFIED_FOLLOWING))
                .isEqualTo("2026-02-09");
    }

    @Test
    void nextAndPreviousSkipTheDayItself() {
        assertThat(CALENDAR.next(day("2026-02-13"))).isEqualTo("2026-02-14");
        assertThat(CALENDAR.onOrAfter(day("2026-02-13"))).isEqualTo("2026-02-13");
        assertThat(CALENDAR.previous(day("2026-02-16"))).isEqualTo("2026-02-14");
        assertThat(CALENDAR.onOrBefore(day("2026-02-16"))).isEqualTo("2026-02-16");
    }

    @Test
    void plusZeroWorkdaysIsTheDayItselfEvenWhenItIsUnknown() {
        assertThat(CALENDAR.plusWorkdays(day("2025-03-01"), 0)).isEqualTo("2025-03-01");
        assertThat(CALENDAR.plusWorkdays(day("2026-02-12"), 2)).isEqualTo("2026-02-14");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusWorkdays(day("2026-02-12"), -1))
                .withMessage("n: -1 is negative; give 0 or more working days");
    }

    @Test
    void nthAndLastWorkdayStayInsideTheRange() {
        DateRange days = DateRange.closed(day("2026-02-14"), day("2026-02-17"));

        assertThat(CALENDAR.nthWorkday(days, 2)).contains(day("2026-02-16"));
        assertThat(CALENDAR.nthWorkday(days, 4)).isEmpty();
        assertThat(CALENDAR.lastWorkday(days)).contains(day("2026-02-17"));
        assertThat(CALENDAR.lastWorkday(DateRange.day(day("2026-02-15")))).isEmpty();
        assertThat(CALENDAR.workdays(days)).containsExactly(day("2026-02-14"), day("2026-02-16"), day("2026-02-17"));
        assertThat(CALENDAR.count(days)).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.nthWorkday(days, 0))
                .withMessage("n: 0 is no working day; give 1 for the first or more");
    }

    @Test
    void lastWorkdayMayLieInTheYearBefore() {
        WorkingCalendar calendar = CALENDAR.withYear("2", 2025, ImmutableMap.of(), ImmutableMap.of())
                .withYear("3", 2026, ImmutableMap.of(day("2026-01-01"), "元旦"), ImmutableMap.of());

        assertThat(calendar.lastWorkday(DateRange.closed(day("2025-12-30"), day("2026-01-01"))))
                .contains(day("2025-12-31"));
        assertThat(calendar.lastWorkday(DateRange.closed(day("2026-01-01"), day("2026-01-01"))))
                .isEmpty();
        assertThat(unknown(() -> CALENDAR.lastWorkday(DateRange.closed(day("2025-12-30"), day("2026-01-01"))))
                        .year())
                .isEqualTo(2025);
    }

    @Test
    void unpublishedYearIsRefusedOnlyWhenItIsLookedAt() {
        DateRange overTheYear = DateRange.closed(day("2024-12-31"), day("2025-01-02"));

        assertThat(CALENDAR.nthWorkday(overTheYear, 1)).contains(day("2024-12-31"));
        assertThat(unknown(() -> CALENDAR.nthWorkday(overTheYear, 2)).year()).isEqualTo(2025);
        assertThat(unknown(() -> CALENDAR.count(overTheYear)).year()).isEqualTo(2025);
        assertThat(unknown(() -> CALENDAR.workdays(overTheYear)).year()).isEqualTo(2025);
        assertThat(unknown(() -> CALENDAR.onOrBefore(day("2026-01-01"))).year()).isEqualTo(2025);
        assertThat(unknown(() -> CALENDAR.onOrAfter(day("2026-12-30"))).year()).isEqualTo(2027);
        assertThat(CALENDAR.adjust(day("2026-12-30"), Convention.MODIFIED_FOLLOWING))
                .isEqualTo("2026-12-29");
        assertThat(CALENDAR.adjust(day("2031-12-30"), Convention.NONE)).isEqualTo("2031-12-30");
        assertThat(unknown(() -> CALENDAR.isWorkday(day("2025-03-01"))))
                .hasMessage("calendar 'test': the working days of 2025 are not published; known are [2024, 2026],"
                        + " add a year with withYear");
    }

    @Test
    void newNoticeGivesANewCalendar() {
        WorkingCalendar later = CALENDAR.withYear(
                "2",
                2025,
                ImmutableMap.of(day("2025-01-01"), "元旦", day("2024-12-31"), "元旦"),
                ImmutableMap.of(day("2025-01-26"), "春节"));

        assertThat(later.version()).isEqualTo("2");
        assertThat(later.publishedYears()).containsExactly(2024, 2025, 2026);
        assertThat(later.next(day("2024-12-30"))).isEqualTo("2025-01-02");
        assertThat(later.isWorkday(day("2025-01-26"))).isTrue();
        assertThat(CALENDAR.isWorkday(day("2024-12-31"))).isTrue();
    }

    @Test
    void amendedNoticeTakesThePlaceOfTheOldOne() {
        WorkingCalendar amended =
                CALENDAR.withYear("2", 2026, ImmutableMap.of(day("2026-01-02"), "元旦"), ImmutableMap.of());

        assertThat(amended.offDays()).containsOnlyKeys(day("2026-01-02"));
        assertThat(amended.makeUpDays()).isEmpty();
    }

    @Test
    void contradictoryOrStrayDaysAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.withYear(
                        "2",
                        2026,
                        ImmutableMap.of(day("2026-05-09"), "劳动节"),
                        ImmutableMap.of(day("2026-05-09"), "劳动节")))
                .withMessage("calendar 'test': 2026-05-09 is both off and worked; give it once");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CALENDAR.withYear("2", 2026, ImmutableMap.of(day("2027-01-01"), "元旦"), ImmutableMap.of()))
                .withMessage("calendar 'test': 2027-01-01 lies in a year that is not published; publish 2027 or leave"
                        + " the day out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.withYear("2", 10000, ImmutableMap.of(), ImmutableMap.of()))
                .withMessage("calendar 'test': year 10000 is out of range; give 1 to 9999");
    }

    @Test
    void blankIdAndVersionAndYearsOutOfRangeAreRefused() {
        WorkingCalendar.Builder calendar = WorkingCalendar.builder().from(CALENDAR);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.id(" ").build())
                .withMessage("id: it is blank; write something, or leave it out where it may be missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.id("test").version("").build())
                .withMessage("version: it is blank; write something, or leave it out where it may be missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.withYear("2", 0, ImmutableMap.of(), ImmutableMap.of()))
                .withMessage("calendar 'test': year 0 is out of range; give 1 to 9999");
        assertThat(CALENDAR.withYear("2", 1, ImmutableMap.of(), ImmutableMap.of())
                        .withYear("3", 9999, ImmutableMap.of(), ImmutableMap.of())
                        .publishedYears())
                .containsExactly(1, 2024, 2026, 9999);
    }

    @Test
    void makeUpDayOfAYearThatIsNotPublishedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CALENDAR.withYear("2", 2026, ImmutableMap.of(), ImmutableMap.of(day("2027-01-02"), "元旦")))
                .withMessage("calendar 'test': 2027-01-02 lies in a year that is not published; publish 2027 or leave"
                        + " the day out");
    }

    @Test
    void conventionIsKnownByItsCode() {
        assertThat(Convention.of("modified_following")).isEqualTo(Convention.MODIFIED_FOLLOWING);
        assertThat(Convention.PRECEDING.label().zh()).isEqualTo("提前");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Convention.of("nearest"))
                .withMessage("convention: 'nearest' is not known; give none, following, preceding or"
                        + " modified_following");
    }

    @Test
    void isReadBackEqualAndStillAnswers() {
        WorkingCalendar copy = Serialized.copy(CALENDAR);

        assertThat(copy).isEqualTo(CALENDAR).hasSameHashCodeAs(CALENDAR).hasToString("test 1 [2024, 2026]");
        assertThat(copy.isWorkday(day("2026-02-14"))).isTrue();
    }

    @Test
    void missingPartIsRefusedByName() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> WorkingCalendar.builder().id("x").build())
                .withMessageContaining("label");
    }

    private static UnknownCalendarYearException unknown(ThrowingCallable question) {
        return catchThrowableOfType(UnknownCalendarYearException.class, question);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
