package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.day;
import static io.wenming.honor.HonorFixtures.event;
import static io.wenming.honor.HonorFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.period.Round;
import io.wenming.subject.Subject;
import org.junit.jupiter.api.Test;

class LaunchTest {
    private static final Launch LAUNCH = Launch.builder()
            .id("2024")
            .label(Label.of("通知", "notice"))
            .noticedOn(day("2024-03-01"))
            .tier(Tier.COUNTY)
            .putRound(CreationType.UNIT, Round.of(8, day("2024-03-01"), day("2024-04-30")))
            .putRound(CreationType.CAMPUS, Round.of(3, day("2024-03-15"), day("2024-05-31")))
            .build();

    private static Subject subject(CreationType type) {
        return Subject.builder()
                .id("U")
                .name("单位")
                .type(type)
                .division(Division.of("330106"))
                .build();
    }

    private static HonorHistory history(HonorEvent... events) {
        return Register.of(events)
                .under(scheme(TitleRule.builder()
                        .procedure(Procedure.builder().full(true).build())
                        .build()));
    }

    private static LaunchStep step(HonorHistory history, String on) {
        return LAUNCH.step(history, subject(CreationType.UNIT), day(on)).orElseThrow();
    }

    @Test
    void oneCalendarHoldsTheRoundsOfAllTypes() {
        assertThat(LAUNCH.calendar())
                .extracting(date -> date.describe().zh())
                .containsExactly(
                        "2024-03-01 区县级文明单位 第8届 申报开始",
                        "2024-03-15 区县级文明校园 第3届 申报开始",
                        "2024-04-30 区县级文明单位 第8届 申报截止",
                        "2024-05-31 区县级文明校园 第3届 申报截止");
        assertThat(LAUNCH.isWhole()).isFalse();
    }

    @Test
    void anApplicationIsOpenInTheRoundOnly() {
        assertThat(step(history(), "2024-03-01").open()).containsExactly(HonorAction.APPLY);
        assertThat(step(history(), "2024-04-30").open()).containsExactly(HonorAction.APPLY);
        assertThat(step(history(), "2024-05-01").open()).isEmpty();
        assertThat(step(history(), "2024-02-29").open()).isEmpty();
    }

    @Test
    void aSubjectSeesItsStageAndWhatIsNext() {
        LaunchStep applied = step(history(event("a", HonorAction.APPLY, "2024-03-20", COUNTY)), "2024-05-20");

        assertThat(applied.stage()).isEqualTo(Stage.APPLIED);
        assertThat(applied.open()).containsExactly(HonorAction.RECOMMEND, HonorAction.REJECT);
        assertThat(applied.round().number()).isEqualTo(8);
    }

    @Test
    void aTypeThatIsNotLaunchedHasNoStep() {
        assertThat(LAUNCH.step(history(), subject(CreationType.FAMILY), day("2024-03-20")))
                .isEmpty();
    }

    @Test
    void aRoundBeforeTheNoticeIsRefused() {
        assertThatThrownBy(() -> Launch.builder()
                        .from(LAUNCH)
                        .noticedOn(day("2024-03-02"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "launch '2024': the round of unit opens on 2024-03-01, before the notice of 2024-03-02; give the same day or a later one");
    }
}
