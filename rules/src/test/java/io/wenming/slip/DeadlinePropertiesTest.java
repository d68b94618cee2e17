package io.wenming.slip;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.DateRange;
import io.wenming.testing.Seeds;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deadlines move one way only: later opening, longer term, more pauses and more extensions never bring one forward. */
final class DeadlinePropertiesTest {
    private static final WorkingCalendar CALENDAR = ChineseWorkdays.calendar();

    static LongStream seeds() {
        return Seeds.of(20260313, 8000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void laterOpeningNeverGivesAnEarlierDeadline(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Ladder ladder = RandomProblem.ladder(random);
        Problem later = withoutEvents(RandomProblem.problem(random));
        Problem earlier = Problem.builder()
                .from(later)
                .openedOn(later.openedOn().minusDays(random.nextInt(20)))
                .build();

        assertThat(firstDueOn(ladder, later)).isAfterOrEqualTo(firstDueOn(ladder, earlier));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void longerTermNeverGivesAnEarlierDeadline(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Ladder ladder = RandomProblem.ladder(random);
        Problem problem = withoutEvents(RandomProblem.problem(random));
        Term term = ladder.steps().get(0).term();
        Term longer = new Term(term.unit(), term.n() + random.nextInt(6));
        Ladder slower = Ladder.builder()
                .from(ladder)
                .steps(Stream.concat(
                                Stream.of(new LadderStep(Rung.REMINDER, longer)),
                                ladder.steps().stream().skip(1))
                        .toList())
                .build();

        assertThat(firstDueOn(slower, problem)).isAfterOrEqualTo(firstDueOn(ladder, problem));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pauseShortensNoSlip(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Ladder ladder = RandomProblem.ladder(random);
        Problem problem = Problem.builder()
                .from(withoutEvents(RandomProblem.problem(random)))
                .extensions(List.of())
                .build();
        DateRange pause = RandomProblem.days(random, problem.openedOn());
        Problem paused = Problem.builder().from(problem).addPause(pause).build();
        LocalDate asOf = problem.openedOn().plusDays(60);

        List<Slip> slips = ladder.standing(problem, CALENDAR, asOf).slips();
        List<Slip> slower = ladder.standing(paused, CALENDAR, asOf).slips();

        assertThat(slower).hasSizeLessThanOrEqualTo(slips.size());
        for (int index = 0; index < slower.size(); index++) {
            assertThat(slower.get(index).dueOn())
                    .isAfterOrEqualTo(slips.get(index).dueOn());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void extensionShortensNoFirstSlip(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Ladder ladder = RandomProblem.ladder(random);
        Problem problem = withoutEvents(RandomProblem.problem(random));
        Problem extended = Problem.builder()
                .from(problem)
                .addExtension(new Extension(problem.openedOn().plusDays(random.nextInt(25)), random.nextInt(1, 5)))
                .build();

        assertThat(firstDueOn(ladder, extended)).isAfterOrEqualTo(firstDueOn(ladder, problem));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void deadlineIsAWorkingDayThatIsNotPaused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Ladder ladder = RandomProblem.ladder(random);
        Problem problem = withoutEvents(RandomProblem.problem(random));
        LocalDate dueOn = firstDueOn(ladder, problem);

        assertThat(CALENDAR.isWorkday(dueOn)).isTrue();
        assertThat(problem.pauses()).noneMatch(pause -> pause.contains(dueOn));
    }

    private static LocalDate firstDueOn(Ladder ladder, Problem problem) {
        return ladder.standing(problem, CALENDAR, problem.openedOn().plusDays(90))
                .slips()
                .get(0)
                .dueOn();
    }

    private static Problem withoutEvents(Problem problem) {
        return Problem.builder().from(problem).events(List.of()).build();
    }
}
