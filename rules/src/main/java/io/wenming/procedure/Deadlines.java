package io.wenming.procedure;

import static java.util.Objects.requireNonNull;

import io.wenming.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** When a step is due that a run may take from a day on. */
@FunctionalInterface
interface Deadlines {
    /** No step has a deadline. */
    Deadlines NONE = (step, since) -> Optional.empty();

    /** Of a step with a term, once the day is known from which it runs. */
    Optional<LocalDate> of(ProcedureStep step, Optional<LocalDate> since);

    static Deadlines by(WorkingCalendar calendar) {
        requireNonNull(calendar, "calendar");
        return (step, since) -> since.flatMap(day -> step.term().map(term -> term.dueOn(day, calendar)));
    }
}
