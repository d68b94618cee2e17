package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.PREFECTURE;
import static io.wenming.honor.HonorFixtures.PROVINCE;
import static io.wenming.honor.HonorFixtures.day;
import static io.wenming.honor.HonorFixtures.entry;
import static io.wenming.honor.HonorFixtures.event;
import static io.wenming.honor.HonorFixtures.named;
import static io.wenming.honor.HonorFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.citation.Citation;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.period.Round;
import io.wenming.testing.Serialized;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryRuleTest {
    private static final Register NAMED = Register.of(named("n", "2017-11-20", COUNTY));
    private static final EntryRule MET = EntryRule.holds(Tier.COUNTY);
    private static final EntryRule LATER = EntryRule.holds(Tier.COUNTY).forYears(2);
    private static final EntryRule NEVER = EntryRule.holds(Tier.NATION);

    private static Eligibility ask(Register register, EntryRule rule, String on) {
        return entry(rule).eligibility(register, "U", PREFECTURE, day(on));
    }

    @ParameterizedTest(name = "on {0}: inclusive {1}, exclusive {2}")
    @CsvSource({"2019-11-19, false, false", "2019-11-20, true, false", "2019-11-21, true, true"})
    void yearsAreCompleteOnTheAnniversaryOrAfterIt(String on, boolean inclusive, boolean exclusive) {
        assertThat(ask(NAMED, EntryRule.holds(Tier.COUNTY).forYears(2), on).isEligible())
                .isEqualTo(inclusive);
        assertThat(ask(NAMED, EntryRule.holds(Tier.COUNTY).forYears(2).pastAnniversary(), on)
                        .isEligible())
                .isEqualTo(exclusive);
    }

    @Test
    void aReasonSaysWhichTitleUntilWhenAndWhatItRestsOn() {
        EntryRule rule = LATER.because(Citation.of("办法").clause("第八条"));

        Shortfall reason = ask(NAMED, rule, "2018-06-01").shortfalls().get(0);
        assertThat(reason.code()).isEqualTo(EntryReason.PREREQ_NOT_MET);
        assertThat(reason.wanted()).isEqualTo(Label.of("持有区县级文明单位满2年", "holding county civilized unit for 2 years"));
        assertThat(reason.lacking()).hasValue(COUNTY);
        assertThat(reason.earliestOn()).hasValue(day("2019-11-20"));
        assertThat(reason.events()).extracting(HonorEvent::id).containsExactly("n");
        assertThat(reason.citation()).hasValue(Citation.of("办法").clause("第八条"));
    }

    @Test
    void timeDoesNotHelpWhereTheTermEndsBefore() {
        HonorScheme scheme = scheme(TitleRule.builder()
                .term(Term.yearsFromDate(2))
                .entry(EntryRule.holds(Tier.COUNTY).forYears(2))
                .build());

        assertThat(scheme.eligibility(NAMED, "U", PREFECTURE, day("2018-06-01"))
                        .shortfalls()
                        .get(0)
                        .earliestOn())
                .isEmpty();
        Register renewed = NAMED.with(named("again", "2019-11-20", COUNTY));
        assertThat(scheme.eligibility(renewed, "U", PREFECTURE, day("2019-11-20"))
                        .isEligible())
                .isTrue();
    }

    @Test
    void aSuspensionStartsTheYearsAgainUnlessToldOtherwise() {
        Register register = Register.of(
                named("n", "2015-01-10", COUNTY),
                event("s", HonorAction.SUSPEND, "2016-02-01", COUNTY),
                event("p", HonorAction.REASSESS_PASS, "2016-09-01", COUNTY));
        EntryRule through = EntryRule.holds(Tier.COUNTY).forYears(2).throughSuspension();

        assertThat(ask(register, LATER, "2018-08-31").isEligible()).isFalse();
        assertThat(ask(register, LATER, "2018-09-01").isEligible()).isTrue();
        assertThat(ask(register, through, "2017-01-10").isEligible()).isTrue();
        assertThat(ask(register, through, "2016-05-01").isEligible()).isFalse();
    }

    @Test
    void everyPartIsAskedAndEveryReasonGiven() {
        EntryRule rule = LATER.and(EntryRule.stepwise()).and(NEVER);

        Eligibility eligibility = ask(Register.empty(), rule, "2018-06-01");
        assertThat(eligibility.codes()).containsExactly("PREREQ_NOT_MET", "TIER_SKIPPED");
        assertThat(eligibility.shortfalls()).hasSize(3);
        assertThat(eligibility.verdict().orElseThrow().parts()).hasSize(3);
        assertThat(rule)
                .isInstanceOfSatisfying(
                        AllOf.class, all -> assertThat(all.parts()).hasSize(3));
    }

    @Test
    void alternativesNeedOneAndAtLeastSoMany() {
        assertThat(ask(NAMED, NEVER.or(MET), "2018-06-01").isEligible()).isTrue();
        assertThat(ask(NAMED, NEVER.or(LATER), "2018-06-01").shortfalls()).hasSize(2);
        assertThat(ask(NAMED, EntryRule.atLeast(2, MET, LATER, NEVER), "2019-11-20")
                        .isEligible())
                .isTrue();
        Verdict early = ask(NAMED, EntryRule.atLeast(2, MET, LATER, NEVER), "2018-06-01")
                .verdict()
                .orElseThrow();
        assertThat(early.met()).isFalse();
        assertThat(early.earliestOn()).hasValue(day("2019-11-20"));
        assertThat(ask(NAMED, EntryRule.atLeast(3, MET, LATER, NEVER), "2018-06-01")
                        .verdict()
                        .orElseThrow()
                        .earliestOn())
                .isEmpty();
        assertThatThrownBy(() -> EntryRule.atLeast(3, MET, LATER))
                .hasMessage("least: 3 of 2 rules is out of range; give 1 to the number of rules");
    }

    @Test
    void anExceptionExcusesAndANegationGivesItsOwnReason() {
        assertThat(ask(NAMED, NEVER.unless(MET), "2018-06-01").isEligible()).isTrue();
        assertThat(ask(NAMED, NEVER.unless(LATER), "2018-06-01").shortfalls()).hasSize(1);
        Eligibility repeated = ask(
                NAMED, EntryRule.everNamed(CreationType.UNIT, Tier.COUNTY).not(EntryReason.REPEAT_AWARD), "2018-06-01");
        assertThat(repeated.codes()).containsExactly("REPEAT_AWARD");
        assertThat(repeated.shortfalls().get(0).events())
                .extracting(HonorEvent::id)
                .containsExactly("n");
    }

    @ParameterizedTest(name = "{0} staff")
    @ValueSource(longs = {29, 30})
    void factsAreCountedAndMissingOnesAreNotEnough(long staff) {
        EntryRule rule = EntryRule.allOf(
                EntryRule.atLeast(FactKey.count("staff"), 30, EntryReason.TOO_FEW_STAFF),
                EntryRule.isSet(FactKey.flag("legal_person"), EntryReason.NOT_LEGAL_PERSON),
                EntryRule.oneOf(FactKey.grade("kind"), List.of("organ", "school"), EntryReason.KIND_NOT_ADMITTED),
                EntryRule.since(FactKey.date("since"), 1, EntryReason.CREATION_TOO_SHORT));
        Candidacy.Builder candidacy = Candidacy.builder();
        candidacy.subject("U").title(COUNTY).on(day("2010-10-15"));
        HonorHistory history = Register.empty().under(entry(rule));

        assertThat(history.eligibility(candidacy.build()).codes())
                .containsExactly("CREATION_TOO_SHORT", "KIND_NOT_ADMITTED", "NOT_LEGAL_PERSON", "TOO_FEW_STAFF");
        Facts facts = Facts.builder()
                .put(FactKey.count("staff"), staff)
                .put(FactKey.flag("legal_person"), true)
                .put(FactKey.grade("kind"), "school")
                .put(FactKey.date("since"), day("2009-10-15"))
                .build();
        assertThat(history.eligibility(candidacy.facts(facts).build()).isEligible())
                .isEqualTo(staff >= 30);
    }

    @Test
    void termsInRoundsAreConsecutiveAndKeptUnlessToldOtherwise() {
        Register register = Register.of(
                HonorEvent.builder()
                        .from(named("a", "2011-05-10", COUNTY))
                        .round(9)
                        .build(),
                HonorEvent.builder()
                        .from(named("b", "2017-04-20", COUNTY))
                        .round(11)
                        .build());
        HeldTerms two = EntryRule.heldTerms(Tier.COUNTY, 2);

        assertThat(ask(register, two, "2018-01-01").isEligible()).isFalse();
        assertThat(ask(register, two.ofAnyRounds(), "2018-01-01").isEligible()).isTrue();
        Register revoked = register.with(event("r", HonorAction.REVOKE, "2018-01-01", COUNTY));
        assertThat(ask(revoked, two.ofAnyRounds().heldOrOver(), "2018-01-01").isEligible())
                .isFalse();
        assertThat(ask(revoked, EntryRule.namedInRound(Tier.COUNTY, 11), "2017-12-31")
                        .isEligible())
                .isTrue();
        assertThat(ask(revoked, EntryRule.namedInRound(Tier.COUNTY, 11), "2018-01-01")
                        .isEligible())
                .isFalse();
    }

    @Test
    void rulesDescribeThemselvesAndAreValues() throws Exception {
        EntryRule rule = EntryRule.anyOf(
                        EntryRule.holds(Tier.PREFECTURE).forYears(2),
                        EntryRule.namedInPreviousRound(Tier.PROVINCE),
                        EntryRule.heldTerms(Tier.PREFECTURE, 2))
                .and(EntryRule.stepwise())
                .and(EntryRule.exclusiveTracks(CreationType.UNIT, CreationType.INDUSTRY))
                .because(Citation.of("办法"));

        assertThat(rule.describe().zh())
                .isEqualTo("（（持有市州级同类称号满2年，或上届命名为省级同类称号，或连续2届为市州级同类称号），且逐级申报，且文明单位、文明行业不得同时申报）");
        assertThat(rule.describe().en())
                .contains("holding the title of the same type at the tier 'prefecture' for 2 years");
        assertThat(Serialized.copy(rule)).isEqualTo(rule);
    }

    /** An embedder's reason. */
    private enum OwnReason implements ReasonCode {
        NO_SEAL;

        @Override
        public String code() {
            return name();
        }

        @Override
        public String text(Language language) {
            return language == Language.ZH ? "无印章" : "no seal";
        }
    }

    /** An embedder's rule: the id of the subject ends with a seal. */
    private record Sealed(String seal) implements CustomEntryRule {
        private static final long serialVersionUID = 1L;

        @Override
        public Verdict check(HonorHistory history, Candidacy candidacy) {
            return candidacy.subject().endsWith(seal)
                    ? Verdict.met(this, List.of())
                    : Verdict.notMet(
                            this,
                            Shortfall.builder()
                                    .code(OwnReason.NO_SEAL)
                                    .wanted(describe())
                                    .build());
        }

        @Override
        public Label describe() {
            return Label.of("有印章", "a seal");
        }
    }

    @Test
    void anEmbeddersRulePlugsIn() {
        assertThat(ask(NAMED, new Sealed("X").and(NEVER), "2018-06-01").codes())
                .containsExactly("NO_SEAL", "PREREQ_NOT_MET");
        assertThat(ask(NAMED, new Sealed("U"), "2018-06-01").isEligible()).isTrue();
    }

    @Test
    void anApplicationUnderWayAndASanctionAreReasonsWithTheirEvents() {
        Register register = NAMED.with(event("a", HonorAction.APPLY, "2018-01-01", COUNTY))
                .with(event("w", HonorAction.WARN, "2018-02-01", COUNTY));
        Eligibility eligibility = entry(MET).eligibility(register, "U", COUNTY, day("2018-03-01"));

        assertThat(eligibility.codes()).containsExactly("ALREADY_APPLIED", "UNDER_SANCTION");
        assertThat(eligibility.shortfalls())
                .flatExtracting(Shortfall::events)
                .extracting(HonorEvent::id)
                .containsExactly("a", "w");
        assertThat(entry(MET)
                        .eligibility(register, "U", PROVINCE, day("2018-03-01"))
                        .isEligible())
                .isTrue();
    }

    @Test
    void theEarliestApplicationLooksAtLaterRoundsToo() {
        EntryRule previous = EntryRule.namedInPreviousRound(Tier.PREFECTURE).or(LATER);
        HonorScheme scheme = HonorScheme.builder()
                .from(scheme(
                        TitleRule.builder().entry(previous).inRoundsOnly(true).build()))
                .addRounds(
                        Round.of(1, day("2018-03-01"), day("2018-03-31")),
                        Round.of(2, day("2019-03-01"), day("2019-12-31")),
                        Round.of(3, day("2022-03-01"), day("2022-03-31")))
                .build();
        HonorHistory history = NAMED.under(scheme);
        Candidacy asked = Candidacy.of("U", PREFECTURE, day("2018-03-01"));
        Candidacy first = Candidacy.builder().from(asked).round(1).build();

        assertThat(history.earliestApplication(asked)).hasValue(day("2019-11-20"));
        assertThat(history.earliestApplication(first)).hasValue(day("2019-11-20"));
        assertThat(history.earliestApplication(first.asOf(day("2020-01-01")))).hasValue(day("2022-03-01"));
        assertThat(history.earliestApplication(asked.asOf(day("2022-04-01")))).isEmpty();
    }

    @Test
    void theNextTitleIsJustAboveTheHighestHeld() {
        HonorHistory history = NAMED.with(named("p", "2019-01-01", PROVINCE)).under(entry(MET));

        assertThat(history.nextTitle("U", CreationType.UNIT, day("2017-11-19"))).hasValue(COUNTY);
        assertThat(history.nextTitle("U", CreationType.UNIT, day("2018-01-01"))).hasValue(PREFECTURE);
        assertThat(history.nextTitle("U", CreationType.UNIT, day("2019-01-01")))
                .hasValue(Title.of(CreationType.UNIT, Tier.NATION));
        assertThat(history.nextTitle("U", CreationType.CAMPUS, day("2019-01-01")))
                .hasValue(Title.of(CreationType.CAMPUS, Tier.COUNTY));
        assertThat(NAMED.with(named("n2", "2019-01-01", Title.of(CreationType.UNIT, Tier.NATION)))
                        .under(entry(MET))
                        .nextTitle("U", CreationType.UNIT, day("2019-01-01")))
                .isEmpty();
    }
}
