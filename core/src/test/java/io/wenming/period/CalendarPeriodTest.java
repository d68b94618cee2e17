package io.wenming.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.testing.Serialized;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CalendarPeriodTest {
    private static final ImmutableList<PeriodUnit> UNITS = ImmutableList.copyOf(PeriodUnit.values());

    static LongStream seeds() {
        return new SplittableRandom(20260309).longs(200);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-03-09, 2026-03-09, 2026-03-09, 2026-03-09",
        "WEEK, 2026-03-13, 2026-W11, 2026-03-09, 2026-03-15",
        "WEEK, 2027-01-03, 2026-W53, 2026-12-28, 2027-01-03",
        "WEEK, 2024-12-30, 2025-W01, 2024-12-30, 2025-01-05",
        "MONTH, 2024-02-29, 2024-02, 2024-02-01, 2024-02-29",
        "QUARTER, 2026-03-31, 2026-Q1, 2026-01-01, 2026-03-31",
        "QUARTER, 2026-10-01, 2026-Q4, 2026-10-01, 2026-12-31",
        "YEAR, 2026-07-01, 2026, 2026-01-01, 2026-12-31",
        "YEAR, 0007-07-01, 0007, 0007-01-01, 0007-12-31",
    })
    void periodHoldsTheDayAndSaysItsKey(PeriodUnit unit, LocalDate day, String key, LocalDate from, LocalDate to) {
        CalendarPeriod period = CalendarPeriod.of(unit, day);

        assertThat(period.key()).isEqualTo(key).isEqualTo(period.toString());
        assertThat(period.range()).isEqualTo(DateRange.closed(from, to));
        assertThat(period.last()).isEqualTo(to);
        assertThat(CalendarPeriod.parse(key)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 2026-03-09, 2026-03-09",
        "2026-W53, 2026年第53周, week 53 of 2026",
        "2025-W01, 2025年第1周, week 1 of 2025",
        "2026-01, 2026年1月, January 2026",
        "2025-Q4, 2025年第4季度, quarter 4 of 2025",
        "2026, 2026年, 2026",
    })
    void labelIsWhatPeopleCallIt(String key, String zh, String en) {
        assertThat(CalendarPeriod.parse(key).label()).isEqualTo(new Label(zh, en));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keyIsReadBackAndNeighborsTouch(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PeriodUnit unit = UNITS.get(random.nextInt(UNITS.size()));
        CalendarPeriod period = CalendarPeriod.of(unit, LocalDate.ofEpochDay(random.nextLong(-700_000, 2_900_000)));

        assertThat(CalendarPeriod.parse(period.key())).isEqualTo(period);
        assertThat(period.next().start()).isEqualTo(period.range().until());
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.key()).isLessThan(period.next().key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-W00",
                "2025-W53",
                "2026-W54",
                "2026-Q5",
                "2026-13",
                "2026-02-29",
                "2026-3-09",
                "2026-W1",
                "02026",
                "2026-03-09T00",
                "٢٠٢٦"
            })
    void textThatIsNoKeyIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarPeriod.parse(text))
                .withMessage(
                        "period: '%s' is no period; give a key such as 2026-03-09, 2026-W11, 2026-03, 2026-Q1 or 2026",
                        text);
    }

    @Test
    void periodStartsWhereItsUnitDoes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarPeriod(PeriodUnit.QUARTER, LocalDate.of(2026, 3, 9)))
                .withMessage("start: no quarter starts on 2026-03-09; give 2026-01-01 or use of(unit, date)");
    }

    @Test
    void lastPeriodHasNoNextOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(CalendarPeriod.parse("9999-12")::next)
                .withMessage("start: +10000-01-01 is out of range; give a day of the years 1 to 9999");
        assertThatIllegalArgumentException().isThrownBy(CalendarPeriod.parse("0001")::previous);
    }

    @Test
    void unitIsKnownByItsCode() {
        assertThat(PeriodUnit.of("week")).isEqualTo(PeriodUnit.WEEK);
        assertThat(PeriodUnit.WEEK.label()).hasToString("周 week");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodUnit.of("fortnight"))
                .withMessage("unit: 'fortnight' is not known; give day, week, month, quarter or year");
    }

    @Test
    void isReadBackEqual() {
        CalendarPeriod week = CalendarPeriod.parse("2026-W11");

        assertThat(Serialized.copy(week)).isEqualTo(week);
    }
}
