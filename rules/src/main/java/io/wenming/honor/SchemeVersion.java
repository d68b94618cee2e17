package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.citation.Citation;
import io.wenming.creation.Title;
import io.wenming.label.Refusal;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A version of a scheme (办法版本) with the days on which it is in force.
 *
 * <p>Source: honor rules, section 2 (version) and section 6 (cascade, conversion).
 */
@DomainStyle
@Value.Immutable
public abstract class SchemeVersion implements Serializable {
    private static final long serialVersionUID = 1L;

    SchemeVersion() {}

    /** First day in force, inclusive. */
    public abstract LocalDate startsOn();

    /** Last day in force, inclusive; open if absent. */
    public abstract Optional<LocalDate> endsOn();

    /** The rules; the first that is for a title applies. */
    public abstract ImmutableList<TitleRule> titles();

    /** Which other tiers a revocation reaches. */
    @Value.Default
    public Cascade revocationCascade() {
        return Cascade.NONE;
    }

    /** Which other tiers a suspension reaches. */
    @Value.Default
    public Cascade suspensionCascade() {
        return Cascade.NONE;
    }

    /** Which namings end a title of another type. */
    public abstract ImmutableList<Conversion> conversions();

    /** Where the version was issued. */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        endsOn().ifPresent(day -> Refusal.unless(
                !day.isBefore(startsOn()),
                "version of %s: endsOn %s is before it; give the same day or a later one",
                startsOn(),
                day));
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(startsOn())
                && endsOn().map(end -> !day.isAfter(end)).orElse(true);
    }

    /** The rule of a title: the first that is for it. */
    public Optional<TitleRule> rule(Title title) {
        return titles().stream().filter(rule -> rule.isFor(title)).findFirst();
    }

    /** Starts a version. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a version; missing parts are refused by name. */
    public static final class Builder extends ImmutableSchemeVersion.Builder {
        Builder() {}
    }
}
