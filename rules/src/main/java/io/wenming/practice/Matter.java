package io.wenming.practice;

import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A livelihood matter (民生实事): listed on {@link #on}, solved when it ends (办结).
 *
 * <p>Source: framework, part 5.
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class Matter implements LastingRecord {
    private static final long serialVersionUID = 1L;

    Matter() {}

    /** The list on which it stands. */
    public abstract MatterList list();

    /** What is to be done, not blank. */
    public abstract String name();

    /** Id of the unit that answers for it (责任单位). */
    public abstract Optional<String> unit();

    @Override
    public RecordKind recordKind() {
        return RecordKind.MATTER;
    }

    @Value.Check
    void check() {
        Texts.check("unit", unit());
        RecordChecks.checkLasting(this);
        RecordChecks.notBlank(this, RecordChecks.NAME, name());
    }

    /** Starts a matter. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a matter; missing parts are refused by name. */
    public static final class Builder extends ImmutableMatter.Builder implements LastingBuilder<Builder> {
        Builder() {}
    }
}
