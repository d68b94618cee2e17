package io.wenming.scoring;

import io.wenming.fact.Facts;
import io.wenming.finding.Reason;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts asked of a standard once, by its tree: no plan is made for a standard that is asked a single question. */
record Asked(Standard standard, Facts facts, NodeValue tree, Closing closing) {
    static Asked of(Standard standard, Facts facts) {
        NodeValue tree = Evaluation.of(standard, facts).of(standard.total());
        return new Asked(standard, facts, tree, Closing.of(standard, tree.value(), facts));
    }

    /** The same facts asked of another standard. */
    Asked under(Standard other) {
        return of(other, facts);
    }

    /** Other facts in the place of some. */
    Asked with(Facts others) {
        return of(standard, facts.with(others));
    }

    Optional<Points> points() {
        return closing.rounded();
    }

    Optional<Fraction> item(String id) {
        return node(id).value();
    }

    List<Reason> reasons(String id) {
        return node(id).reasons();
    }

    /** What the lines between full marks and score come to. */
    Fraction lost() {
        return Stream.concat(tree.lines(Fraction.ONE), closing.lines().stream())
                .map(ScoreLine::amount)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private NodeValue node(String id) {
        return tree.all()
                .filter(node -> node.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
