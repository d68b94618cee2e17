package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.period.Round;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    private static final Round ROUND = round(7, "2021-01-01", "2021-12-31");

    private static Round round(int number, String opensOn, String closesOn) {
        return Round.builder()
                .number(number)
                .opensOn(day(opensOn))
                .closesOn(day(closesOn))
                .build();
    }

    private static String lastDay(Term term, String namedOn, Optional<Round> round) {
        return term.lastValidDay(day(namedOn), round).map(Object::toString).orElse("none");
    }

    @ParameterizedTest(name = "{0} years from {1} end with {2}, or {3}")
    @CsvSource({
        "3, 2020-02-29, 2023-02-27, 2023-02-28",
        "3, 2017-03-01, 2020-02-29, 2020-03-01",
        "2, 2019-12-31, 2021-12-30, 2021-12-31"
    })
    void yearsFromTheDateEndOnTheEveUnlessToldOtherwise(int years, String namedOn, String eve, String anniversary) {
        assertThat(lastDay(Term.yearsFromDate(years), namedOn, Optional.empty()))
                .isEqualTo(eve);
        assertThat(lastDay(Term.yearsFromDate(years).toAnniversary(), namedOn, Optional.empty()))
                .isEqualTo(anniversary);
    }

    @Test
    void calendarYearsCountTheYearOfNamingUnlessToldOtherwise() {
        assertThat(lastDay(Term.calendarYears(3), "2020-04-15", Optional.empty()))
                .isEqualTo("2022-12-31");
        assertThat(lastDay(Term.calendarYears(3).afterNamingYear(), "2020-04-15", Optional.empty()))
                .isEqualTo("2023-12-31");
    }

    @Test
    void theOtherTermsAreOpenFixedOrFollowTheRound() {
        assertThat(lastDay(Term.open(), "2020-04-15", Optional.of(ROUND))).isEqualTo("none");
        assertThat(lastDay(Term.fixedEnd(day("2019-12-31")), "2017-06-01", Optional.empty()))
                .isEqualTo("2019-12-31");
        assertThat(lastDay(
                        Term.roundEnd(),
                        "2021-06-01",
                        Optional.of(Round.builder()
                                .from(ROUND)
                                .keepUntil(day("2024-06-30"))
                                .build())))
                .isEqualTo("2024-06-30");
        assertThat(lastDay(Term.roundEnd(), "2021-06-01", Optional.of(ROUND))).isEqualTo("none");
    }

    @ParameterizedTest(name = "bar {0} after 2024-02-29 is free on {1}")
    @CsvSource({"2, 2026-02-28, 2026-03-01, 2026-12-31", "4, 2028-02-29, 2028-03-01, 2028-12-31"})
    void barsOfYearsEndOnTheAnniversaryTheDayAfterOrTheEndOfTheYear(
            int years, String anniversary, String dayAfter, String yearEnd) {
        assertThat(Bar.years(years).length().firstFreeDay(day("2024-02-29"), List.of()))
                .hasValue(day(anniversary));
        assertThat(new BarLength.Years(years, true).firstFreeDay(day("2024-02-29"), List.of()))
                .hasValue(day(dayAfter));
        assertThat(Bar.yearEnd(years).length().firstFreeDay(day("2024-02-29"), List.of()))
                .hasValue(day(yearEnd));
    }

    @Test
    void aBarOfRoundsCountsTheRoundInProgressUnlessToldOtherwise() {
        List<Round> rounds = List.of(ROUND, round(8, "2022-03-01", "2022-11-30"));

        assertThat(Bar.rounds(1).length().firstFreeDay(day("2021-12-31"), rounds))
                .hasValue(day("2022-01-01"));
        assertThat(new BarLength.Rounds(1, false).firstFreeDay(day("2021-12-31"), rounds))
                .hasValue(day("2022-12-01"));
        assertThat(Bar.rounds(3).length().firstFreeDay(day("2021-12-31"), rounds))
                .isEmpty();
        assertThat(Bar.open().length().firstFreeDay(day("2021-12-31"), rounds)).isEmpty();
    }

    @Test
    void lengthsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> Term.yearsFromDate(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("term: 0 is out of range; give 1 to 200 years");
        assertThatThrownBy(() -> Bar.years(201)).hasMessage("bar: 201 is out of range; give 1 to 200 years");
        assertThatThrownBy(() -> Bar.rounds(0)).hasMessage("bar: 0 rounds are out of range; give 1 or more");
        assertThatThrownBy(() -> Bar.open().after(HonorAction.WARN))
                .hasMessage("after: WARN starts no bar; give REVOKE or RANKED_OUT");
        assertThatThrownBy(() ->
                        Suspension.builder().period(java.time.Period.ofDays(-1)).build())
                .hasMessage("suspension: period: P-1D is out of range; give a length above 0 and of at most 200 years");
    }
}
