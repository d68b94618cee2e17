package io.wenming.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.testing.Serialized;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CadenceTest {
    private static final WorkingCalendar CALENDAR = ChineseWorkdays.calendar();

    static LongStream seeds() {
        return new SplittableRandom(20260101).longs(200);
    }

    @Test
    void fourOnesOf2025HaveTheDutiesOfTheYear() {
        DateRange year = CalendarPeriod.parse("2025").range();

        assertThat(Cadence.fourOnes().rules())
                .extracting(rule -> rule.id() + " " + rule.label().zh() + " "
                        + rule.duties(year, CALENDAR).size())
                .containsExactly(
                        "inspection 每天一督查 248", "bulletin 每周一通报 52", "assessment 每月一测评 12", "evaluation 一季一考评 4");
    }

    @Test
    void meetingsGiveWayToHolidays() {
        DateRange firstDays = DateRange.closed(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 11));

        assertThat(Cadence.meetings().duties(firstDays, CALENDAR))
                .extracting(Duty::toString)
                .containsExactly(
                        "progress 2026-10 due 2026-10-08",
                        "dispatch 2026-W41 due 2026-10-08",
                        "office 2026-W41 due 2026-10-09");
    }

    @Test
    void practiceDoesNotRestOnHolidays() {
        DateRange week = CalendarPeriod.parse("2026-W40").range();

        assertThat(Cadence.practice().duties(week, CALENDAR))
                .extracting(Duty::key)
                .containsExactly(
                        "2026-09",
                        "2026-W40",
                        "2026-09-28",
                        "2026-09-29",
                        "2026-09-30",
                        "2026-10-01",
                        "2026-10-02",
                        "2026-10-03",
                        "2026-10-04");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void splittingARangeIntoDaysGivesTheSameDuties(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CadenceRule rule = RandomCadence.rule(random, "r");
        DateRange range = RandomCadence.range(random, 120);

        assertThat(rule.duties(range, RandomCadence.CALENDARS))
                .isEqualTo(range.days()
                        .flatMap(day -> rule.duties(DateRange.day(day), RandomCadence.CALENDARS).stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void dutiesAreInOrderOfDueDayAndKeyAndInsideTheRange(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CadenceRule rule = RandomCadence.rule(random, "r");
        DateRange range = RandomCadence.range(random, 400);
        ImmutableList<Duty> duties = rule.duties(range, RandomCadence.CALENDARS);

        assertThat(duties).isSortedAccordingTo(Comparator.comparing(Duty::dueOn).thenComparing(Duty::key));
        assertThat(duties).isSortedAccordingTo(Comparator.comparing(Duty::windowStart));
        assertThat(duties).allMatch(duty -> range.contains(duty.dueOn()));
        assertThat(duties).extracting(Duty::key).doesNotHaveDuplicates();
    }

    @Test
    void ruleIdsAreUnique() {
        CadenceRule rule = CadenceRule.everyDay("a", Label.of("a")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadence.builder()
                        .id("c")
                        .label(Label.of("c"))
                        .version("1")
                        .addRules(rule, rule)
                        .build())
                .withMessage("cadence 'c': two rules have the id 'a'; give each its own");
    }

    @Test
    void ruleIsFoundByItsId() {
        assertThat(Cadence.fourOnes().rule("bulletin")).isPresent();
        assertThat(Cadence.fourOnes().rule("menu")).isEmpty();
    }

    @Test
    void isReadBackEqual() {
        assertThat(Serialized.copy(Cadence.fourOnes())).isEqualTo(Cadence.fourOnes());
    }
}
