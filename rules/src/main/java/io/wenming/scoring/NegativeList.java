package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.fact.FactKey;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;

/**
 * A negative list (负面清单): incidents that take points off the total; one whose state is {@value #UNREPORTED} (隐瞒不报)
 * takes them several times. Source: scoring rules, 5, step 2.
 *
 * @param key the incidents that are read; missing says none
 * @param points what each kind takes off each time, 0 or more; not empty
 * @param unreportedMultiplier how many times an unreported one counts, 0 or more
 */
public record NegativeList(
        FactKey<Incidents> key, ImmutableSortedMap<String, Points> points, Decimal unreportedMultiplier)
        implements Serializable {
    /** The state of an incident that was not reported. */
    public static final String UNREPORTED = "unreported";

    private static final long serialVersionUID = 1L;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there is no kind, or an amount is below 0
     */
    public NegativeList {
        requireNonNull(key, "key");
        if (requireNonNull(points, "points").isEmpty()) {
            throw Refusal.of("negative list: it has no kind; give at least one with its points");
        }
        points = ImmutableSortedMap.copyOf(points); // whatever order it came with need not be serializable
        Texts.check("kinds", points.keySet());
        points.forEach((kind, each) -> Refusal.unless(
                each.signum() >= 0, "negative list '%s': %s points are below 0; give 0 or more", kind, each));
        if (requireNonNull(unreportedMultiplier, "unreportedMultiplier").signum() < 0) {
            throw Refusal.of("unreportedMultiplier: %s is below 0; give 0 or more", unreportedMultiplier);
        }
    }

    /** What all entries together take off. */
    Fraction cost(Incidents incidents) {
        return incidents.entries().stream().map(this::cost).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The points that one entry takes off; none where its kind is unknown. */
    Fraction cost(Incident entry) {
        Fraction each =
                points.getOrDefault(entry.kind(), Points.ZERO).toFraction().times(entry.times());
        return entry.state().filter(UNREPORTED::equals).isPresent()
                ? each.times(unreportedMultiplier.toFraction())
                : each;
    }
}
