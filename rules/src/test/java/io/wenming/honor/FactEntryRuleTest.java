package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.PREFECTURE;
import static io.wenming.honor.HonorFixtures.day;
import static io.wenming.honor.HonorFixtures.entry;
import static io.wenming.honor.HonorFixtures.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entry rules over figures, ranks, subordinates, related subjects and the day of the question. */
class FactEntryRuleTest {
    private static final Title VILLAGE = Title.of(CreationType.VILLAGE_TOWN, Tier.COUNTY);
    private static final ShareOfSubordinates SHARE =
            EntryRule.shareOfSubordinates(CreationType.VILLAGE_TOWN, Tier.COUNTY, Rate.percent(60));

    private static Candidacy.Builder asking() {
        Candidacy.Builder asking = Candidacy.builder();
        asking.subject("U").title(PREFECTURE).on(day("2026-05-01"));
        return asking;
    }

    private static Eligibility ask(EntryRule rule, Candidacy candidacy) {
        return Register.empty().under(entry(rule)).eligibility(candidacy);
    }

    private static Candidacy counted(long total, long titled) {
        return asking().facts(Facts.builder()
                        .put(ShareOfSubordinates.TOTAL, total)
                        .put(ShareOfSubordinates.TITLED, titled)
                        .build())
                .build();
    }

    @ParameterizedTest(name = "{1} of {0}: at least {2}, above {3}")
    @CsvSource({
        "5, 3, true, false",
        "5, 4, true, true",
        "5, 2, false, false",
        "1000000, 599999, false, false",
        "1000000, 600000, true, false",
        "0, 0, false, false"
    })
    void aShareIsComparedExactly(long total, long titled, boolean atLeast, boolean above) {
        assertThat(ask(SHARE, counted(total, titled)).isEligible()).isEqualTo(atLeast);

        Eligibility exceeded = ask(SHARE.exceeded(), counted(total, titled));
        assertThat(exceeded.isEligible()).isEqualTo(above);
        assertThat(exceeded.shortfalls())
                .allSatisfy(reason -> assertThat(reason.code()).isEqualTo(EntryReason.SHARE_TOO_LOW));
        assertThat(ask(SHARE.orWithout(), counted(total, titled)).isEligible()).isEqualTo(atLeast || total == 0);
    }

    @Test
    void aShareSaysHowManyMoreItTakes() {
        assertThat(ask(SHARE, counted(10, 3)).shortfalls().get(0).amount()).hasValue(Decimal.of(3));
        assertThat(ask(SHARE.exceeded(), counted(10, 6)).shortfalls().get(0).amount())
                .hasValue(Decimal.of(1));
        assertThat(ask(SHARE, counted(0, 0)).shortfalls().get(0).amount()).isEmpty();
        assertThat(ask(SHARE, asking().build()).shortfalls().get(0).facts().values())
                .allSatisfy(fact -> assertThat(fact.state()).isEqualTo(FactState.MISSING));
    }

    @Test
    void subordinatesAreLookedUpAndThoseWithoutAreNamed() {
        Register register = Register.of(
                HonorEvent.naming("a", day("2020-01-01"), "v-1", VILLAGE),
                HonorEvent.naming("b", day("2020-01-01"), "v-2", Title.of(CreationType.UNIT, Tier.COUNTY)),
                HonorEvent.naming("c", day("2027-01-01"), "v-3", VILLAGE));
        Candidacy candidacy = asking().addSubordinate(Subordinate.of("v-1"))
                .addSubordinate(Subordinate.of("v-2"))
                .addSubordinate(Subordinate.of("v-3"))
                .addSubordinate(Subordinate.of("v-4", Title.of(CreationType.VILLAGE_TOWN, Tier.PROVINCE)))
                .build();

        Shortfall reason =
                register.under(entry(SHARE)).eligibility(candidacy).shortfalls().get(0);
        assertThat(reason.subjects()).containsExactly("v-2", "v-3");
        assertThat(reason.amount()).hasValue(Decimal.of(1));
        assertThat(register.under(entry(SHARE))
                        .eligibility(candidacy.asOf(day("2027-01-01")))
                        .isEligible())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} {1} 85: {2}")
    @CsvSource({
        "85.00, AT_LEAST, true",
        "84.99, AT_LEAST, false",
        "85, ABOVE, false",
        "85.000000001, ABOVE, true",
        "85, AT_MOST, true",
        "86, AT_MOST, false",
        "85, BELOW, false",
        "84, BELOW, true",
        "85, EQUAL, true",
        "86, EQUAL, false"
    })
    void aFigureIsComparedExactly(String figure, Comparison comparison, boolean met) {
        MeasureGate gate = MeasureGate.builder()
                .measure(FactKey.decimal("minors"))
                .value(Decimal.of(85))
                .comparison(comparison)
                .build();
        Facts facts = Facts.builder()
                .put(FactKey.decimal("minors"), Decimal.parse(figure))
                .build();

        assertThat(ask(gate, asking().facts(facts).build()).isEligible()).isEqualTo(met);
        assertThat(ask(gate, asking().build()).codes()).containsExactly("GATE_FAILED");
    }

    @Test
    void aGateOverYearsReadsTheYearsBefore() {
        EntryRule gate = EntryRule.gate(FactKey.decimal("gdp"), Decimal.of(1)).inEachOfYears(2);
        Facts facts = Facts.builder()
                .put(FactKey.decimal("gdp.2026"), Decimal.ZERO)
                .put(FactKey.decimal("gdp.2025"), Decimal.of(1))
                .put(FactKey.decimal("gdp.2024"), Decimal.parse("0.9"))
                .build();

        Shortfall reason = ask(gate, asking().facts(facts).build()).shortfalls().get(0);
        assertThat(reason.facts()).containsOnlyKeys(FactKey.decimal("gdp.2024"));
        assertThat(reason.amount()).hasValue(Decimal.parse("0.1"));
        assertThat(reason.wanted().zh()).isEqualTo("前2年每年gdp不低于1");
        assertThat(ask(gate, asking().facts(facts).on(day("2027-01-01")).build())
                        .codes())
                .containsExactly("GATE_FAILED");
    }

    @ParameterizedTest(name = "{0}: from section {1}, up to division {2}")
    @CsvSource({
        "below, RANK_TOO_LOW, ",
        "section, , ",
        "division, , ",
        "county, , RANK_TOO_HIGH",
        "clerk, RANK_TOO_LOW, "
    })
    void aRankLiesBetweenItsBounds(String rank, String from, String upTo) {
        RankOrder ranked = EntryRule.ranked(FactKey.grade("rank"), List.of("below", "section", "division", "county"));
        Candidacy candidacy = asking().facts(
                        Facts.builder().put(FactKey.grade("rank"), rank).build())
                .build();

        assertThat(ask(ranked.from("section"), candidacy).codes())
                .isEqualTo(Optional.ofNullable(from).stream().collect(Collectors.toSet()));
        assertThat(ask(ranked.upTo("division"), candidacy).codes())
                .isEqualTo(Optional.ofNullable(upTo).stream().collect(Collectors.toSet()));
    }

    @Test
    void anUnknownRankIsTooLowAndPassesAHighestOne() {
        RankOrder ranked = EntryRule.ranked(FactKey.grade("rank"), List.of("section", "division"));

        assertThat(ranked.from("section").upTo("division").describe())
                .isEqualTo(Label.of("rank不低于section，不高于division", "rank at least section and at most division"));
        assertThat(ask(ranked.from("section"), asking().build()).codes()).containsExactly("RANK_TOO_LOW");
        assertThat(ask(ranked.upTo("section"), asking().build()).isEligible()).isTrue();
        assertThatThrownBy(() -> ranked.from("minister"))
                .hasMessage("ranks: 'minister' is not among [section, division]; give one of them");
    }

    @Test
    void aRankThatIsNotKnownIsNotSaidToBeTooLow() {
        FactRanked ranked = EntryRule.ranked(FactKey.grade("rank"), List.of("section", "division"))
                .from("division");

        assertThat(rankTold(ranked, "minister")).isEqualTo("级别不明：须rank不低于division（rank=minister）");
        assertThat(rankTold(ranked, "section")).isEqualTo("级别偏低：须rank不低于division（rank=section）");
    }

    private static String rankTold(FactRanked rule, String rank) {
        Facts facts = Facts.builder().put(FactKey.grade("rank"), rank).build();
        return ask(rule, asking().facts(facts).build()).shortfalls().get(0).text(Language.ZH);
    }

    @Test
    void ranksWithoutABoundAndAnEmptyRangeAreRefused() {
        RankOrder ranks = EntryRule.ranked(FactKey.grade("rank"), List.of("section", "division"));
        FactRanked.Builder unbounded = FactRanked.builder();
        unbounded.fact(ranks.fact()).order(ranks.order());

        assertThatThrownBy(unbounded::build)
                .hasMessage(
                        "ranks: neither a lowest nor a highest one of [section, division] is given; give one or both");
        assertThatThrownBy(() -> ranks.from("division").upTo("section"))
                .hasMessage(
                        "ranks: the lowest one 'division' is above the highest one 'section'; give a lowest rank that is"
                                + " not above it");
        assertThat(ranks.from("section").upTo("section").most()).hasValue("section");
    }

    @Test
    void aNumberThatWasNotReportedHasNoDistance() {
        EntryRule staff = EntryRule.atLeast(FactKey.count("staff"), 30, EntryReason.TOO_FEW_STAFF);

        assertThat(ask(staff, asking().build()).shortfalls().get(0).text(Language.ZH))
                .isEqualTo("人数不足：须staff不少于30（staff=缺报）");
        Facts none = Facts.builder().put(FactKey.count("staff"), 0L).build();
        assertThat(ask(staff, asking().facts(none).build()).shortfalls().get(0).text(Language.ZH))
                .isEqualTo("人数不足：须staff不少于30（staff=0，尚差30）");
    }

    @ParameterizedTest(name = "on {0} in round {1}: {2}")
    @CsvSource({"2026-12-31, 3, true", "2027-01-01, 3, false", "2026-12-31, 4, false", "2026-12-31, , false"})
    void transitionEndsOnADayAndAfterARound(String on, Integer round, boolean inTime) {
        EntryRule inTimeOnly = EntryRule.upToDay(day("2026-12-31"), EntryReason.MIGRATION_GRACE_OVER)
                .and(EntryRule.upToRound(3, EntryReason.MIGRATION_GRACE_OVER));
        Candidacy candidacy =
                asking().on(day(on)).round(Optional.ofNullable(round)).build();

        assertThat(ask(inTimeOnly, candidacy).isEligible()).isEqualTo(inTime);
        assertThat(ask(inTimeOnly.unless(EntryRule.stepwise().not(EntryReason.TIER_SKIPPED)), candidacy)
                        .isEligible())
                .isTrue();
    }

    @Test
    void theHostIsAskedWhereTheFactsNameOne() {
        Register register = Register.of(named("n", "2020-01-01", COUNTY));
        EntryRule blocked = EntryRule.ofRelated(FactKey.grade("host"), EntryRule.holds(Tier.COUNTY))
                .not(EntryReason.TRACK_EXCLUSIVE);
        Candidacy.Builder office = asking().subject("OFFICE");
        HonorHistory history = register.under(entry(blocked));

        assertThat(history.eligibility(office.build()).isEligible()).isTrue();
        Eligibility hosted = history.eligibility(
                office.facts(Facts.builder().put(FactKey.grade("host"), "U").build())
                        .build());
        assertThat(hosted.codes()).containsExactly("TRACK_EXCLUSIVE");
        assertThat(hosted.shortfalls().get(0).subjects()).containsExactly("U");
        assertThat(hosted.shortfalls().get(0).events())
                .extracting(HonorEvent::id)
                .containsExactly("n");
    }
}
