package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * A band (档): values in a range, with every flag set, earn points or a share of them. Ends are open or closed, as the standard says:
 * 高于 is {@link Range#greaterThan}, 达到 is {@link Range#atLeast}.
 *
 * @param name what the standard calls it, such as A
 * @param when the values, each end open or closed
 * @param requires flags that have to be set as well (附加条件)
 * @param worth what it earns
 */
public record Band(String name, Range<Decimal> when, ImmutableSet<FactKey<Boolean>> requires, Worth worth)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if no value lies in the range
     */
    public Band {
        Texts.check("name", name);
        if (requireNonNull(when, "when").isEmpty()) {
            throw Refusal.of("band '%s': no value lies in %s; give ends that leave room", name, when);
        }
        requireNonNull(requires, "requires");
        requireNonNull(worth, "worth");
    }

    /**
     * A band of values that earn points.
     *
     * @throws IllegalArgumentException if no value lies in the range, or the points are below 0
     */
    public static Band of(String name, Range<Decimal> when, Points points) {
        Refusal.unless(points.signum() >= 0, "band '%s': %s points are below 0; give 0 or more", name, points);
        return new Band(name, when, ImmutableSet.of(), Worth.points(points));
    }

    /**
     * A band of values that earn a share (系数) of the points, 1 for all.
     *
     * @throws IllegalArgumentException if no value lies in the range, or the share is below 0
     */
    public static Band share(String name, Range<Decimal> when, Decimal share) {
        return new Band(name, when, ImmutableSet.of(), Worth.share(share));
    }

    /** The band of one whole number. */
    static Band at(int number, Points points) {
        return of(Integer.toString(number), Range.singleton(Decimal.of(number)), points);
    }

    /** The bands of whole numbers in a row. */
    static Band[] ladder(int from, Points... points) {
        return IntStream.range(0, points.length)
                .mapToObj(i -> at(from + i, points[i]))
                .toArray(Band[]::new);
    }

    /** The same, only where a flag is set. */
    public Band requiring(FactKey<Boolean> flag) {
        return new Band(
                name,
                when,
                ImmutableSet.<FactKey<Boolean>>builder()
                        .addAll(requires)
                        .add(requireNonNull(flag, "flag"))
                        .build(),
                worth);
    }
}
