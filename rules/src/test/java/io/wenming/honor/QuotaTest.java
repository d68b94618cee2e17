package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuotaTest {
    private static final LocalDate ON = day("2026-03-01");

    private static Facts inputs(String name, String number) {
        return Facts.builder().put(FactKey.decimal(name), Decimal.parse(number)).build();
    }

    static Stream<Arguments> shares() {
        Quota last = Quota.share(QuotaSize.LAST_ROUND, Rate.percent(150));
        Quota exit = Quota.leastExit(Rate.percent(10));
        return Stream.of(
                Arguments.of(last, "last_round", "21", "31", null),
                Arguments.of(rounded(last, QuotaRounding.CEIL), "last_round", "21", "32", null),
                Arguments.of(rounded(last, QuotaRounding.HALF_UP), "last_round", "21", "32", null),
                Arguments.of(last.atMost(30), "last_round", "21", "30", null),
                Arguments.of(Quota.share(QuotaSize.EXPIRING, Rate.percent(90)), "expiring", "42", "37", "5"),
                Arguments.of(exit, "expiring", "42", "37", "5"),
                Arguments.of(rounded(exit, QuotaRounding.FLOOR), "expiring", "42", "38", "4"),
                Arguments.of(rounded(exit, QuotaRounding.HALF_UP), "expiring", "45", "40", "5"),
                Arguments.of(Quota.fixed(10), "expiring", "12", "10", "2"),
                Arguments.of(Quota.fixed(10), "other", "12", "10", null));
    }

    private static Quota rounded(Quota quota, QuotaRounding rounding) {
        return Quota.builder().from(quota).rounding(rounding).build();
    }

    @ParameterizedTest(name = "{0} of {1} {2}: {3}, leaving {4}")
    @MethodSource("shares")
    void sharesAreRoundedAndCapped(Quota quota, String input, String number, String places, String leaving) {
        QuotaPlaces answer = quota.places(ON, inputs(input, number));

        assertThat(answer.places()).hasValue(Decimal.parse(places));
        assertThat(answer.leaving()).isEqualTo(Optional.ofNullable(leaving).map(Decimal::parse));
        assertThat(answer.missing()).isEmpty();
    }

    @Test
    void aMissingInputIsNoZeroButByUnitsCountsIt() {
        QuotaPlaces unknown = Quota.leastExit(Rate.percent(10)).places(ON, Facts.none());
        Quota byUnits = Quota.of(
                QuotaSize.ByUnits.of(Decimal.of(2), Map.of("towns", Decimal.parse("0.5"), "streets", Decimal.of(1))));

        assertThat(unknown.places()).isEmpty();
        assertThat(unknown.missing()).containsExactly(QuotaSize.EXPIRING);
        assertThat(unknown.isUnlimited()).isFalse();
        assertThat(byUnits.places(ON, inputs("towns", "5")).places()).hasValue(Decimal.of(4));
        assertThat(Quota.unlimited().places(ON, Facts.none()).isUnlimited()).isTrue();
        assertThat(Quota.unlimited().places(ON, Facts.none()).places()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NONE, ''", "CONFIRMED, b", "EVERY, a b"})
    void revokedTitlesFreePlaces(Replacement replacement, String refilled) {
        List<Vacancy> revoked = List.of(
                Vacancy.revoked("a", ON).confirmed(ON.plusDays(1)),
                Vacancy.revoked("b", ON.minusDays(9)).confirmed(ON),
                Vacancy.revoked("c", ON.plusDays(1)));

        QuotaPlaces places = Quota.fixed(10).replacing(replacement).places(ON, Facts.none(), revoked);
        assertThat(places.refilled().stream().map(Vacancy::subject).collect(Collectors.joining(" ")))
                .isEqualTo(refilled);
        assertThat(places.places()).hasValue(Decimal.of(10 + places.refilled().size()));
        assertThat(Quota.fixed(10)
                        .replacing(replacement)
                        .atMost(10)
                        .places(ON, Facts.none(), revoked)
                        .places())
                .hasValue(Decimal.of(10));
    }

    @ParameterizedTest
    @CsvSource({"-10, 0", "999999999999999999, 999999999999999999"})
    void placesAreNeverBelowZeroAndNeverMoreThanADecimalHolds(String input, String places) {
        Quota share = Quota.share(QuotaSize.EXPIRING, Rate.percent(5_000));

        assertThat(share.places(ON, inputs("expiring", input)).places()).hasValue(Decimal.parse(places));
    }

    @Test
    void wrongPartsAreRefused() {
        assertThatThrownBy(() -> Quota.fixed(-1)).hasMessage("quota: -1 places are below 0; give 0 or more");
        assertThatThrownBy(() -> Quota.fixed(1).atMost(-1)).hasMessage("quota: cap -1 is below 0; give 0 or more");
        assertThatThrownBy(() -> Quota.leastExit(Rate.percent(-1)))
                .hasMessage("quota: -1 percent are below 0; give 0 or more");
        assertThatThrownBy(() -> Vacancy.revoked(" ", ON))
                .hasMessage("subject: it is blank; write something, or leave it out where it may be missing");
    }
}
