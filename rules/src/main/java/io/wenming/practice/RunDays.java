package io.wenming.practice;

import static com.google.common.base.Preconditions.checkArgument;

import io.wenming.procedure.ProcedureRun;
import io.wenming.procedure.StepRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The days of a run. */
final class RunDays {
    private RunDays() {}

    /** The day on which it was opened, else of its first record; a run without either is refused. */
    static LocalDate first(ProcedureRun run) {
        Optional<LocalDate> day = run.openedOn()
                .or(() -> run.records().stream().map(StepRecord::occurredOn).min(Comparator.naturalOrder()));
        checkArgument(day.isPresent(), "run '%s': it has neither openedOn nor a record; give one of them", run.id());
        return day.orElseThrow();
    }

    /** The last day on which a step was recorded. */
    static Optional<LocalDate> last(ProcedureRun run, String step) {
        return run.records().stream()
                .filter(record -> record.step().equals(step))
                .map(StepRecord::occurredOn)
                .max(Comparator.naturalOrder());
    }

    /** The run without what happened after a day. */
    static ProcedureRun until(ProcedureRun run, LocalDate day) {
        if (run.records().stream().noneMatch(step -> step.occurredOn().isAfter(day))) {
            return run;
        }
        return ProcedureRun.builder()
                .from(run)
                .records(run.records().stream()
                        .filter(step -> !step.occurredOn().isAfter(day))
                        .toList())
                .build();
    }
}
