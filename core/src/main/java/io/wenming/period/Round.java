package io.wenming.period;

import io.wenming.label.Refusal;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A round (届) of a selection: it opens, runs and closes on dates, and what it confers may be kept until a day.
 *
 * <pre>{@code
 * Round seventh = Round.builder()
 *         .number(7).opensOn(LocalDate.of(2024, 1, 1)).closesOn(LocalDate.of(2026, 12, 31)).build();
 * }</pre>
 *
 * <p>Source: framework, part 2.
 */
@DomainStyle
@Value.Immutable
public abstract class Round implements Serializable {
    private static final long serialVersionUID = 1L;

    Round() {}

    /** The number (第几届), at least 1. */
    public abstract int number();

    /** First day of the round. */
    public abstract LocalDate opensOn();

    /** Last day of the round, inclusive. */
    public abstract LocalDate closesOn();

    /** Last day on which honors of this round are kept (保持至), inclusive; no such day is fixed if absent. */
    public abstract Optional<LocalDate> keepUntil();

    @Value.Check
    void check() {
        Refusal.unless(number() >= 1, "number: %s is no round; give 1 or more", number());
        Refusal.unless(
                !closesOn().isBefore(opensOn()),
                "round %s: closesOn %s is before opensOn %s; give the same day or a later one",
                number(),
                closesOn(),
                opensOn());
        keepUntil()
                .ifPresent(day -> Refusal.unless(
                        !day.isBefore(opensOn()),
                        "round %s: keepUntil %s is before opensOn %s; give the same day or a later one",
                        number(),
                        day,
                        opensOn()));
    }

    /** The days on which it runs. */
    public DateRange range() {
        return DateRange.closed(opensOn(), closesOn());
    }

    /** Number and days: {@code round 7, 2024-01-01 to 2026-12-31}. */
    @Override
    public final String toString() {
        return "round %s, %s to %s".formatted(number(), opensOn(), closesOn());
    }

    /**
     * A round that does not say until when its titles are kept.
     *
     * @throws IllegalArgumentException if it closes before it opens
     */
    public static Round of(int number, LocalDate opensOn, LocalDate closesOn) {
        return builder().number(number).opensOn(opensOn).closesOn(closesOn).build();
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
