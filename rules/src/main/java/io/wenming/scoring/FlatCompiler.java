package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Prepares a standard: lays the tree out flat, in the {@link FlatUnit} in which every amount is whole. A standard whose amounts do
 * not fit has no plan and is always evaluated as a tree.
 */
final class FlatCompiler {
    private final Standard standard;
    private final FactSchema schema;
    private final Flattening flattening;

    private final List<Indicator> nodes = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Integer> stages = new ArrayList<>();
    private final List<Fraction> weights = new ArrayList<>();
    private final List<FlatArrays.Placed> leaves = new ArrayList<>();
    private final List<FlatArrays.Placed> absent = new ArrayList<>();
    private final Set<ImmutableList<Object>> taken = new HashSet<>();
    private final List<Integer> counted = new ArrayList<>();
    private final List<FlatAdmission.FlatRole> roles = new ArrayList<>();
    private final long[] needed;
    private final long[] read;
    private int stageCount = 1;

    private FlatCompiler(Standard standard, FactSchema schema) {
        this.standard = standard;
        this.schema = schema;
        this.flattening = new Flattening(schema);
        this.needed = new long[(schema.keys().size() >>> 6) + 1];
        this.read = new long[needed.length];
    }

    /** The plan; none where an amount or a sum does not fit. */
    static Optional<FlatPlan> plan(Standard standard, FactSchema schema) {
        if (standard.blend().filter(Blend::zeroWhenMissing).isPresent()) {
            return Optional.empty(); // every total is a quotient
        }
        FlatCompiler compiler = new FlatCompiler(standard, schema);
        compiler.visit(standard.total(), -1, 0, Fraction.ONE);
        FlatUnit unit = new FlatUnit(standard, compiler.nodes, compiler.weights, compiler.leaves, compiler.absent);
        return unit.least().map(whole -> compiler.plan(whole, unit.cut(whole)));
    }

    private void visit(Indicator indicator, int parent, int outerStage, Fraction weight) {
        int node = nodes.size();
        boolean limited = indicator.atMost().isPresent() || indicator.atLeast().isPresent();
        int stage = outerStage;
        if (limited && parent >= 0) {
            stage = stageCount;
            stageCount++;
        }
        nodes.add(indicator);
        parents.add(parent);
        stages.add(stage);
        weights.add(weight);
        indicator.onlyFor().ifPresent(this::role);
        if (!indicator.isGroup()) {
            leaf(indicator, node, stage, weight);
        }
        for (Indicator part : indicator.parts()) {
            visit(part, node, stage, weight.times(part.weight().toFraction()));
        }
    }

    private void role(Role role) {
        ImmutableList<String> words = schema.packing(schema.slot(role.key())).words();
        long bits = 0;
        for (String word : role.words()) {
            bits |= 1L << (words.indexOf(word) + 1);
        }
        // the rows of more words than a long has bits are left to the tree
        roles.add(new FlatAdmission.FlatRole(read(role.key()), words.size() < Long.SIZE ? bits : 0));
    }

    private void leaf(Indicator indicator, int node, int stage, Fraction weight) {
        FlatRule flat = flattening.of(indicator, weight);
        if (!(flat instanceof FlatRule.General) && !taken.add(ImmutableList.of(flat.getClass(), flat.slot()))) {
            flat = new FlatRule.General(indicator, weight); // one leaf of a form at a slot
        }
        leaves.add(new FlatArrays.Placed(node, stage, flat));
        if (flat instanceof FlatRule.General) {
            return;
        }
        FactKey<?> key = indicator.rule().orElseThrow().inputs().get(0).key();
        read(key);
        if (indicator.missing() == Missing.NOT_APPLICABLE) {
            set(needed, key);
        }
        Fraction given =
                indicator.missing() == Missing.FULL ? indicator.offers().times(weight) : Fraction.ZERO;
        Fraction instead = given.minus(flat.atZero());
        if (instead.signum() != 0) {
            absent.add(new FlatArrays.Placed(node, stage, new FlatRule.Flag(schema.slot(key), instead)));
        }
        if (indicator.rule().orElseThrow() instanceof Bonus bonus && bonus.cap().isEmpty()) {
            counted.add(schema.slot(key));
        }
    }

    private FlatPlan plan(BigInteger whole, long cut) {
        long unit = whole.longValueExact();
        FlatPlaces places = FlatPlaces.of(nodes.size(), leaves);
        FlatArrays arrays = new FlatArrays(unit, stageCount, schema.keys().size(), places, leaves);
        List<FlatAbsent.Entry> entries =
                absent.stream().map(leaf -> entry(leaf, arrays, places)).toList();
        FlatAbsent instead = new FlatAbsent(stageCount, entries);
        FlatLeaves flat =
                new FlatLeaves(instead, new FlatNumbers(arrays), new FlatCounts(arrays), new FlatGenerals(arrays));
        ImmutableList<FlatLimit> limits = limits(arrays);
        FlatStages total = new FlatStages(arrays, flat, ints(parents), ints(stages), limits);
        return new FlatPlan(
                unit,
                cut,
                admission(),
                total.sum(),
                total.blocks(FlatLoops.of(arrays, flat.counts(), leaves, entries)),
                flat,
                new FlatNodes(ints(parents), limits, weights, places),
                rounding(arrays),
                closing());
    }

    private static FlatAbsent.Entry entry(FlatArrays.Placed leaf, FlatArrays arrays, FlatPlaces places) {
        FlatRule.Flag flag = (FlatRule.Flag) leaf.rule();
        return new FlatAbsent.Entry(places.of(leaf.node()), leaf.stage(), flag.slot(), arrays.worth(flag.worth()));
    }

    private ImmutableList<FlatLimit> limits(FlatArrays arrays) {
        return Streams.zip(
                        nodes.stream(),
                        weights.stream(),
                        (node, weight) -> limit(node.atMost(), node.atLeast(), weight, arrays))
                .collect(ImmutableList.toImmutableList());
    }

    private static FlatLimit limit(Optional<Points> most, Optional<Points> least, Fraction weight, FlatArrays arrays) {
        return new FlatLimit(
                limit(most, weight, arrays).orElse(FlatLimit.NONE.cap()),
                limit(least, weight, arrays).orElse(FlatLimit.NONE.floor()));
    }

    private static Optional<Long> limit(Optional<Points> points, Fraction weight, FlatArrays arrays) {
        return points.map(limit -> arrays.worth(limit.toFraction().times(weight)));
    }

    private FlatAdmission admission() {
        int[] empty = standard.negativeList().stream()
                .map(NegativeList::key)
                .mapToInt(this::read)
                .toArray();
        int[] blended =
                standard.blend().stream().map(Blend::key).mapToInt(this::read).toArray();
        Streams.concat(
                        standard.vetoes().stream().map(Veto::key),
                        standard.gates().stream().map(Gate::key))
                .forEach(this::read);
        return new FlatAdmission(
                needed, read, ints(counted), empty, blended, roles.toArray(FlatAdmission.FlatRole[]::new));
    }

    private FlatRounding rounding(FlatArrays arrays) {
        return new FlatRounding(
                limit(standard.atMost(), standard.atLeast(), Fraction.ONE, arrays),
                arrays.unit() / FlatUnit.shown(standard).longValueExact(),
                standard.rounding().mode());
    }

    private FlatClosing closing() {
        return FlatClosing.of(
                standard.vetoes().stream()
                        .map(veto ->
                                new FlatClosing.FlatVeto(schema.slot(veto.key()), veto.effect() == Veto.Effect.ZERO))
                        .toList(),
                standard.gates().stream()
                        .map(gate -> new FlatClosing.FlatGate(
                                schema.slot(gate.key()),
                                FlatScale.from(gate.when(), Fraction.of(1_000_000))
                                        .orElse(-FlatScale.LARGEST),
                                FlatScale.until(gate.when(), Fraction.of(1_000_000))
                                        .orElse(FlatScale.LARGEST),
                                gate.openWhenMissing()))
                        .toList(),
                standard.passMark().stream()
                        .mapToLong(mark -> FlatScale.from(
                                        Range.atLeast(mark.value()),
                                        Fraction.of(FlatUnit.shown(standard), BigInteger.ONE))
                                .orElseThrow())
                        .findFirst());
    }

    private int read(FactKey<?> key) {
        set(read, key);
        return schema.slot(key);
    }

    private void set(long[] bits, FactKey<?> key) {
        int slot = schema.slot(key);
        bits[slot >>> 6] |= 1L << slot;
    }

    private static int[] ints(List<Integer> numbers) {
        return ImmutableList.copyOf(numbers).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
