package io.wenming.practice;

import com.google.common.collect.ImmutableMap;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.label.Refusal;
import io.wenming.procedure.Procedure;
import io.wenming.procedure.ProcedureRun;
import io.wenming.procedure.ProcedureStanding;
import io.wenming.procedure.StepRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The days of a run. */
final class RunDays {
    private RunDays() {}

    /** The day on which it was opened, else of its first record; a run without either is refused. */
    static LocalDate first(ProcedureRun run) {
        Optional<LocalDate> day = run.openedOn()
                .or(() -> run.records().stream().map(StepRecord::occurredOn).min(Comparator.naturalOrder()));
        Refusal.unless(day.isPresent(), "run '%s': it has neither openedOn nor a record; give one of them", run.id());
        return day.orElseThrow();
    }

    /** How a run of a procedure without terms stands, which looks at no calendar. */
    static ProcedureStanding standing(Procedure procedure, ProcedureRun run, LocalDate asOf) {
        return procedure.standing(run, ChineseWorkdays.calendar(), asOf);
    }

    /** The days of the steps that were done, as the procedure reads the records. */
    static ImmutableMap<String, LocalDate> done(Procedure procedure, ProcedureRun run) {
        return done(procedure, run, LocalDate.MAX);
    }

    /** The day on which each step was done for the first time: going round again takes nothing away. */
    static ImmutableMap<String, LocalDate> firstDone(Procedure procedure, ProcedureRun run) {
        Map<String, LocalDate> first = new LinkedHashMap<>();
        run.records().stream()
                .map(StepRecord::occurredOn)
                .distinct()
                .sorted()
                .forEach(day -> done(procedure, run, day).forEach(first::putIfAbsent));
        return ImmutableMap.copyOf(first);
    }

    private static ImmutableMap<String, LocalDate> done(Procedure procedure, ProcedureRun run, LocalDate asOf) {
        ImmutableMap.Builder<String, LocalDate> days = ImmutableMap.builder();
        standing(procedure, run, asOf)
                .steps()
                .forEach(step ->
                        step.doneOn().ifPresent(day -> days.put(step.step().id(), day)));
        return days.buildOrThrow();
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
