package io.wenming.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.opengamma.strata.basics.date.BusinessDayConvention;
import com.opengamma.strata.basics.date.BusinessDayConventions;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import com.tyme.holiday.LegalHoliday;
import io.wenming.label.Label;
import io.wenming.period.DateRange;
import io.wenming.testing.Seeds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Independent libraries give the same answers: tyme4j for the Chinese days, OpenGamma Strata for arithmetic. */
final class OtherCalendarsTest {
    private static final int QUESTIONS_OF_A_SEED = 100;
    private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final ImmutableMap<Convention, BusinessDayConvention> CONVENTIONS = ImmutableMap.of(
            Convention.NONE, BusinessDayConventions.NO_ADJUST,
            Convention.FOLLOWING, BusinessDayConventions.FOLLOWING,
            Convention.PRECEDING, BusinessDayConventions.PRECEDING,
            Convention.MODIFIED_FOLLOWING, BusinessDayConventions.MODIFIED_FOLLOWING);

    /** 125 seeds in every build, 100 questions each. */
    static LongStream seeds() {
        return Seeds.of(20140101, 2500);
    }

    @Test
    void everyDayFrom2014To2026IsWorkedWhereTyme4jSaysSo() {
        WorkingCalendar calendar = ChineseWorkdays.calendar();
        DateRange days = DateRange.closed(LocalDate.of(2014, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(days.days())
                .hasSize(4748)
                .allSatisfy(
                        day -> assertThat(calendar.isWorkday(day)).as("%s", day).isEqualTo(isWorkdayByTyme(day)));
    }

    private static boolean isWorkdayByTyme(LocalDate day) {
        return Optional.ofNullable(LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .map(LegalHoliday::isWork)
                .orElse(!WEEKEND.contains(day.getDayOfWeek()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void chineseCalendarAnswersAsStrata(long seed) {
        ask(new SplittableRandom(seed), ChineseWorkdays.calendar(), LocalDate.of(2008, 1, 1), 365 * 18);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyCalendarAnswersAsStrata(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        WorkingCalendar calendar = randomCalendar(random);
        ask(random, calendar, LocalDate.of(2030, 3, 1), 365 * 3);
    }

    private static void ask(SplittableRandom random, WorkingCalendar ours, LocalDate first, int days) {
        HolidayCalendar theirs = ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("ours"),
                ours.offDays().keySet(),
                WEEKEND,
                ours.makeUpDays().keySet());
        for (int question = 0; question < QUESTIONS_OF_A_SEED; question++) {
            LocalDate day = first.plusDays(random.nextInt(days));
            int n = random.nextInt(1, 60);
            switch (random.nextInt(8)) {
                case 0 -> assertThat(ours.isWorkday(day)).isEqualTo(theirs.isBusinessDay(day));
                case 1 -> assertThat(ours.next(day)).isEqualTo(theirs.next(day));
                case 2 -> assertThat(ours.previous(day)).isEqualTo(theirs.previous(day));
                case 3 -> assertThat(ours.onOrAfter(day)).isEqualTo(theirs.nextOrSame(day));
                case 4 -> assertThat(ours.onOrBefore(day)).isEqualTo(theirs.previousOrSame(day));
                case 5 -> assertThat(ours.plusWorkdays(day, n)).isEqualTo(theirs.shift(day, n));
                case 6 ->
                    assertThat(ours.count(DateRange.of(day, day.plusDays(n))))
                            .isEqualTo(theirs.daysBetween(day, day.plusDays(n)));
                default ->
                    CONVENTIONS.forEach((convention, theirConvention) -> assertThat(ours.adjust(day, convention))
                            .as("%s %s", day, convention)
                            .isEqualTo(theirConvention.adjust(day, theirs)));
            }
        }
    }

    /** Five years in which every sixth weekday is off and every fifth weekend day is worked. */
    private static WorkingCalendar randomCalendar(SplittableRandom random) {
        WorkingCalendar.Builder calendar =
                WorkingCalendar.builder().id("random").label(Label.of("random")).version("1");
        Stream.iterate(2030, year -> year + 1).limit(5).forEach(calendar::addPublishedYear);
        DateRange.closed(LocalDate.of(2030, 1, 1), LocalDate.of(2034, 12, 31))
                .days()
                .forEach(day -> {
                    boolean isWeekend = WEEKEND.contains(day.getDayOfWeek());
                    if (isWeekend && random.nextInt(5) == 0) {
                        calendar.putMakeUpDay(day, "补班");
                    } else if (!isWeekend && random.nextInt(6) == 0) {
                        calendar.putOffDay(day, "放假");
                    }
                });
        return calendar.build();
    }
}
