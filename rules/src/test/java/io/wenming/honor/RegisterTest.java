package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.PREFECTURE;
import static io.wenming.honor.HonorFixtures.day;
import static io.wenming.honor.HonorFixtures.event;
import static io.wenming.honor.HonorFixtures.named;
import static io.wenming.honor.HonorFixtures.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.creation.Tier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static TitleState state(Register register, String on) {
        return register.under(plain()).status("U", COUNTY, day(on)).state();
    }

    @Test
    void anEventGetsItsPositionAsNumberWhenItEnters() {
        Register register = Register.of(named("a", "2020-01-01", COUNTY)).with(named("b", "2020-01-01", PREFECTURE));

        assertThat(register.events())
                .extracting(entered -> entered.seq().orElseThrow())
                .containsExactly(0, 1);
    }

    @Test
    void idsThatStandTwiceAreAllNamed() {
        HonorEvent a = named("a", "2020-01-01", COUNTY);
        HonorEvent b = named("b", "2020-01-01", COUNTY);

        assertThatThrownBy(() -> Register.of(a, b, a, b))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("events: [a, b] stand twice in the register; give each event an id of its own");
    }

    @Test
    void aLaterEntryIsNotKnownEarlier() {
        HonorEvent late = HonorEvent.builder()
                .from(named("n", "2020-06-30", COUNTY))
                .recordedOn(day("2021-05-01"))
                .build();
        Register register = Register.of(late);

        assertThat(state(register, "2020-07-01")).isEqualTo(TitleState.ACTIVE);
        assertThat(state(register.asKnownOn(day("2021-05-01")), "2020-07-01")).isEqualTo(TitleState.ACTIVE);
        assertThat(state(register.asKnownOn(day("2021-04-30")), "2020-07-01")).isEqualTo(TitleState.NONE);
    }

    @Test
    void aRescindedRescissionLeavesTheEventStanding() {
        Register register = Register.of(
                named("n", "2018-05-01", COUNTY),
                event("r", HonorAction.REVOKE, "2019-05-10", COUNTY),
                HonorEvent.rescission("x", day("2019-08-01"), "r"));

        assertThat(state(register, "2019-05-10")).isEqualTo(TitleState.ACTIVE);
        assertThat(state(register.with(HonorEvent.rescission("y", day("2019-09-01"), "x")), "2019-05-10"))
                .isEqualTo(TitleState.REVOKED);
    }

    @Test
    void correctionsOfOneEventAddUp() {
        Register register = Register.of(
                named("n", "2018-05-01", PREFECTURE),
                HonorEvent.correction(
                        "c",
                        day("2018-06-01"),
                        "n",
                        Correction.builder().occurredOn(day("2018-05-03")).build()),
                HonorEvent.correction(
                        "d",
                        day("2018-06-02"),
                        "n",
                        Correction.builder().tier(Tier.COUNTY).build()));

        assertThat(state(register, "2018-05-02")).isEqualTo(TitleState.NONE);
        assertThat(state(register, "2018-05-03")).isEqualTo(TitleState.ACTIVE);
        assertThat(register.under(plain()).held("U", day("2018-05-03"))).hasSize(1);
    }

    @Test
    void aCorrectionThatDoesNotFitIsRefusedAndLeavesTheEvent() {
        HonorEvent correction = HonorEvent.correction(
                "c",
                day("2018-06-01"),
                "n",
                Correction.builder().action(HonorAction.MERGE).build());
        HonorHistory history =
                Register.of(named("n", "2018-05-01", COUNTY), correction).under(plain());

        assertThat(history.refused()).extracting(RefusedEvent::reason).containsExactly(RefusalReason.NO_TARGET);
        assertThat(history.held("U", day("2018-05-01"))).hasSize(1);
    }

    @Test
    void aJointDecisionIsRescindedWholeOrByMember() {
        List<HonorEvent> joint = HonorEvent.jointly(
                "b",
                List.of("U", "V"),
                content -> content.action(HonorAction.NAME)
                        .actor(Actor.BODY)
                        .occurredOn(day("2020-12-31"))
                        .title(COUNTY));
        Register register = Register.of(joint);
        HonorHistory without = register.with(HonorEvent.rescission("x", day("2021-01-05"), "b/V"))
                .under(plain());
        HonorHistory none = register.with(HonorEvent.rescission("x", day("2021-01-05"), "b"))
                .under(plain());

        assertThat(joint).extracting(HonorEvent::id).containsExactly("b/U", "b/V");
        assertThat(without.accepted()).extracting(HonorEvent::id).containsExactly("b/U");
        assertThat(none.accepted()).isEmpty();
        assertThat(none.refused()).isEmpty();
    }

    @Test
    void anEventWithoutItsPartsIsRefusedByName() {
        assertThatThrownBy(() -> HonorEvent.builder()
                        .id("e")
                        .action(HonorAction.NAME)
                        .occurredOn(day("2020-01-01"))
                        .subject("U")
                        .actor(Actor.BODY)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event 'e': NAME has no title; give one");
        assertThatThrownBy(() -> HonorEvent.builder().id("e").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("HonorEvent: it lacks action, occurredOn; give what is missing");
    }

    @Test
    void anUnknownActionListsTheKnownOnes() {
        assertThat(HonorAction.of("PUBLICISE")).isEqualTo(HonorAction.PUBLICIZE);
        assertThatThrownBy(() -> HonorAction.of("PRAISE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("action: 'PRAISE' is not known; give one of [APPLY, RECOMMEND,");
    }

    @Test
    void aCorrectionOfNothingIsRefused() {
        assertThatThrownBy(() -> Correction.builder().build())
                .hasMessage("correction: it corrects nothing; give what it puts in place");
    }

    @Test
    void everyDayOfAnEventIsOfTheYears1To9999() {
        HonorEvent event = HonorEvent.naming("e", day("2020-01-01"), "U", COUNTY);

        assertThatThrownBy(() -> HonorEvent.builder()
                        .from(event)
                        .recordedOn(LocalDate.of(10_000, 1, 1))
                        .build())
                .hasMessage("event 'e': recordedOn +10000-01-01 is out of range; give a day of the years 1 to 9999");
        assertThatThrownBy(() -> HonorEvent.builder()
                        .from(event)
                        .deadline(LocalDate.of(0, 12, 31))
                        .build())
                .hasMessage("event 'e': deadline 0000-12-31 is out of range; give a day of the years 1 to 9999");
        assertThatThrownBy(() -> Correction.builder().occurredOn(LocalDate.MAX).build())
                .hasMessageStartingWith("correction: occurredOn +999999999-12-31 is out of range");
    }
}
