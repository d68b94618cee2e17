package io.wenming.procedure;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.UnknownCalendarYearException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the records of one run in the order of their days and ids. */
final class Progress {
    private static final Comparator<StepRecord> BY_DAY_AND_ID =
            Comparator.comparing(StepRecord::occurredOn).thenComparing(StepRecord::id);

    private final Procedure procedure;
    private final Deadlines deadlines;
    private final List<StepStanding> steps = new ArrayList<>();
    private final ImmutableList.Builder<StepViolation> violations = ImmutableList.builder();
    private Optional<LocalDate> since;
    private int position;
    private int rounds;
    private int completed;

    private Progress(Procedure procedure, ProcedureRun run, Deadlines deadlines) {
        this.procedure = procedure;
        this.deadlines = deadlines;
        this.since = run.openedOn();
        procedure.steps().forEach(step -> steps.add(StepStanding.pending(step)));
    }

    static ProcedureStanding of(Procedure procedure, ProcedureRun run, Deadlines deadlines, LocalDate asOf) {
        return of(procedure, run, deadlines, asOf, OptionalInt.empty());
    }

    /** Without deadlines where the working days of a year are not known. */
    static ProcedureStanding ofRow(Procedure procedure, ProcedureRun run, Deadlines deadlines, LocalDate asOf) {
        try {
            return of(procedure, run, deadlines, asOf);
        } catch (UnknownCalendarYearException e) {
            return of(procedure, run, Deadlines.NONE, asOf, OptionalInt.of(e.year()));
        }
    }

    private static ProcedureStanding of(
            Procedure procedure, ProcedureRun run, Deadlines deadlines, LocalDate asOf, OptionalInt unknownYear) {
        Progress progress = new Progress(procedure, run, deadlines);
        run.records().stream()
                .filter(step -> !step.occurredOn().isAfter(asOf))
                .sorted(BY_DAY_AND_ID)
                .forEach(progress::read);
        progress.setDeadlineOfNext();
        return ImmutableProcedureStanding.of(
                procedure,
                run,
                asOf,
                progress.steps,
                progress.rounds,
                progress.completed,
                progress.violations.build(),
                unknownYear);
    }

    private void read(StepRecord step) {
        int number = procedure.number(step.step());
        if (number == 0) {
            violate(step, ViolationKind.UNKNOWN_STEP);
        } else if (leadsBackTo(step.step())) {
            for (int later = number; later <= position; later++) {
                set(later, StepStanding.pending(at(later).step()));
            }
            rounds++;
            reach(number, step);
        } else if (number <= position) {
            again(number, step);
        } else {
            onward(number, step);
        }
    }

    private boolean leadsBackTo(String step) {
        return position > 0
                && procedure.loops().contains(new Loop(at(position).step().id(), step));
    }

    /** A step that the run has passed already can only be made up. */
    private void again(int number, StepRecord step) {
        boolean wasSkipped = at(number).status() == StepStatus.SKIPPED;
        if (wasSkipped && procedure.order() == StepOrder.LENIENT) {
            set(number, done(number, StepStatus.MADE_UP, step.occurredOn(), Optional.empty()));
        } else {
            violate(step, wasSkipped ? ViolationKind.OUT_OF_ORDER : ViolationKind.DUPLICATE);
        }
    }

    private void onward(int number, StepRecord step) {
        boolean skips = steps.subList(position, number - 1).stream()
                .anyMatch(between -> !between.step().optional());
        if (skips && procedure.order() == StepOrder.STRICT) {
            violate(step, ViolationKind.OUT_OF_ORDER);
            return;
        }
        if (skips) {
            violate(step, ViolationKind.SKIPS_STEP);
        }
        for (int between = position + 1; between < number; between++) {
            set(between, StepStanding.skipped(at(between).step()));
        }
        rounds = Math.max(rounds, 1);
        reach(number, step);
    }

    private void reach(int number, StepRecord step) {
        Optional<LocalDate> dueOn = deadlines.of(at(number).step(), since);
        set(number, done(number, StepStatus.DONE, step.occurredOn(), dueOn));
        position = number;
        since = Optional.of(step.occurredOn());
        if (number == steps.size()) {
            completed++;
        }
    }

    private void setDeadlineOfNext() {
        for (int number = position + 1; number <= steps.size(); number++) {
            StepStanding next = at(number);
            if (!next.step().optional()) {
                set(number, next.due(deadlines.of(next.step(), since)));
                return;
            }
        }
    }

    private StepStanding done(int number, StepStatus status, LocalDate on, Optional<LocalDate> dueOn) {
        return ImmutableStepStanding.of(at(number).step(), status, Optional.of(on), dueOn);
    }

    private void violate(StepRecord step, ViolationKind kind) {
        violations.add(new StepViolation(step, kind));
    }

    private StepStanding at(int number) {
        return steps.get(number - 1);
    }

    private void set(int number, StepStanding standing) {
        steps.set(number - 1, standing);
    }
}
