package io.wenming.practice;

import com.google.common.collect.ImmutableMap;
import io.wenming.label.Texts;
import io.wenming.procedure.Procedure;
import io.wenming.procedure.ProcedureRun;
import io.wenming.procedure.ProcedureStanding;
import io.wenming.rules.style.DomainStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project (文明实践项目): a run of the project loop 成立项目 → 招募志愿者 → 实施项目 → 评估效果 → 优化项目.
 *
 * <p>Source: framework, part 5.
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class Project implements PracticeRecord {
    private static final long serialVersionUID = 1L;
    private static final Procedure PROCEDURE = Procedure.projectLoop();

    Project() {}

    /** The run of {@link io.wenming.procedure.Procedure#projectLoop}, with at least a day. */
    public abstract ProcedureRun run();

    /** The name, not blank. */
    public abstract String name();

    /** The field. */
    public abstract Optional<VolunteerField> field();

    /** Id of the team that runs it. */
    public abstract Optional<String> team();

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

    /** How the loop stands at the end of a day; its procedure has no terms. */
    public ProcedureStanding standing(LocalDate asOf) {
        return RunDays.standing(PROCEDURE, run(), asOf);
    }

    /** The day on which each step was first done, by the id of the step: the loop was closed once it has {@code optimize}. */
    @Value.Lazy
    public ImmutableMap<String, LocalDate> firstDone() {
        return RunDays.firstDone(PROCEDURE, run());
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PROJECT;
    }

    @Value.Check
    void check() {
        Texts.check("team", team());
        RecordChecks.check(this);
        RecordChecks.notBlank(this, RecordChecks.NAME, name());
    }

    /** Starts a project. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a project; missing parts are refused by name. */
    public static final class Builder extends ImmutableProject.Builder implements RunBuilder<Builder> {
        Builder() {}
    }
}
