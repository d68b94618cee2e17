package io.wenming.practice;

import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.procedure.Procedure;
import io.wenming.procedure.ProcedureRun;
import io.wenming.procedure.ProcedureStanding;
import io.wenming.procedure.StepStanding;
import io.wenming.rules.style.DomainStyle;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A session of a moral lecture hall (道德讲堂): a run of its six fixed steps.
 *
 * <p>Source: framework, part 7.
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class Lecture implements PracticeRecord {
    private static final long serialVersionUID = 1L;
    // what the six are called plays no part here
    private static final Procedure PROCEDURE = Procedure.lecture(Collections.nCopies(6, Label.of("环节", "step")));

    Lecture() {}

    /** The run of {@link io.wenming.procedure.Procedure#lecture}, with at least a day. */
    public abstract ProcedureRun run();

    /** The theme, not blank. */
    public abstract String theme();

    /** Id of the unit that holds it, such as one with a title. */
    public abstract Optional<String> unit();

    /** Id of the hall, a {@link LocalInstitution}. */
    public abstract Optional<String> hall();

    /** The id of the run. */
    @Override
    public String id() {
        return run().id();
    }

    /** The day on which the run was opened, else that of its first record. */
    @Override
    public LocalDate on() {
        return RunDays.first(run());
    }

    /** The day on which the last of all six steps was done; absent while one is open, also a skipped one. */
    public Optional<LocalDate> heldOn() {
        ProcedureStanding standing = RunDays.standing(PROCEDURE, run(), LocalDate.MAX);
        return standing.current().filter(last -> standing.isClosed()).flatMap(StepStanding::doneOn);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.LECTURE;
    }

    @Value.Check
    void check() {
        Texts.check("unit", unit());
        Texts.check("hall", hall());
        RecordChecks.check(this);
        RecordChecks.notBlank(this, RecordChecks.THEME, theme());
    }

    /** Starts a lecture. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a lecture; missing parts are refused by name. */
    public static final class Builder extends ImmutableLecture.Builder implements RunBuilder<Builder> {
        Builder() {}
    }
}
