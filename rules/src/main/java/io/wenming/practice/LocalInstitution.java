package io.wenming.practice;

import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a place has beside practice venues (阵地与自治组织): a lecture hall, a board, a youth palace, village rules, a council. It
 * is there from {@link #on} until it ends.
 *
 * <p>Source: framework, parts 5 to 7.
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class LocalInstitution implements LastingRecord {
    private static final long serialVersionUID = 1L;

    LocalInstitution() {}

    /** What it is. */
    public abstract InstitutionKind kind();

    /** The name, not blank. */
    public abstract String name();

    /** Id of the subject that has it, such as the school of a youth palace. */
    public abstract Optional<String> unit();

    /** Whether it is open free of charge (免费开放); not by default. */
    @Value.Default
    public boolean freeOfCharge() {
        return false;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.INSTITUTION;
    }

    @Value.Check
    void check() {
        Texts.check("unit", unit());
        RecordChecks.checkLasting(this);
        RecordChecks.notBlank(this, RecordChecks.NAME, name());
    }

    /** Starts an institution. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an institution; missing parts are refused by name. */
    public static final class Builder extends ImmutableLocalInstitution.Builder implements LastingBuilder<Builder> {
        Builder() {}
    }
}
