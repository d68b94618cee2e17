package io.wenming.procedure;

import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import io.wenming.slip.Term;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of a procedure (环节). */
@DomainStyle
@Value.Immutable
public abstract class ProcedureStep implements Serializable {
    private static final long serialVersionUID = 1L;

    ProcedureStep() {}

    /** The id, not blank; records name it. */
    public abstract String id();

    /** The official name. */
    public abstract Label label();

    /** Whether a run may leave it out; by default it may not. */
    @Value.Default
    public boolean optional() {
        return false;
    }

    /** Who takes the step (责任人), such as 志愿者 volunteers. */
    public abstract Optional<Label> actor();

    /**
     * The time that it may take (办理期限), counted from the step that the run has come to before it; of the first step, from
     * the day on which the run was opened. Without it the step is never overdue.
     */
    public abstract Optional<Term> term();

    @Value.Check
    void check() {
        Texts.check("id", id());
    }

    /** A step that must be taken, by anybody, at any time. */
    public static ProcedureStep of(String id, Label label) {
        return builder().id(id).label(label).build();
    }

    /** Starts a step. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a step; missing parts are refused by name. */
    public static final class Builder extends ImmutableProcedureStep.Builder {
        Builder() {}
    }
}
