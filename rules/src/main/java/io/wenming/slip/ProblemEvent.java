package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened to a problem (整改事件). */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class ProblemEvent implements Serializable {
    private static final long serialVersionUID = 1L;

    ProblemEvent() {}

    /** The day. */
    @Value.Parameter
    public abstract LocalDate occurredOn();

    /** What happened. */
    @Value.Parameter
    public abstract ProblemEventKind kind();

    /** Id of the unit or person who did it; a check on site names it. */
    @Value.Parameter
    public abstract Optional<String> by();

    @Value.Check
    void check() {
        Texts.check("by", by());
        Refusal.unless(
                kind() != ProblemEventKind.CHECKED || by().isPresent(),
                "event checked of %s: nobody is named who checked on site; give by",
                occurredOn());
    }

    /**
     * An event of which it does not matter who did it.
     *
     * @throws IllegalArgumentException if it is a check on site
     */
    public static ProblemEvent of(LocalDate on, ProblemEventKind kind) {
        return ImmutableProblemEvent.of(on, kind, Optional.empty());
    }

    /**
     * An event with who did it.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static ProblemEvent of(LocalDate on, ProblemEventKind kind, String by) {
        return ImmutableProblemEvent.of(on, kind, Optional.of(requireNonNull(by, "by")));
    }

    /** 整改到位: the unit reports that it is rectified. */
    public static ProblemEvent rectified(LocalDate on) {
        return of(on, ProblemEventKind.RECTIFIED);
    }

    /** 现场核查: somebody looked at the place and found it as reported. */
    public static ProblemEvent checked(LocalDate on, String by) {
        return of(on, ProblemEventKind.CHECKED, by);
    }

    /** 返工: the report is rejected. */
    public static ProblemEvent rejected(LocalDate on) {
        return of(on, ProblemEventKind.REJECTED);
    }

    /** 销号: the report is accepted. */
    public static ProblemEvent accepted(LocalDate on) {
        return of(on, ProblemEventKind.ACCEPTED);
    }
}
