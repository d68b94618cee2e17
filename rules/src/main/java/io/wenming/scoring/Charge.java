package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of incident costs (扣分标准).
 *
 * @param prices points off the first time, the second, and so on, each 0 or more, not empty; the last one is the price of
 *     every time after it
 * @param atMost the most that this kind takes off (单项扣分上限), 0 or more
 */
public record Charge(ImmutableList<Points> prices, Optional<Points> atMost) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there is no price, or an amount is below 0
     */
    public Charge {
        if (requireNonNull(prices, "prices").isEmpty()) {
            throw Refusal.of("prices: there is none; give at least one");
        }
        prices.forEach(price -> Checks.notNegative(Label.of("每次", "each"), price));
        requireNonNull(atMost, "atMost").ifPresent(most -> Checks.notNegative(Label.of("上限（atMost）", "atMost"), most));
    }

    /** The same points each time. */
    public static Charge each(Points points) {
        return new Charge(ImmutableList.of(requireNonNull(points, "points")), Optional.empty());
    }

    /**
     * More each time (屡次加重): the first points the first time, the second the second, the last every time after it.
     *
     * @throws IllegalArgumentException if an amount is below 0
     */
    public static Charge rising(Points first, Points second, Points... later) {
        return new Charge(
                ImmutableList.<Points>builder()
                        .add(requireNonNull(first, "first"), second)
                        .add(requireNonNull(later, "later"))
                        .build(),
                Optional.empty());
    }

    /** The same, at most so many points. */
    public Charge atMost(Points most) {
        return new Charge(prices, Optional.of(requireNonNull(most, "most")));
    }

    /** Whether the price depends on how often. */
    boolean rises() {
        return prices.size() > 1;
    }

    /** The price of one time, or of the first. */
    Points first() {
        return prices.get(0);
    }

    /** The prices after the first. */
    ImmutableList<Points> later() {
        return prices.subList(1, prices.size());
    }

    /** What so many times cost, before the cap. */
    Fraction cost(long times) {
        Fraction cost = Fraction.ZERO;
        for (int i = 0; i < prices.size() && i < times; i++) {
            boolean last = i == prices.size() - 1;
            cost = cost.plus(prices.get(i).toFraction().times(last ? times - i : 1));
        }
        return cost;
    }

    /** The most that this kind can cost; none where nothing bounds it. */
    Optional<Fraction> most() {
        Fraction known = cost(prices.size());
        Optional<Fraction> free = prices.get(prices.size() - 1).signum() == 0 ? Optional.of(known) : Optional.empty();
        Optional<Fraction> cap = atMost.map(Points::toFraction);
        return free.map(cost -> cap.map(cost::min).orElse(cost)).or(() -> cap);
    }

    Label describe() {
        Label free = rises()
                ? Label.of("依次 %s 分".formatted(joined("、")), joined(", then "))
                : Label.of("每次 %s 分".formatted(first()), first().toString());
        return atMost.map(most -> Label.of(free.zh() + "（最多 " + most + " 分）", free.en() + " (at most " + most + ")"))
                .orElse(free);
    }

    private String joined(String between) {
        return prices.stream().map(Points::toString).collect(Collectors.joining(between));
    }

    private Object writeReplace() {
        return new Stored(prices, atMost.orElse(null));
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(
            ImmutableList<Points> prices, @Nullable Points atMost) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Charge(prices, Optional.ofNullable(atMost));
        }
    }
}
