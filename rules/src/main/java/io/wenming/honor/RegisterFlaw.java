package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import java.io.Serializable;
import java.util.stream.Collectors;

/**
 * Something that cannot be right in a register (台账疑点): {@code NAMED_TWICE school-12: n1, n2}.
 *
 * @param code what is wrong
 * @param subject the id of the subject that it is about
 * @param events the events that show it, in the order of the register
 */
public record RegisterFlaw(RegisterFlawCode code, String subject, ImmutableList<HonorEvent> events)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public RegisterFlaw {
        requireNonNull(code, "code");
        requireNonNull(subject, "subject");
        requireNonNull(events, "events");
    }

    /** What is wrong, with the subject and the ids of the events. */
    public Label describe() {
        String ids = events.stream().map(HonorEvent::id).collect(Collectors.joining(", "));
        return Label.of(
                "%s：%s（%s）".formatted(code.label().zh(), subject, ids),
                "%s: %s (%s)".formatted(code.label().en(), subject, ids));
    }
}
