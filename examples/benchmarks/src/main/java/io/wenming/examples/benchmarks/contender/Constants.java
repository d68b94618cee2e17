package io.wenming.examples.benchmarks.contender;

import io.wenming.examples.benchmarks.workload.Grade;
import io.wenming.examples.benchmarks.workload.Item;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/**
 * The amounts of the workload as fixed point, an array for each shape in the order of {@link FlatForm}: in units of
 * 10<sup>-5</sup> points, or multiplied by the weights in units of 10<sup>-7</sup>.
 */
final class Constants {
    private static final int TENTH = 10_000;
    private static final int LAST_RANK = 3;

    private final FlatForm form;
    private final ToLongFunction<Item> factor;

    private Constants(FlatForm form, ToLongFunction<Item> factor) {
        this.form = form;
        this.factor = factor;
    }

    static Constants weighted(FlatForm form) {
        return new Constants(form, form::weight);
    }

    static Constants unweighted(FlatForm form) {
        return new Constants(form, item -> 1);
    }

    long[] flags() {
        return amounts(Item.Flag.class, item -> item.points() * (long) TENTH);
    }

    /** For each hundredth of a percent. */
    long[] ratios() {
        return amounts(Item.Ratio.class, Item.Ratio::points);
    }

    long[] full() {
        return amounts(Item.Charged.class, item -> item.points() * (long) TENTH);
    }

    long[] prices() {
        return amounts(Item.Charged.class, item -> item.price() * (long) TENTH);
    }

    /** Four for each indicator: nothing, then the grades. */
    long[] grades() {
        long[] points = amounts(Item.Graded.class, item -> item.points() * (long) TENTH / 10);
        return LongStream.of(points)
                .flatMap(each -> LongStream.of(
                        0, each * Grade.GOOD.tenths(), each * Grade.FAIR.tenths(), each * Grade.POOR.tenths()))
                .toArray();
    }

    /** The greatest values below the bands of a rank. */
    long[] edges(int rank) {
        return form.of(Item.Banded.class).stream()
                .mapToLong(item -> item.steps().get(rank).least() - 1L)
                .toArray();
    }

    /** What the bands of a rank give more than the bands below them. */
    long[] rises(int rank) {
        return amounts(Item.Banded.class, item -> {
            int below = rank == LAST_RANK ? 0 : item.steps().get(rank + 1).points();
            return (item.steps().get(rank).points() - below) * (long) TENTH;
        });
    }

    private <T extends Item> long[] amounts(Class<T> shape, ToLongFunction<T> amount) {
        return form.of(shape).stream()
                .mapToLong(item -> factor.applyAsLong(item) * amount.applyAsLong(item))
                .toArray();
    }
}
