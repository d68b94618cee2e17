package io.wenming.honor;

import io.wenming.label.Label;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How titles are suspended (停牌): for how long, what a second ground does, and whether restoring may come early. At its end
 * a title awaits reassessment: restoring is always a decision.
 *
 * <p>Source: honor rules, section 6 (suspension).
 */
@DomainStyle
@Value.Immutable
public abstract class Suspension implements Serializable {
    private static final long serialVersionUID = 1L;

    Suspension() {}

    /** The usual length; none: without an end. */
    public abstract Optional<Period> period();

    /** Whether the last suspended day is the eve of the day that the period leads to, instead of that day. */
    @Value.Default
    public boolean endsOnEve() {
        return false;
    }

    /** What a suspension of a suspended title does. */
    @Value.Default
    public SecondGround secondGround() {
        return SecondGround.RESTART;
    }

    /** Whether a title may be restored while a fixed suspension runs. */
    @Value.Default
    public boolean earlyRestore() {
        return false;
    }

    @Value.Check
    void check() {
        period().ifPresent(period -> Periods.check(Label.of("停牌期限", "suspension: period"), period));
    }

    /** The last suspended day of a period, inclusive. */
    LocalDate lastDay(LocalDate from, Period period) {
        LocalDate day = from.plus(period);
        return endsOnEve() ? day.minusDays(1) : day;
    }

    /** Starts a suspension rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a suspension rule. */
    public static final class Builder extends ImmutableSuspension.Builder {
        Builder() {}
    }
}
