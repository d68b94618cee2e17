package io.wenming.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ChineseWorkdaysTest {
    private static final WorkingCalendar CALENDAR = ChineseWorkdays.calendar();
    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);

    static LongStream seeds() {
        return new SplittableRandom(20070101).longs(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2007, 249", "2008, 251", "2009, 250", "2010, 250", "2011, 250", "2012, 249", "2013, 250", "2014, 250",
        "2015, 249", "2016, 250", "2017, 249", "2018, 250", "2019, 250", "2020, 249", "2021, 250", "2022, 249",
        "2023, 249", "2024, 251", "2025, 248", "2026, 248",
    })
    void yearHasTheWorkdaysThatTheNoticesGive(String year, int workdays) {
        assertThat(CALENDAR.count(CalendarPeriod.parse(year).range())).isEqualTo(workdays);
    }

    @Test
    void everyListedDayIsThere() {
        assertThat(CALENDAR.offDays()).hasSize(549).containsEntry(FIRST, "元旦");
        assertThat(CALENDAR.makeUpDays()).hasSize(130).containsEntry(LocalDate.of(2007, 2, 17), "春节");
        assertThat(CALENDAR.publishedYears()).hasSize(20).contains(2007, 2026);
        assertThat(ChineseWorkdays.calendar()).isSameAs(CALENDAR);
    }

    @Test
    void longestRestIsTheSpringFestivalOf2020() {
        assertThat(CALENDAR.next(LocalDate.of(2020, 1, 23))).isEqualTo("2020-02-03");
    }

    @Test
    void nextYearIsNotGuessed() {
        assertThatExceptionOfType(UnknownCalendarYearException.class)
                .isThrownBy(() -> CALENDAR.isWorkday(LocalDate.of(2027, 1, 2)))
                .withMessageStartingWith("calendar 'cn': the working days of 2027 are not published;");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tableAgreesWithLookingAtEachDay(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate from = FIRST.plusDays(random.nextInt(6000));
        DateRange range = DateRange.of(from, from.plusDays(random.nextInt(1, 1200)));
        LocalDate cut = from.plusDays(random.nextLong(range.length()));

        assertThat(CALENDAR.workdays(range))
                .containsExactlyElementsOf(
                        range.days().filter(CALENDAR::isWorkday).toList())
                .hasSize(CALENDAR.count(range));
        assertThat(CALENDAR.count(DateRange.closed(from, cut))
                        + (cut.equals(range.last()) ? 0 : CALENDAR.count(DateRange.of(cut.plusDays(1), range.until()))))
                .isEqualTo(CALENDAR.count(range));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nthWorkdayIsWhereTheCountReachesN(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate day = FIRST.plusDays(random.nextInt(6000));
        int n = random.nextInt(1, 300);
        LocalDate reached = CALENDAR.plusWorkdays(day, n);
        DateRange passed = DateRange.closed(day.plusDays(1), reached);

        assertThat(CALENDAR.isWorkday(reached)).isTrue();
        assertThat(CALENDAR.count(passed)).isEqualTo(n);
        assertThat(CALENDAR.nthWorkday(passed, n)).contains(reached);
        assertThat(CALENDAR.lastWorkday(passed)).contains(reached);
        assertThat(CALENDAR.previous(CALENDAR.next(reached))).isEqualTo(reached);
    }
}
