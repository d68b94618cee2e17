package io.wenming.cadence;

import io.wenming.label.Texts;
import io.wenming.period.DateRange;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A waiver (免办): duties due in some days need not be done, by every unit or one, under every rule or one. What is done
 * nevertheless counts as done.
 */
@DomainStyle
@Value.Immutable
public abstract class Waiver implements Serializable {
    private static final long serialVersionUID = 1L;

    Waiver() {}

    /** The due days that are excused. */
    public abstract DateRange days();

    /** Id of the rule; every rule if absent. */
    public abstract Optional<String> rule();

    /** Id of the unit; every unit if absent. */
    public abstract Optional<String> unit();

    /** The reason, such as 台风停工; not blank. */
    public abstract String reason();

    @Value.Check
    void check() {
        Texts.check("rule", rule());
        Texts.check("unit", unit());
        Texts.check("reason", reason());
    }

    /** Whether it is for a unit under a rule. */
    boolean concerns(String unitId, String ruleId) {
        return unit().orElse(unitId).equals(unitId) && rule().orElse(ruleId).equals(ruleId);
    }

    /** Starts a waiver. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a waiver; missing parts are refused by name. */
    public static final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
