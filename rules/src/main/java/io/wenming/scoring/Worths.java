package io.wenming.scoring;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.util.Optional;
import java.util.function.Function;

/** How worths stand in documents: points in one field, shares in another. */
final class Worths {
    private Worths() {}

    static Optional<Points> points(Worth worth) {
        return worth instanceof WorthPoints fixed ? Optional.of(fixed.points()) : Optional.empty();
    }

    static Optional<Decimal> share(Worth worth) {
        return worth instanceof WorthShare part ? Optional.of(part.share()) : Optional.empty();
    }

    static Worth of(Optional<Points> points, Optional<Decimal> share) {
        if (points.isPresent() == share.isPresent()) {
            throw Refusal.of("worth: points and share do not stand alone; give one of them");
        }
        return points.map(Worth::points).orElseGet(() -> Worth.share(share.orElseThrow()));
    }

    static ImmutableSortedMap<String, Points> points(ImmutableSortedMap<String, Worth> worths) {
        return only(worths, Worths::points);
    }

    static ImmutableSortedMap<String, Decimal> shares(ImmutableSortedMap<String, Worth> worths) {
        return only(worths, Worths::share);
    }

    static ImmutableSortedMap<String, Worth> of(
            ImmutableSortedMap<String, Points> points, ImmutableSortedMap<String, Decimal> shares) {
        shares.keySet().stream().filter(points::containsKey).findFirst().ifPresent(grade -> {
            throw Refusal.of("grade '%s': it has points and a share; give one of them", grade);
        });
        return ImmutableSortedMap.<String, Worth>naturalOrder()
                .putAll(Maps.transformValues(points, Worth::points))
                .putAll(Maps.transformValues(shares, Worth::share))
                .buildOrThrow();
    }

    private static <T> ImmutableSortedMap<String, T> only(
            ImmutableSortedMap<String, Worth> worths, Function<Worth, Optional<T>> kind) {
        ImmutableSortedMap.Builder<String, T> some = ImmutableSortedMap.naturalOrder();
        worths.forEach((grade, worth) -> kind.apply(worth).ifPresent(value -> some.put(grade, value)));
        return some.buildOrThrow();
    }
}
