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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prepares a standard: chooses the unit in which every amount is whole, shows that no sum overflows, and lays the tree out
 * flat. A standard whose amounts do not fit has no plan and is always evaluated as a tree.
 */
final class FlatCompiler {
    /** All flat amounts of a row together stay below 2 to the power of this. */
    private static final int MOST_BITS = 58;

    private static final int MOST_LINES = 20;

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
        return compiler.unit().map(compiler::plan);
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

    /** The unit: the least common multiple of what the amounts are fractions of; none where a sum would not fit. */
    private Optional<BigInteger> unit() {
        BigInteger exact = amounts().map(Fraction::denominator).reduce(shown(), FlatCompiler::commonMultiple);
        BigInteger shared = leaves.stream()
                .map(FlatArrays.Placed::rule)
                .filter(FlatCompiler::isShare)
                .map(rule -> upTo(((FlatRule.Marks) rule).lines()))
                .reduce(exact, FlatCompiler::commonMultiple);
        Fraction most = Stream.concat(
                        amounts(),
                        Stream.concat(leaves.stream(), absent.stream())
                                .map(leaf -> leaf.rule().largest()))
                .map(amount -> amount.signum() < 0 ? amount.negated() : amount)
                .reduce(Fraction.ONE, Fraction::plus);
        return Stream.of(shared, exact)
                .filter(unit -> most.times(Fraction.of(unit, BigInteger.ONE))
                                .compareTo(Fraction.of(BigInteger.ONE.shiftLeft(MOST_BITS), BigInteger.ONE))
                        < 0)
                .findFirst();
    }

    private Stream<Fraction> amounts() {
        Stream<Fraction> limits = Stream.concat(standard.atMost().stream(), standard.atLeast().stream())
                .map(Points::toFraction);
        Stream<Fraction> inside = IntStream.range(0, nodes.size())
                .boxed()
                .flatMap(node -> Stream.concat(nodes.get(node).atMost().stream(), nodes.get(node).atLeast().stream())
                        .map(points -> points.toFraction().times(weights.get(node))));
        Stream<Fraction> worths = Stream.concat(leaves.stream(), absent.stream())
                .flatMap(leaf -> leaf.rule().worths());
        return Stream.of(limits, inside, worths).flatMap(all -> all);
    }

    private static boolean isShare(FlatRule rule) {
        return rule instanceof FlatRule.Marks marks
                && marks.marking() == FlatRule.Marking.SHARE
                && marks.lines() <= MOST_LINES;
    }

    private static BigInteger upTo(int lines) {
        BigInteger all = BigInteger.ONE;
        for (int i = 2; i <= lines; i++) {
            all = commonMultiple(all, BigInteger.valueOf(i));
        }
        return all;
    }

    private static BigInteger commonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    private FlatPlan plan(BigInteger whole) {
        long unit = whole.longValueExact();
        FlatPlaces places = FlatPlaces.of(nodes.size(), leaves);
        FlatArrays arrays = new FlatArrays(unit, stageCount, schema.keys().size(), places, leaves);
        FlatAbsent instead = new FlatAbsent(
                stageCount,
                absent.stream().map(leaf -> entry(leaf, arrays, places)).toList());
        FlatLeaves flat =
                new FlatLeaves(instead, new FlatNumbers(arrays), new FlatCounts(arrays), new FlatGenerals(arrays));
        ImmutableList<FlatLimit> limits = limits(arrays);
        return new FlatPlan(
                unit,
                cut(whole),
                admission(),
                new FlatStages(arrays, flat).total(ints(parents), ints(stages), limits),
                flat,
                new FlatNodes(ints(parents), limits, weights, places),
                rounding(arrays),
                closing());
    }

    private static FlatAbsent.Entry entry(FlatArrays.Placed leaf, FlatArrays arrays, FlatPlaces places) {
        FlatRule.Flag flag = (FlatRule.Flag) leaf.rule();
        return new FlatAbsent.Entry(places.of(leaf.node()), leaf.stage(), flag.slot(), arrays.worth(flag.worth()));
    }

    /** How many units the sum can be too low: one for each leaf whose quotient is cut. */
    private long cut(BigInteger unit) {
        return leaves.stream()
                .filter(leaf -> leaf.rule() instanceof FlatRule.General
                        || (leaf.rule() instanceof FlatRule.Marks marks
                                && marks.marking() == FlatRule.Marking.SHARE
                                && !dividesAll(marks, unit)))
                .count();
    }

    private static boolean dividesAll(FlatRule.Marks marks, BigInteger unit) {
        BigInteger worth =
                marks.worth().times(Fraction.of(unit, BigInteger.ONE)).numerator();
        return marks.lines() <= MOST_LINES && worth.mod(upTo(marks.lines())).signum() == 0;
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
                arrays.unit() / shown().longValueExact(),
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
                                Flattening.from(gate.when(), Fraction.of(1_000_000))
                                        .orElse(-Flattening.LARGEST),
                                Flattening.until(gate.when(), Fraction.of(1_000_000))
                                        .orElse(Flattening.LARGEST),
                                gate.openWhenMissing()))
                        .toList(),
                standard.passMark().stream()
                        .mapToLong(mark -> Flattening.from(
                                        Range.atLeast(mark.value()), Fraction.of(shown(), BigInteger.ONE))
                                .orElseThrow())
                        .findFirst());
    }

    /** Units of the rounded total in a point. */
    private BigInteger shown() {
        return BigInteger.TEN.pow(standard.rounding().places());
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
