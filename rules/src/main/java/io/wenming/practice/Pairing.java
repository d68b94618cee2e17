package io.wenming.practice;

import io.wenming.label.Refusal;
import io.wenming.rules.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A pair (结对): one side leads or helps the other, from {@link #on} until it ends.
 *
 * <p>Source: framework, parts 7 (结对共建) and 8 (三带).
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class Pairing implements LastingRecord {
    private static final long serialVersionUID = 1L;

    Pairing() {}

    /** Which sort of pair. */
    public abstract PairingKind kind();

    /** Id of the side that leads or helps, not blank. */
    public abstract String leader();

    /** Id of the other side, not the same. */
    public abstract String partner();

    @Override
    public RecordKind recordKind() {
        return RecordKind.PAIRING;
    }

    @Value.Check
    void check() {
        RecordChecks.checkLasting(this);
        RecordChecks.notBlank(this, RecordChecks.LEADER, leader());
        RecordChecks.notBlank(this, RecordChecks.PARTNER, partner());
        Refusal.unless(!leader().equals(partner()), "pairing '%s': both sides are '%s'; give two", id(), leader());
    }

    /** Starts a pairing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a pairing; missing parts are refused by name. */
    public static final class Builder extends ImmutablePairing.Builder implements LastingBuilder<Builder> {
        Builder() {}
    }
}
