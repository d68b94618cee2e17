package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.wenming.number.Fraction;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Turns the leaves of a plan into arrays, form by form, sorted by stage. */
final class FlatArrays {
    /** A leaf at its node. */
    record Placed(int node, int stage, FlatRule rule) {}

    private final long unit;
    private final int stages;
    private final int slotCount;
    private final FlatPlaces places;
    private final ImmutableListMultimap<Class<?>, Placed> byForm;

    FlatArrays(long unit, int stages, int slotCount, FlatPlaces places, List<Placed> leaves) {
        this.unit = unit;
        this.slotCount = slotCount;
        this.places = places;
        this.stages = stages;
        this.byForm = leaves.stream()
                .sorted(Comparator.comparingInt(Placed::stage))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        leaf -> leaf.rule().getClass(), Function.identity()));
    }

    long unit() {
        return unit;
    }

    int slotCount() {
        return slotCount;
    }

    /** An amount as a whole number of units; the compiler has chosen the unit so. */
    long worth(Fraction amount) {
        return worth(amount, unit);
    }

    /** An amount as a whole number of a unit. */
    static long worth(Fraction amount, long unit) {
        return amount.times(unit).numerator().longValueExact();
    }

    /** The leaves of a form in a stage. */
    <F extends FlatRule> FlatRange<F> range(int stage, Class<F> form) {
        return FlatRange.of(
                unit,
                places.first(stage, form),
                byForm.get(form).stream()
                        .filter(leaf -> leaf.stage() == stage)
                        .map(leaf -> form.cast(leaf.rule()))
                        .collect(ImmutableList.toImmutableList()));
    }

    <F extends FlatRule> ImmutableList<F> of(Class<F> form) {
        return byForm.get(form).stream().map(leaf -> form.cast(leaf.rule())).collect(ImmutableList.toImmutableList());
    }

    <F extends FlatRule> Stretches stretches(Class<F> form, ToIntFunction<F> slot) {
        ImmutableList<Placed> sorted = byForm.get(form);
        return new Stretches(
                stages,
                sorted.stream().mapToInt(Placed::stage).toArray(),
                sorted.stream()
                        .mapToInt(leaf -> slot.applyAsInt(form.cast(leaf.rule())))
                        .toArray(),
                sorted.stream().mapToInt(leaf -> places.of(leaf.node())).toArray());
    }

    <F extends FlatRule> long[] longs(Class<F> form, ToLongFunction<F> number) {
        return of(form).stream().mapToLong(number).toArray();
    }

    <F extends FlatRule> long[] worths(Class<F> form, Function<F, Fraction> amount) {
        return of(form).stream().map(amount).mapToLong(this::worth).toArray();
    }

    <F extends FlatRule> long[] worthLists(Class<F> form, Function<F, ImmutableList<Fraction>> amounts) {
        Stream<Fraction> all = of(form).stream().flatMap(leaf -> amounts.apply(leaf).stream());
        return all.mapToLong(this::worth).toArray();
    }

    /** By leaf where its part of a list begins, and behind the last one where the list ends. */
    <F extends FlatRule> int[] from(Class<F> form, ToIntFunction<F> size) {
        ImmutableList<F> leaves = of(form);
        int[] from = new int[leaves.size() + 1];
        for (int i = 0; i < leaves.size(); i++) {
            from[i + 1] = from[i] + size.applyAsInt(leaves.get(i));
        }
        return from;
    }

    /** Numbers at the slots of their leaves. */
    <F extends FlatRule> long[] longsAt(Stretches places, Class<F> form, ToLongFunction<F> number) {
        return at(places, longs(form, number));
    }

    /** Amounts at the slots of their leaves. */
    <F extends FlatRule> long[] worthsAt(Stretches places, Class<F> form, Function<F, Fraction> amount) {
        return at(places, worths(form, amount));
    }

    private long[] at(Stretches places, long[] byLeaf) {
        long[] bySlot = new long[slotCount];
        for (int i = 0; i < byLeaf.length; i++) {
            bySlot[places.slots[i]] = byLeaf[i];
        }
        return bySlot;
    }

    /** By stage, the sum of an amount over its leaves. */
    <F extends FlatRule> long[] byStage(Class<F> form, Function<F, Fraction> amount) {
        long[] sums = new long[stages];
        byForm.get(form).forEach(leaf -> sums[leaf.stage()] += worth(amount.apply(form.cast(leaf.rule()))));
        return sums;
    }

    /** Zeros at all slots. */
    long[] nothing() {
        return new long[slotCount];
    }

    /** What stands at one slot of several arrays, side by side. */
    long[] sideBySide(long[]... bySlot) {
        long[] all = new long[slotCount * bySlot.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = bySlot[i % bySlot.length][i / bySlot.length];
        }
        return all;
    }
}
