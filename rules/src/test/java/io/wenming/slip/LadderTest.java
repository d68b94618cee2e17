package io.wenming.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.period.DateRange;
import io.wenming.testing.Serialized;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LadderTest {
    private static final WorkingCalendar CALENDAR = ChineseWorkdays.calendar();
    private static final LocalDate OPENED = LocalDate.of(2026, 2, 12);

    static LongStream seeds() {
        return new SplittableRandom(20260212).longs(200);
    }

    @Test
    void unansweredProblemClimbsOverTheSpringFestival() {
        SlipStanding standing =
                ladder(OnRejection.KEEP).standing(problem().build(), CALENDAR, LocalDate.of(2026, 2, 28));

        assertThat(standing.slips())
                .containsExactly(
                        new Slip(Rung.REMINDER, OPENED, LocalDate.of(2026, 2, 14)),
                        new Slip(Rung.ASSIGNMENT, LocalDate.of(2026, 2, 24), LocalDate.of(2026, 2, 27)),
                        new Slip(Rung.SUPERVISION, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 6)));
        assertThat(standing.level()).isEqualTo(Rung.SUPERVISION);
        assertThat(standing.state()).isEqualTo(ProblemState.OPEN);
        assertThat(standing.nextDueOn()).contains(LocalDate.of(2026, 3, 6));
        assertThat(standing.onTime()).isEmpty();
        assertThat(standing.isOverdue()).isFalse();
    }

    @Test
    void lastSlipGoesOnBeingOverdue() {
        SlipStanding standing =
                ladder(OnRejection.KEEP).standing(problem().build(), CALENDAR, LocalDate.of(2026, 3, 10));

        assertThat(standing.isOverdue()).isTrue();
        assertThat(standing.overdueWorkdays()).isEqualTo(2);
        assertThat(standing.nextDueOn()).isEmpty();
    }

    @Test
    void reportHoldsTheLadderAndAcceptanceClosesTheProblem() {
        Problem problem = problem()
                .addEvent(ProblemEvent.rectified(LocalDate.of(2026, 2, 14)))
                .addEvent(ProblemEvent.accepted(LocalDate.of(2026, 3, 2)))
                .build();
        SlipStanding reported = ladder(OnRejection.KEEP).standing(problem, CALENDAR, LocalDate.of(2026, 3, 1));
        SlipStanding accepted = ladder(OnRejection.KEEP).standing(problem, CALENDAR, LocalDate.of(2026, 3, 2));

        assertThat(reported.state()).isEqualTo(ProblemState.RECTIFIED);
        assertThat(reported.slips()).hasSize(1);
        assertThat(reported.onTime()).contains(true);
        assertThat(accepted.state()).isEqualTo(ProblemState.CLOSED);
        assertThat(accepted.reportedOn()).contains(LocalDate.of(2026, 2, 14));
    }

    @Test
    void rejectionKeepsTheSlipOrIssuesTheNextOne() {
        Problem problem = problem()
                .addEvent(ProblemEvent.rectified(LocalDate.of(2026, 2, 13)))
                .addEvent(ProblemEvent.rejected(LocalDate.of(2026, 2, 14)))
                .build();
        LocalDate asOf = LocalDate.of(2026, 2, 14);

        assertThat(ladder(OnRejection.KEEP).standing(problem, CALENDAR, asOf).level())
                .isEqualTo(Rung.REMINDER);
        assertThat(ladder(OnRejection.NEXT).standing(problem, CALENDAR, asOf).level())
                .isEqualTo(Rung.ASSIGNMENT);
    }

    @Test
    void graveProblemStartsOnAHigherRung() {
        Problem problem = problem().start(Rung.SUPERVISION).build();

        assertThat(ladder(OnRejection.KEEP).standing(problem, CALENDAR, OPENED).slips())
                .containsExactly(new Slip(Rung.SUPERVISION, OPENED, LocalDate.of(2026, 2, 26)));
    }

    @Test
    void otherColorsAndRungsAreData() {
        Rung yellow = Rung.of("yellow", Label.of("黄单", "yellow slip"));
        Rung red = Rung.of("red", Label.of("红单", "red slip"));
        Ladder colors = Ladder.builder()
                .id("colors")
                .label(Label.of("两色督办", "two colors"))
                .version("1")
                .addStep(yellow, Term.naturalDays(1))
                .addStep(red, Term.naturalDays(1))
                .onRejection(OnRejection.KEEP)
                .build();

        assertThat(colors.standing(problem().build(), CALENDAR, LocalDate.of(2026, 2, 24))
                        .level())
                .isEqualTo(red);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> colors.standing(problem().start(Rung.REMINDER).build(), CALENDAR, OPENED))
                .withMessage("rung: 'reminder' is not on ladder 'colors'; give one of [yellow, red]");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void slipsAreWhatTheTextSaysWordByWord(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Ladder ladder = RandomProblem.ladder(random);
        Problem problem = RandomProblem.problem(random);
        LocalDate asOf = problem.openedOn().plusDays(random.nextInt(60));

        assertThat(ladder.standing(problem, CALENDAR, asOf).slips())
                .isEqualTo(LiteralLadder.slips(ladder, problem, CALENDAR, asOf));
    }

    @Test
    void askingBeforeTheProblemWasOpenedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ladder(OnRejection.KEEP).standing(problem().build(), CALENDAR, OPENED.minusDays(1)))
                .withMessage("asOf: 2026-02-11 is before problem 'p' was opened on 2026-02-12; give that day or a later"
                        + " one");
    }

    @Test
    void ladderHasStepsAndEachRungOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.builder()
                        .id("l")
                        .label(Label.of("l"))
                        .version("1")
                        .onRejection(OnRejection.KEEP)
                        .build())
                .withMessage("ladder 'l': it has no step; give at least one rung with its term");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.builder()
                        .from(ladder(OnRejection.KEEP))
                        .addStep(Rung.REMINDER, Term.workdays(1))
                        .build())
                .withMessage("ladder 'district': a rung occurs twice in [reminder, assignment, supervision, reminder];"
                        + " give each once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.workdays(0))
                .withMessage("term: 0 days are no time; give 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rung.of("Yellow", Label.of("黄单")))
                .withMessage("rung: 'Yellow' is not a code; give 1 to 64 of a-z, 0-9 and _, beginning with a letter");
    }

    @Test
    void isReadBackEqual() {
        Ladder ladder = ladder(OnRejection.NEXT);
        SlipStanding standing =
                ladder.standing(problem().addPause(DateRange.day(OPENED)).build(), CALENDAR, LocalDate.of(2026, 3, 10));

        assertThat(Serialized.copy(ladder)).isEqualTo(ladder);
        assertThat(Serialized.copy(standing)).isEqualTo(standing);
    }

    private static Ladder ladder(OnRejection onRejection) {
        return Ladder.builder()
                .id("district")
                .label(Label.of("整改升级链", "rectification ladder"))
                .version("2026-1")
                .addStep(Rung.REMINDER, Term.workdays(2))
                .addStep(Rung.ASSIGNMENT, Term.workdays(3))
                .addStep(Rung.SUPERVISION, Term.workdays(5))
                .onRejection(onRejection)
                .build();
    }

    private static Problem.Builder problem() {
        return Problem.builder().id("p").unit("street").matter("垃圾清运").openedOn(OPENED);
    }
}
