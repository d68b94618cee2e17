package io.wenming.scoring;

import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the nearest edges of a number. Between two edges of the rules that read it every node follows it along a line until
 * something cuts it, so that where a cap, floor or mark is met is the crossing of two lines; for whole numbers it is found by
 * halving. A rule that divides by a decimal follows no line; there only the edges of the rules are known.
 */
final class EdgeFinder {
    private static final int STRETCHES = 40;
    private static final Fraction FAR = Fraction.of(1_000_000_000L);
    private static final Fraction TENTH = Fraction.of(1, 10);

    private final Standard standard;
    private final Facts facts;
    private final FactKey<?> key;
    private final Fraction at;
    private final boolean whole;
    private final NavigableMap<Fraction, Edge> declared = new TreeMap<>();

    EdgeFinder(Standard standard, Facts facts, FactKey<?> key, Decimal at) {
        this.standard = standard;
        this.facts = facts;
        this.key = key;
        this.at = at.toFraction();
        this.whole = key.valueClass() == Long.class;
        standard.total().all().filter(node -> node.rule().isPresent()).forEach(this::declare);
        standard.gates().stream()
                .filter(gate -> gate.key().equals(key))
                .flatMap(gate -> Pieces.ends(Stream.of(gate.when())).stream())
                .forEach(end -> declare(end.toFraction(), Edge.Kind.GATE, standard.id()));
    }

    private void declare(Indicator leaf) {
        ScoringRule rule = leaf.rule().orElseThrow();
        if (rule.inputs().stream().anyMatch(input -> input.key().equals(key))) {
            rule.edges(key, leaf.points().orElse(Points.ZERO), facts)
                    .forEach(edge -> declare(edge, Edge.Kind.RULE, leaf.id()));
        }
    }

    private void declare(Fraction edge, Edge.Kind kind, String node) {
        declared.putIfAbsent(edge, edge(edge, kind, node));
    }

    private Edge edge(Fraction number, Edge.Kind kind, String node) {
        Fraction distance = number.minus(at);
        return new Edge(number, distance.signum() < 0 ? distance.negated() : distance, kind, node);
    }

    /** The nearest edge above. */
    Optional<Edge> above() {
        return whole ? whole(1) : straight(1);
    }

    /** The nearest edge below. */
    Optional<Edge> below() {
        return whole ? whole(-1) : straight(-1);
    }

    private Optional<Edge> straight(int side) {
        Fraction from = at;
        for (int i = 0; i < STRETCHES; i++) {
            Optional<Edge> next = next(from, side);
            Optional<Edge> crossing = crossing(from, next, side);
            if (crossing.isPresent()) {
                return crossing;
            }
            if (next.isEmpty() || Pieces.decimal(next.get().at()).isEmpty() || matters(next.get(), side)) {
                return next;
            }
            from = next.get().at();
        }
        return Optional.empty();
    }

    private Optional<Edge> next(Fraction from, int side) {
        return Optional.ofNullable(side > 0 ? declared.higherEntry(from) : declared.lowerEntry(from))
                .map(Map.Entry::getValue);
    }

    /** The first edge from a number on, before the next one that is declared. */
    private Optional<Edge> crossing(Fraction from, Optional<Edge> next, int side) {
        Fraction step = step(from, next).times(side);
        Optional<Regime> here = regime(from);
        while (here.isPresent()) {
            Optional<Regime> one = regime(from.plus(step));
            Optional<Regime> two = regime(from.plus(step.times(2)));
            Optional<Regime> three = regime(from.plus(step.times(3)));
            if (one.isEmpty() || two.isEmpty() || three.isEmpty()) {
                return Optional.empty();
            }
            if (one.get().actsLike(two.get()) && two.get().actsLike(three.get())) {
                return first(from, step, next, here.get(), one.get(), two.get(), three.get());
            }
            step = step.times(TENTH);
        }
        return Optional.empty();
    }

    private Optional<Edge> first(
            Fraction from, Fraction step, Optional<Edge> next, Regime here, Regime one, Regime two, Regime three) {
        Edge own = declared.get(at);
        if (own != null && from.equals(at) && (!one.isMiddleOf(here, two) || movesGate(from.plus(step)))) {
            return Optional.of(own); // another way begins as soon as the number moves
        }
        if (!two.isMiddleOf(one, three)) {
            return Optional.empty();
        }
        Edge nearest = null;
        for (int i = 0; i < one.lines().size(); i++) {
            Regime.Line line = one.lines().get(i);
            Fraction slope = two.lines().get(i).gap().minus(line.gap());
            if (slope.signum() == 0) {
                continue;
            }
            Fraction steps = Fraction.ONE.minus(line.gap().dividedBy(slope));
            boolean beyond = steps.signum() > 0
                    || (steps.signum() == 0
                            && from.equals(at)
                            && line.acts() != here.lines().get(i).acts());
            Edge found = edge(from.plus(step.times(steps)), line.kind(), line.node());
            boolean before = next.filter(edge -> edge.distance().compareTo(found.distance()) <= 0)
                    .isEmpty();
            if (beyond && before && (nearest == null || found.distance().compareTo(nearest.distance()) < 0)) {
                nearest = found;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private boolean movesGate(Fraction to) {
        return standard.gates().stream()
                .filter(gate -> gate.key().equals(key))
                .anyMatch(gate -> Ends.contains(gate.when(), at) != Ends.contains(gate.when(), to));
    }

    /** A power of ten of which a few lie before the next edge. */
    private static Fraction step(Fraction from, Optional<Edge> next) {
        Fraction step = Fraction.ONE;
        while (next.isPresent()
                && step.times(5).compareTo(distance(from, next.get().at())) > 0) {
            step = step.times(TENTH);
        }
        return step;
    }

    private static Fraction distance(Fraction one, Fraction other) {
        Fraction distance = one.minus(other);
        return distance.signum() < 0 ? distance.negated() : distance;
    }

    /** Whether something changes at a declared edge: around it the leaves do not lie on one line. */
    private boolean matters(Edge edge, int side) {
        Fraction before = step(edge.at(), next(edge.at(), -side));
        Fraction step = before.min(step(edge.at(), next(edge.at(), side))).times(side);
        Optional<Regime> low = regime(edge.at().minus(step));
        Optional<Regime> middle = regime(edge.at());
        Optional<Regime> high = regime(edge.at().plus(step));
        return edge.kind() == Edge.Kind.GATE
                || low.isEmpty()
                || middle.isEmpty()
                || high.isEmpty()
                || !middle.get().isMiddleOf(low.get(), high.get());
    }

    private Optional<Edge> whole(int side) {
        Regime here = regime(at).orElseThrow();
        Fraction from = at;
        for (int i = 0; i < STRETCHES; i++) {
            Optional<Edge> next = next(from, side).filter(edge -> edge.at().signum() >= 0);
            Fraction stop = next.map(edge -> inward(edge.at(), side))
                    .orElseGet(() -> at.plus(FAR.times(side)).max(Fraction.ZERO));
            Fraction last = next.isPresent() ? stop.minus(Fraction.of(side)) : stop;
            if (distance(last, at).signum() > 0 && !actsAsHere(last, here)) {
                return Optional.of(halved(last, here));
            }
            if (next.isEmpty() || wholeMatters(stop)) {
                return next.map(edge -> edge(stop, edge.kind(), edge.node()));
            }
            from = next.get().at();
        }
        return Optional.empty();
    }

    /** The first whole number at an edge or beyond. */
    private Fraction inward(Fraction edge, int side) {
        RoundingMode mode = side > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return Fraction.of(edge.rounded(0, mode).unscaledValue(), BigInteger.ONE);
    }

    private boolean actsAsHere(Fraction number, Regime here) {
        return regime(number).filter(there -> !there.actsLike(here)).isEmpty();
    }

    /** The first number at which something else acts than here; at the far one it does. */
    private Edge halved(Fraction far, Regime here) {
        Fraction near = at;
        Fraction beyond = far;
        while (distance(near, beyond).compareTo(Fraction.ONE) > 0) {
            Fraction middle = near.plus(beyond).times(Fraction.of(1, 2));
            Fraction number = Fraction.of(middle.rounded(0, RoundingMode.FLOOR).unscaledValue(), BigInteger.ONE);
            if (actsAsHere(number, here)) {
                near = number;
            } else {
                beyond = number;
            }
        }
        Regime.Line line = regime(beyond).orElseThrow().firstDifference(here).orElseThrow();
        return edge(beyond, line.kind(), line.node());
    }

    private boolean wholeMatters(Fraction number) {
        Optional<Regime> one = regime(number.minus(Fraction.ONE));
        Optional<Regime> two = regime(number);
        Optional<Regime> three = regime(number.plus(Fraction.ONE));
        boolean same = one.isPresent()
                && two.isPresent()
                && three.isPresent()
                && one.get().leaves().equals(two.get().leaves())
                && two.get().leaves().equals(three.get().leaves());
        return !same;
    }

    private Optional<Regime> regime(Fraction number) {
        return Pieces.decimal(number)
                .filter(decimal -> !whole || decimal.signum() >= 0)
                .map(decimal -> Regime.of(standard, Overlay.with(facts, key, Overlay.value(key, decimal)), key));
    }
}
