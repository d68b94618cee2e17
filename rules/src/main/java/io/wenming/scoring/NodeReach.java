package io.wenming.scoring;

import io.wenming.number.Fraction;
import io.wenming.number.Points;

/**
 * A span that holds whatever an indicator can add to its group, also where it is exempt, not reported or does not apply.
 * It may be wider than what can really come out, so that what lies outside of it never does.
 */
final class NodeReach {
    private NodeReach() {}

    /** Whatever a node can give where it applies. */
    static Span of(Indicator node) {
        return node.isGroup() ? held(node, parts(node)) : leaf(node);
    }

    /** Whatever the parts of a group can give together, before its cap and floor. */
    static Span parts(Indicator group) {
        if (group.inapplicable() == Inapplicable.RESCALE && !staysWithinPoints(group)) {
            return Span.all(); // what is earned beyond the points is scaled up too
        }
        Span sum = Span.of(Fraction.ZERO);
        for (Indicator part : group.parts()) {
            sum = sum.plus(counted(group, part));
        }
        return group.inapplicable() == Inapplicable.RESCALE
                ? sum.hull(Span.closed(Fraction.ZERO, group.offers()))
                : sum;
    }

    /** The span, cut to the cap and raised to the floor of a group. */
    static Span held(Indicator group, Span span) {
        Span cut = group.atMost().map(Points::toFraction).map(span::cutTo).orElse(span);
        return group.atLeast().map(Points::toFraction).map(cut::raisedTo).orElse(cut);
    }

    private static Span counted(Indicator group, Indicator part) {
        Fraction instead = group.inapplicable() == Inapplicable.FULL ? part.offers() : Fraction.ZERO;
        return of(part).hull(Span.of(instead)).times(part.weight().toFraction());
    }

    private static Span leaf(Indicator leaf) {
        Points points = leaf.points().orElseThrow();
        Span span = leaf.rule().orElseThrow().range(points).hull(Span.of(points.toFraction()));
        return leaf.missing() == Missing.ZERO ? span.hull(Span.of(Fraction.ZERO)) : span;
    }

    /** Whether nothing in it can give less than 0 or more than it offers. */
    private static boolean staysWithinPoints(Indicator node) {
        if (node.isGroup()) {
            boolean raises = node.atLeast().filter(floor -> floor.signum() > 0).isPresent();
            return !raises && node.parts().stream().allMatch(NodeReach::staysWithinPoints);
        }
        Span span = leaf(node);
        Span points = Span.closed(Fraction.ZERO, node.offers());
        return span.hull(points).equals(points);
    }
}
