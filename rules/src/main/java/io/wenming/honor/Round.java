package io.wenming.honor;

import static com.google.common.base.Preconditions.checkArgument;

import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A round of selection (届): when applications are taken, and until when its titles are kept.
 *
 * <p>Source: honor rules, section 7 (facts, rounds).
 */
@DomainStyle
@Value.Immutable
public abstract class Round implements Serializable {
    private static final long serialVersionUID = 1L;

    Round() {}

    /** The number of the round. */
    public abstract int number();

    /** First day for applications, inclusive. */
    public abstract LocalDate opensOn();

    /** Last day for applications, inclusive. */
    public abstract LocalDate closesOn();

    /** Last valid day of titles named in this round, inclusive, where the term follows the round. */
    public abstract Optional<LocalDate> keepUntil();

    @Value.Check
    void check() {
        checkArgument(
                !closesOn().isBefore(opensOn()),
                "round %s: closesOn %s is before opensOn %s; give the same day or a later one",
                String.valueOf(number()),
                closesOn(),
                opensOn());
    }

    /**
     * A round.
     *
     * @throws IllegalArgumentException if it closes before it opens
     */
    public static Round of(int number, LocalDate opensOn, LocalDate closesOn) {
        return builder().number(number).opensOn(opensOn).closesOn(closesOn).build();
    }

    /** The same round, whose titles are kept until a day, inclusive. */
    public Round keptUntil(LocalDate lastValidDay) {
        return builder().from(this).keepUntil(lastValidDay).build();
    }

    /** Whether applications are taken on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn()) && !day.isAfter(closesOn());
    }

    /** Starts a round. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a round; missing parts are refused by name. */
    public static final class Builder extends ImmutableRound.Builder {
        Builder() {}
    }
}
