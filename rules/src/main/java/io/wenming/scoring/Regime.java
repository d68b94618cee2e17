package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incidents;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a result stands to what may cut it, for one number of one input.
 *
 * @param leaves the values of the leaves that read the input, none where one does not apply
 * @param lines how far above what may cut them the sums are
 */
record Regime(ImmutableList<Optional<Fraction>> leaves, ImmutableList<Line> lines) {
    /**
     * A cap, floor, limit or mark.
     *
     * @param gap how far above it the sum is; 0 where there is none
     * @param acts whether it acts: the cap cuts, the floor raises, the mark is reached
     */
    record Line(Edge.Kind kind, String node, Fraction gap, boolean acts) {}

    static Regime of(Standard standard, Facts facts, FactKey<?> key) {
        NodeValue total = new Evaluation(facts).of(standard.total());
        ImmutableList<Optional<Fraction>> leaves = total.all()
                .filter(node -> node.indicator().rule().isPresent())
                .filter(node -> node.indicator().inputs().stream()
                        .anyMatch(input -> input.key().equals(key)))
                .map(NodeValue::value)
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        total.all().filter(node -> node.indicator().isGroup()).forEach(node -> group(node, lines));
        total(standard, facts, total.value(), lines);
        return new Regime(leaves, lines.build());
    }

    private static void group(NodeValue node, ImmutableList.Builder<Line> lines) {
        GroupSum sum = new GroupSum(node.indicator());
        node.parts().forEach(part -> sum.add(part.indicator(), part.value(), part.available()));
        String id = node.indicator().id();
        Optional<Fraction> value = node.value().map(given -> sum.rescaled());
        node.indicator().atMost().ifPresent(cap -> lines.add(cap(Edge.Kind.CAP, id, value, cap)));
        node.indicator().atLeast().ifPresent(floor -> lines.add(floor(Edge.Kind.FLOOR, id, value, floor)));
    }

    private static void total(
            Standard standard, Facts facts, Optional<Fraction> tree, ImmutableList.Builder<Line> lines) {
        Fraction cost = standard.negativeList()
                .map(list -> list.cost(facts.value(list.key()).orElse(Incidents.NONE)))
                .orElse(Fraction.ZERO);
        Optional<Fraction> listed = tree.map(value -> value.minus(cost));
        standard.atMost().ifPresent(cap -> lines.add(cap(Edge.Kind.LIMIT, standard.id(), listed, cap)));
        standard.atLeast().ifPresent(floor -> lines.add(floor(Edge.Kind.LIMIT, standard.id(), listed, floor)));
        Closing closing = Closing.of(standard, tree, facts);
        standard.passMark()
                .ifPresent(mark -> lines.add(new Line(
                        Edge.Kind.PASS_MARK,
                        standard.id(),
                        closing.exact()
                                .map(exact -> exact.minus(reaching(mark, standard.rounding())))
                                .orElse(Fraction.ZERO),
                        closing.status() == ScoreStatus.PASS)));
    }

    private static Line cap(Edge.Kind kind, String node, Optional<Fraction> sum, Points cap) {
        Fraction gap = sum.map(value -> value.minus(cap.toFraction())).orElse(Fraction.ZERO);
        return new Line(kind, node, gap, gap.signum() > 0);
    }

    private static Line floor(Edge.Kind kind, String node, Optional<Fraction> sum, Points floor) {
        Fraction gap = sum.map(value -> value.minus(floor.toFraction())).orElse(Fraction.ZERO);
        return new Line(kind, node, gap, gap.signum() < 0);
    }

    /** The total from which on it is rounded to the mark or more. */
    private static Fraction reaching(Points mark, Rounding rounding) {
        Fraction unit = Fraction.of(BigInteger.ONE, BigInteger.TEN.pow(rounding.places()));
        Fraction printed = unit.times(Fraction.of(
                mark.toFraction()
                        .dividedBy(unit)
                        .rounded(0, RoundingMode.CEILING)
                        .unscaledValue(),
                BigInteger.ONE));
        if (rounding.mode() != RoundingMode.DOWN) {
            return printed.minus(unit.times(Fraction.of(1, 2)));
        }
        return printed.signum() > 0 ? printed : printed.minus(unit);
    }

    /** Whether the same acts. */
    boolean actsLike(Regime other) {
        return firstDifference(other).isEmpty();
    }

    /** The first line that acts in one and not in the other. */
    Optional<Line> firstDifference(Regime other) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).acts() != other.lines.get(i).acts()) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the leaves lie on a line with two others at equal distances. */
    boolean isMiddleOf(Regime one, Regime other) {
        for (int i = 0; i < leaves.size(); i++) {
            Optional<Fraction> a = one.leaves.get(i);
            Optional<Fraction> b = leaves.get(i);
            Optional<Fraction> c = other.leaves.get(i);
            if (a.isPresent() != b.isPresent() || b.isPresent() != c.isPresent()) {
                return false;
            }
            if (b.isPresent() && !a.get().plus(c.orElseThrow()).equals(b.get().times(2))) {
                return false;
            }
        }
        return true;
    }
}
