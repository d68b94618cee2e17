package io.wenming.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.slip.Term;
import io.wenming.testing.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every procedure and every run, by seed. */
final class ProcedurePropertiesTest {
    private static final WorkingCalendar CALENDAR = ChineseWorkdays.calendar();
    private static final LocalDate BEGIN = LocalDate.of(2025, 9, 1);
    private static final LocalDate END = BEGIN.plusDays(60);

    static LongStream seeds() {
        return Seeds.of(20250901, 4000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderOfInputDoesNotMatter(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Procedure procedure = procedure(random);
        List<StepRecord> records = records(random, procedure);
        List<StepRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));

        ProcedureStanding standing = procedure.standing(run(records), CALENDAR, END);

        assertThat(procedure.standing(run(shuffled), CALENDAR, END).steps()).isEqualTo(standing.steps());
        assertThat(procedure.standing(run(shuffled), CALENDAR, END).violations())
                .isEqualTo(standing.violations());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsRecordedLaterIsNotKnown(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Procedure procedure = procedure(random);
        List<StepRecord> records = records(random, procedure);
        LocalDate asOf = BEGIN.plusDays(random.nextInt(40));
        List<StepRecord> known = records.stream()
                .filter(step -> !step.occurredOn().isAfter(asOf))
                .toList();

        assertThat(procedure.standing(run(records), CALENDAR, asOf).steps())
                .isEqualTo(procedure.standing(run(known), CALENDAR, asOf).steps());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void partsOfTheStandingAgree(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Procedure procedure = procedure(random);
        List<StepRecord> records = records(random, procedure);

        ProcedureStanding standing = procedure.standing(run(records), CALENDAR, END);
        List<StepStatus> statuses =
                standing.steps().stream().map(StepStanding::status).toList();

        assertThat(standing.completed()).isLessThanOrEqualTo(standing.rounds());
        assertThat(standing.rounds() == 0).isEqualTo(standing.state() == ProcedureState.NOT_STARTED);
        assertThat(standing.next().isEmpty()).isEqualTo(standing.state() == ProcedureState.COMPLETE);
        // what is still to come stands at the end, and nowhere else
        int passed = (int) statuses.stream()
                .takeWhile(status -> status != StepStatus.PENDING)
                .count();
        assertThat(statuses.subList(passed, statuses.size()))
                .allSatisfy(status -> assertThat(status).isEqualTo(StepStatus.PENDING));
        if (procedure.order() == StepOrder.STRICT) {
            assertThat(standing.missing()).isEmpty();
        }
    }

    private static Procedure procedure(SplittableRandom random) {
        int size = random.nextInt(1, 6);
        Procedure.Builder procedure = Procedure.builder()
                .id("random")
                .label(Label.of("random"))
                .version("1")
                .order(random.nextBoolean() ? StepOrder.STRICT : StepOrder.LENIENT);
        for (int number = 1; number <= size; number++) {
            ProcedureStep.Builder step = ProcedureStep.builder()
                    .id("s" + number)
                    .label(Label.of("s" + number))
                    .optional(number < size && random.nextInt(3) == 0);
            if (random.nextBoolean()) {
                step.term(Term.workdays(random.nextInt(1, 6)));
            }
            procedure.addStep(step.build());
        }
        for (int loops = random.nextInt(3); loops > 0; loops--) {
            int from = random.nextInt(1, size + 1);
            procedure.addLoop("s" + from, "s" + random.nextInt(1, from + 1));
        }
        return procedure.build();
    }

    /** Mostly the step to come, else any, or none of the procedure. */
    private static List<StepRecord> records(SplittableRandom random, Procedure procedure) {
        ImmutableList.Builder<StepRecord> records = ImmutableList.builder();
        int size = procedure.steps().size();
        int at = 0;
        LocalDate day = BEGIN;
        for (int count = 0; count < 12; count++) {
            at = random.nextInt(4) > 0 ? at % size + 1 : random.nextInt(1, size + 2);
            records.add(new StepRecord("r%02d".formatted(count), "s" + at, day));
            day = day.plusDays(random.nextInt(5));
        }
        return records.build();
    }

    private static ProcedureRun run(List<StepRecord> records) {
        return ProcedureRun.builder().id("run").records(records).build();
    }
}
