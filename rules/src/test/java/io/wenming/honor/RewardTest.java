package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.PROVINCE;
import static io.wenming.honor.HonorFixtures.event;
import static io.wenming.honor.HonorFixtures.named;
import static io.wenming.honor.HonorFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableTable;
import io.wenming.creation.CreationType;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What titles pay, what found problems cost, and shares in percent. */
class RewardTest {
    private static final Register NAMED =
            Register.of(named("c", "2019-05-01", COUNTY), named("p", "2021-05-01", PROVINCE));

    private static HonorScheme paying(boolean fromNamingYear) {
        Reward lower = Reward.of(Rate.percent(60), 3);
        Reward higher = Reward.builder()
                .percent(Rate.percent(100))
                .years(2)
                .fromNamingYear(fromNamingYear)
                .build();
        return scheme(
                TitleRule.builder().addTier(COUNTY.tier()).reward(lower).build(),
                TitleRule.builder().addTier(PROVINCE.tier()).reward(higher).build());
    }

    private static String paid(HonorHistory history) {
        return IntStream.rangeClosed(2019, 2024)
                .mapToObj(year -> history.reward("U", CreationType.UNIT, year)
                        .map(due -> due.percent().toString())
                        .orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void onlyTheHighestTierPaysInItsYears() {
        assertThat(paid(NAMED.under(paying(false)))).isEqualTo("- 60 60 100 100 -");
        assertThat(paid(NAMED.under(paying(true)))).isEqualTo("- 60 100 100 - -");
        assertThat(NAMED.under(paying(false)).reward("U", CreationType.FAMILY, 2022))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 10_000, Integer.MAX_VALUE})
    void yearOutOfRangeIsRefused(int year) {
        HonorHistory history = NAMED.under(paying(false));

        assertThatThrownBy(() -> history.reward("U", CreationType.UNIT, year))
                .hasMessage("reward: the year %s is out of range; give 1 to 9999", year);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "REVOKE, 2022-06-01, - 60 60 60 - -",
        "SUSPEND, 2022-06-01, - 60 60 60 - -",
        "MIGRATE, 2022-06-01, - 60 60 100 - -",
        "MIGRATE, 2022-01-01, - 60 60 60 - -",
        "MIGRATE, 2022-01-02, - 60 60 100 - -"
    })
    void whoLosesTheTitleForAFaultIsNotPaid(HonorAction action, String on, String paid) {
        assertThat(paid(NAMED.with(event("x", action, on, PROVINCE)).under(paying(false))))
                .isEqualTo(paid);
    }

    @Test
    void problemsCostByFinderAndStateUpToACap() {
        IssueDeduction rule = IssueDeduction.builder()
                .rates(ImmutableTable.<String, String, Decimal>builder()
                        .put("city", "fixed", Decimal.parse("0.3"))
                        .put("district", "fixed", Decimal.parse("0.2"))
                        .build())
                .cap(Decimal.of(2))
                .build();
        Incident unpriced = issue("press", "fixed", 9);
        Facts facts = Facts.builder()
                .put(
                        IssueDeduction.ISSUES,
                        Incidents.of(issue("city", "fixed", 4), issue("district", "fixed", 3), unpriced))
                .build();

        assertThat(rule.points(facts)).isEqualTo(Decimal.parse("1.8"));
        assertThat(rule.points(Facts.builder()
                        .put(IssueDeduction.ISSUES, Incidents.of(issue("city", "fixed", 7)))
                        .build()))
                .isEqualTo(Decimal.of(2));
        assertThat(rule.points(Facts.none())).isEqualTo(Decimal.ZERO);
        assertThat(rule.priced(unpriced)).isFalse();
        assertThat(rule.priced(issue("city", "fixed", 1))).isTrue();
    }

    private static Incident issue(String finder, String how, int times) {
        return Incident.builder().kind(finder).state(how).times(times).build();
    }

    @Test
    void aShareInPercentIsRoundedOnceAndThereIsNoneOfNothing() {
        assertThat(Rate.of(Decimal.of(28), Decimal.of(57), Rounding.halfUp(1))).hasValue(Rate.percent("49.1"));
        assertThat(Rate.of(Decimal.of(1), Decimal.of(8), Rounding.halfUp(1))).hasValue(Rate.percent("12.5"));
        assertThat(Rate.of(Decimal.of(28), Decimal.ZERO, Rounding.halfUp(1))).isEmpty();
        assertThat(Rate.percent("49.1").above(Rate.percent("50"))).isEqualTo(Decimal.parse("-0.9"));
    }

    @Test
    void wrongPartsAreRefused() {
        assertThatThrownBy(() -> Reward.of(Rate.percent(-1), 1))
                .hasMessage("reward: percent -1 is below 0; give 0 or more");
        assertThatThrownBy(() -> Reward.of(Rate.percent(1), 0))
                .hasMessage("reward: 0 is out of range; give 1 to 200 years");
    }
}
