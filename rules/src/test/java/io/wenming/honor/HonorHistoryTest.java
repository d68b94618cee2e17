package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.PREFECTURE;
import static io.wenming.honor.HonorFixtures.PROVINCE;
import static io.wenming.honor.HonorFixtures.day;
import static io.wenming.honor.HonorFixtures.event;
import static io.wenming.honor.HonorFixtures.named;
import static io.wenming.honor.HonorFixtures.plain;
import static io.wenming.honor.HonorFixtures.scheme;
import static io.wenming.honor.HonorFixtures.structural;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import io.wenming.testing.Serialized;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HonorHistoryTest {
    @Test
    void aStateNamesTheEventThatMadeItAndATimerTheOneThatSetIt() {
        HonorHistory history = Register.of(named("n", "2017-03-01", COUNTY))
                .under(scheme(TitleRule.builder().term(Term.yearsFromDate(3)).build()));

        TitleStatus active = history.status("U", COUNTY, day("2020-02-29"));
        TitleStatus expired = history.status("U", COUNTY, day("2020-03-01"));
        assertThat(active.cause()).map(Cause::event).map(HonorEvent::id).hasValue("n");
        assertThat(active.cause().flatMap(Cause::clock)).isEmpty();
        assertThat(expired.state()).isEqualTo(TitleState.EXPIRED);
        assertThat(expired.since()).hasValue(day("2020-03-01"));
        assertThat(expired.cause()).map(Cause::event).map(HonorEvent::id).hasValue("n");
        assertThat(expired.cause().flatMap(Cause::clock)).hasValue(Clock.TERM_END);
        assertThat(history.lastValidDay("U", COUNTY, day("2020-02-29"))).hasValue(day("2020-02-29"));
        assertThat(history.lastValidDay("U", COUNTY, day("2020-03-01"))).isEmpty();
    }

    @Test
    void aRefusalSaysWhatWouldHaveBeenAccepted() {
        HonorHistory history = Register.of(
                        named("n", "2020-01-01", COUNTY), event("s", HonorAction.REASSESS_PASS, "2020-02-01", COUNTY))
                .under(plain());

        RefusedEvent refusal = history.refused().get(0);
        assertThat(refusal.event().id()).isEqualTo("s");
        assertThat(refusal.reason()).isEqualTo(RefusalReason.STATE_NOT_ALLOWED);
        assertThat(refusal.allowed())
                .containsExactlyInAnyOrder(
                        HonorAction.APPLY,
                        HonorAction.NAME,
                        HonorAction.YEAR_TEST,
                        HonorAction.REVIEW_PASS,
                        HonorAction.WARN,
                        HonorAction.SUSPEND,
                        HonorAction.REVOKE,
                        HonorAction.MIGRATE);
    }

    @Test
    void aTierThatTheLadderLacksHasNoRule() {
        Title village = Title.of(COUNTY.type(), Tier.of("village", Label.of("村")));
        HonorHistory history = Register.of(named("n", "2020-01-01", village)).under(plain());

        assertThat(history.refused()).extracting(RefusedEvent::reason).containsExactly(RefusalReason.NO_RULE);
        assertThat(history.eligibility("U", village, day("2020-01-01")).codes()).containsExactly("NO_RULE");
        assertThat(history.held("U", day("2020-01-01"))).isEmpty();
    }

    @Test
    void aDeadlineThatIsPastWhenItIsSetTakesEffectAtOnce() {
        TitleRule rule = TitleRule.builder()
                .review(Review.builder().onDeadline(DeadlineOutcome.REVOKED).build())
                .addBar(Bar.years(1))
                .build();
        HonorEvent warned = HonorEvent.builder()
                .from(event("w", HonorAction.WARN, "2021-05-01", COUNTY))
                .deadline(day("2021-04-30"))
                .build();
        HonorHistory history =
                Register.of(named("n", "2020-01-01", COUNTY), warned).under(scheme(rule));

        TitleStatus status = history.status("U", COUNTY, day("2021-05-01"));
        assertThat(status.state()).isEqualTo(TitleState.REVOKED);
        assertThat(status.cause().flatMap(Cause::clock)).hasValue(Clock.WARNING_DEADLINE);
        assertThat(history.status("U", COUNTY, day("2022-04-30")).state()).isEqualTo(TitleState.REVOKED);
        assertThat(history.status("U", COUNTY, day("2022-05-01")).state()).isEqualTo(TitleState.NONE);
    }

    @Test
    void aDeadlineBringsASuspensionThatReachesTheOtherTiers() {
        TitleRule rule = TitleRule.builder()
                .review(Review.builder()
                        .rectify(Period.ofMonths(1))
                        .onDeadline(DeadlineOutcome.SUSPENDED)
                        .build())
                .suspension(Suspension.builder().period(Period.ofMonths(6)).build())
                .build();
        HonorScheme scheme = HonorScheme.builder()
                .id("s")
                .label(Label.of("办法"))
                .addVersion(SchemeVersion.builder()
                        .startsOn(day("1990-01-01"))
                        .addTitle(rule)
                        .suspensionCascade(Cascade.UPWARD)
                        .build())
                .build();
        HonorHistory history = Register.of(
                        named("a", "2020-01-01", COUNTY),
                        named("b", "2020-01-01", PREFECTURE),
                        named("c", "2020-01-01", PROVINCE),
                        event("w", HonorAction.WARN, "2021-01-31", PREFECTURE))
                .under(scheme);

        assertThat(history.held("U", day("2021-03-01")))
                .extracting(TitleStatus::state)
                .containsExactly(TitleState.ACTIVE, TitleState.SUSPENDED, TitleState.SUSPENDED);
        assertThat(history.status("U", PROVINCE, day("2021-03-01")).suspendedUntil())
                .hasValue(day("2021-09-01"));
        assertThat(history.status("U", PROVINCE, day("2021-09-02")).state())
                .isEqualTo(TitleState.AWAITING_REASSESSMENT);
    }

    @Test
    void aBarFollowsTheSuccessorOnlyWhereTheRuleSaysSo() {
        Register register = Register.of(
                named("n", "2015-01-01", COUNTY),
                event("r", HonorAction.REVOKE, "2020-01-01", COUNTY),
                structural("m", HonorAction.MERGE, "2020-06-01", "U", "V"));
        TitleRule.Builder rule = TitleRule.builder();
        rule.addBar(Bar.years(2));
        HonorHistory stays = register.under(scheme(rule.build()));
        HonorHistory follows =
                register.under(scheme(rule.barFollowsSuccessor(true).build()));

        assertThat(stays.eligibility("V", COUNTY, day("2020-06-01")).isEligible())
                .isTrue();
        assertThat(follows.eligibility("V", COUNTY, day("2020-05-31")).isEligible())
                .isTrue();
        assertThat(follows.eligibility("V", COUNTY, day("2020-06-01")).codes()).containsExactly("BARRED");
        assertThat(follows.eligibility("V", COUNTY, day("2022-01-01")).isEligible())
                .isTrue();
        assertThat(follows.nextApplication(Candidacy.of("V", COUNTY, day("2020-06-01"))))
                .hasValue(day("2022-01-01"));
        assertThat(follows.eligibility("U", COUNTY, day("2020-06-01")).codes())
                .containsExactly("BARRED", "ENTITY_ENDED");
    }

    @Test
    void aBarThatPassesOnDoesNotHoldUpTheTimersOfTheHeir() {
        HonorHistory history = Register.of(
                        HonorEvent.naming("h", day("2014-01-01"), "V", COUNTY),
                        named("n", "2015-01-01", COUNTY),
                        event("r", HonorAction.REVOKE, "2016-01-01", COUNTY),
                        structural("m", HonorAction.MERGE, "2018-06-01", "U", "V"))
                .under(scheme(TitleRule.builder()
                        .term(Term.yearsFromDate(3))
                        .addBar(Bar.open())
                        .build()));

        assertThat(history.steps("V", COUNTY)).isSortedAccordingTo(java.util.Comparator.comparing(Step::on));
        assertThat(history.status("V", COUNTY, day("2017-01-01")).state()).isEqualTo(TitleState.EXPIRED);
        assertThat(history.status("V", COUNTY, day("2018-06-01")).bars()).hasSize(1);
    }

    @Test
    void aReidentifiedTitleCountsTheYearsOfTheOldOne() {
        TitleRule rule = TitleRule.builder()
                .putStructural(HonorAction.MERGE, StructuralMode.SUCCEED)
                .build();
        HonorEvent taken = HonorEvent.builder()
                .from(event("t", HonorAction.REIDENTIFY, "2018-12-20", COUNTY))
                .subject("V")
                .build();
        HonorHistory history = Register.of(
                        named("n", "2014-12-01", COUNTY),
                        structural("m", HonorAction.MERGE, "2018-07-05", "U", "V"),
                        taken)
                .under(scheme(rule));

        assertThat(history.status("U", COUNTY, day("2018-07-05")).successor()).hasValue("V");
        assertThat(history.usableSince("V", COUNTY, day("2018-12-19"))).isEmpty();
        assertThat(history.usableSince("V", COUNTY, day("2018-12-20"))).hasValue(day("2014-12-01"));
        assertThat(history.status("U", COUNTY, day("2018-12-20")).takenOver()).isTrue();
    }

    @Test
    void figuresOfATallyCarryTheirEvents() {
        HonorHistory history = Register.of(
                        named("a", "2020-03-01", COUNTY),
                        named("again", "2020-09-01", COUNTY),
                        HonorEvent.naming("b", day("2020-02-01"), "V", COUNTY),
                        event("r", HonorAction.REVOKE, "2020-12-31", COUNTY))
                .under(plain());

        TallyRow namings = history.tally(2020, 2020, TallyCount.NAMINGS).get(0);
        TallyRow held = history.tally(2020, 2020, TallyCount.HELD).get(0);
        assertThat(namings.count()).isEqualTo(2);
        assertThat(namings.events()).extracting(HonorEvent::id).containsExactly("b", "a");
        assertThat(held.events()).extracting(HonorEvent::id).containsExactly("b");
        assertThatThrownBy(() -> history.tally(2021, 2020, TallyCount.HELD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "tally: the years 2021 to 2020 are out of range; give a first and a last year of 1 to 9999");
    }

    @Test
    void versionsOfOneDayAreRefusedAndTheFirstMatchingRuleApplies() {
        SchemeVersion old = SchemeVersion.builder()
                .startsOn(day("2000-01-01"))
                .endsOn(day("2020-01-01"))
                .addTitle(
                        TitleRule.builder().addTier(Tier.COUNTY).namingBody("区").build())
                .addTitle(TitleRule.builder().namingBody("市").build())
                .build();
        HonorScheme.Builder scheme = HonorScheme.builder();
        scheme.id("s").label(Label.of("办法")).addVersion(old);

        HonorScheme whole = scheme.build();
        assertThat(whole.rule(COUNTY, day("2020-01-01")).flatMap(TitleRule::namingBody))
                .hasValue("区");
        assertThat(whole.rule(PROVINCE, day("2020-01-01")).flatMap(TitleRule::namingBody))
                .hasValue("市");
        assertThat(whole.rule(COUNTY, day("2020-01-02"))).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> scheme.addVersion(SchemeVersion.builder()
                                .startsOn(day("2020-01-01"))
                                .build())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "scheme 's': the versions of 2000-01-01 and 2020-01-01 are in force on one day; end the earlier one before");
    }

    @Test
    void aHistoryIsReadBackFromItsRegisterAndScheme() throws Exception {
        HonorHistory history = Register.of(
                        named("n", "2020-01-01", COUNTY), HonorEvent.rescission("x", day("2020-02-01"), "nothing"))
                .under(scheme(TitleRule.builder()
                        .term(Term.calendarYears(2))
                        .addBar(Bar.rounds(1))
                        .entry(EntryRule.holds(Tier.COUNTY).forYears(2).and(EntryRule.stepwise()))
                        .build()));

        HonorHistory read = Serialized.copy(history);
        assertThat(read).isEqualTo(history).hasSameHashCodeAs(history).hasToString("history of 2 events under 's'");
        assertThat(read.steps("U", COUNTY))
                .isEqualTo(history.steps("U", COUNTY))
                .isNotEmpty();
        assertThat(Serialized.copy(history.status("U", COUNTY, day("2020-05-01"))))
                .isEqualTo(history.status("U", COUNTY, day("2020-05-01")));
        Eligibility eligibility = history.eligibility("U", PREFECTURE, day("2020-05-01"));
        assertThat(Serialized.copy(eligibility)).isEqualTo(eligibility);
        assertThat(Serialized.copy(history.refused())).isEqualTo(history.refused());
    }
}
