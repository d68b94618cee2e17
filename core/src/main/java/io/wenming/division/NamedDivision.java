package io.wenming.division;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A division with its name and days (区划沿革): since when it exists, until when, and what stands in its place after that. A
 * village that changes its township has a new code: the old one ends and names the new one.
 *
 * <pre>{@code
 * NamedDivision.builder().division(Division.of("330106001003")).name(Label.of("东村"))
 *         .until(LocalDate.of(2026, 7, 1)).successor(Division.of("330106002009")).build();
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class NamedDivision implements Serializable {
    private static final long serialVersionUID = 1L;

    NamedDivision() {}

    /** The division. */
    public abstract Division division();

    /** What it is called. */
    public abstract Label name();

    /** Its first day; always there before, if absent. */
    public abstract Optional<LocalDate> since();

    /** The first day on which it is no more; without end, if absent. */
    public abstract Optional<LocalDate> until();

    /** What stands in its place from {@link #until} on, of the same level; only with an end. */
    public abstract Optional<Division> successor();

    @Value.Check
    void check() {
        Refusal.unless(
                since().isEmpty() || until().isEmpty() || until().get().isAfter(since().get()),
                "division '%s': until %s is not after since %s; give a later day",
                division(),
                until().orElse(LocalDate.MAX),
                since().orElse(LocalDate.MIN));
        Refusal.unless(
                successor().isEmpty() || until().isPresent(),
                "division '%s': it has a successor and no end; give until, the first day of the successor",
                division());
        Refusal.unless(
                successor().isEmpty() || successor().get().level() == division().level(),
                "division '%s': its successor is of another level; give a division of the level %s",
                division(),
                division().level().label());
    }

    /** Whether it exists at the end of a day. */
    public boolean existsOn(LocalDate day) {
        return since().filter(day::isBefore).isEmpty() && !hasEnded(day);
    }

    /** Whether it is no more at the end of a day. */
    boolean hasEnded(LocalDate day) {
        return until().filter(end -> !day.isBefore(end)).isPresent();
    }

    /** Starts a division. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a division; missing parts are refused by name. */
    public static final class Builder extends ImmutableNamedDivision.Builder {
        Builder() {}
    }
}
