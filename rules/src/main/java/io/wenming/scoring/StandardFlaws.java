package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.wenming.finding.Detail;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks a standard over for what is odd: the tree from the top down, then what acts on its total. */
final class StandardFlaws {
    private static final Set<Fraction> USUAL =
            ImmutableSet.of(Fraction.of(10), Fraction.of(100), Fraction.of(1000), Fraction.of(10_000));

    private final Standard standard;
    private final List<Flaw> flaws = new ArrayList<>();

    private StandardFlaws(Standard standard) {
        this.standard = standard;
    }

    static ImmutableList<Flaw> of(Standard standard) {
        StandardFlaws flaws = new StandardFlaws(standard);
        flaws.total();
        boolean cited = standard.total().all().anyMatch(node -> node.citation().isPresent());
        flaws.tree(standard.total(), !cited);
        flaws.closing();
        return ImmutableList.copyOf(flaws.flaws);
    }

    private void total() {
        Fraction full = standard.total().offers();
        if (full.signum() != 0 && !USUAL.contains(full)) {
            add(FlawCode.TOTAL_POINTS, Detail.of(full));
        }
    }

    /**
     * A node and all below it.
     *
     * @param rests whether a group above rests on a clause, or none is wanted
     */
    private void tree(Indicator node, boolean rests) {
        boolean cited = rests || node.citation().isPresent();
        if (node.isGroup()) {
            group(node);
            node.parts().forEach(part -> tree(part, cited));
            return;
        }
        flaws.addAll(RuleFlaws.of(node));
        if (!cited) {
            add(node, FlawCode.NO_CITATION);
        }
    }

    private void group(Indicator group) {
        boolean method = group.parts().stream().allMatch(part -> part.weight().compareTo(Weight.ONE) < 0);
        Fraction sum =
                group.parts().stream().map(part -> part.weight().toFraction()).reduce(Fraction.ZERO, Fraction::plus);
        if (method && !sum.equals(Fraction.ONE)) {
            add(group, FlawCode.WEIGHT_SUM, Detail.of(sum));
        }
        Span parts = NodeReach.parts(group);
        unused(group.id(), group.label(), parts, group.atMost(), group.atLeast());
    }

    private void unused(String node, Label label, Span span, Optional<Points> cap, Optional<Points> floor) {
        cap.flatMap(most -> span.most().filter(end -> most.toFraction().compareTo(end) > 0))
                .ifPresent(end -> flaws.add(new Flaw(
                        node,
                        label,
                        FlawCode.CAP_UNUSED,
                        ImmutableList.of(amount(cap.orElseThrow()), Detail.of(end)))));
        floor.flatMap(least -> span.least().filter(end -> least.toFraction().compareTo(end) < 0))
                .ifPresent(end -> flaws.add(new Flaw(
                        node,
                        label,
                        FlawCode.FLOOR_UNUSED,
                        ImmutableList.of(amount(floor.orElseThrow()), Detail.of(end)))));
    }

    private void closing() {
        standard.negativeList().ifPresent(this::negativeList);
        Span total = NodeReach.of(standard.total());
        Span listed = standard.negativeList().isPresent() ? total.plus(Span.atMost(Fraction.ZERO)) : total;
        unused(standard.id(), standard.label(), listed, standard.atMost(), standard.atLeast());
        passMark(listed);
        standard.gates().forEach(this::gate);
        for (int i = 0; i < standard.vetoes().size(); i++) {
            Veto veto = standard.vetoes().get(i);
            standard.vetoes().subList(0, i).stream()
                    .filter(other -> other.key().equals(veto.key()))
                    .forEach(other -> add(FlawCode.VETO_REPEATED, Detail.of(other.label()), Detail.of(veto.label())));
        }
    }

    private void negativeList(NegativeList list) {
        list.points().forEach((kind, points) -> {
            if (points.signum() == 0) {
                add(FlawCode.KIND_WITHOUT_POINTS, Detail.of(kind));
            }
        });
        if (list.unreportedMultiplier().signum() == 0) {
            add(FlawCode.MULTIPLIED_BY_ZERO);
        }
    }

    private void passMark(Span total) {
        if (standard.passMark().isEmpty() || standard.blend().isPresent()) {
            return; // the score that is blended in can be any
        }
        Points mark = standard.passMark().get();
        Span cut = standard.atMost().map(Points::toFraction).map(total::cutTo).orElse(total);
        Span held =
                standard.atLeast().map(Points::toFraction).map(cut::raisedTo).orElse(cut);
        held.most()
                .filter(most -> standard.rounding()
                        .tryApply(most)
                        .filter(best -> best.compareTo(mark.value()) < 0)
                        .isPresent())
                .ifPresent(most -> add(FlawCode.PASS_MARK_OUT_OF_REACH, amount(mark), Detail.of(most)));
    }

    private void gate(Gate gate) {
        Range<Decimal> values = standard.declared().stream()
                .filter(spec -> spec.key().equals(gate.key()))
                .map(spec -> spec.domain().range())
                .findFirst()
                .orElse(Range.all());
        boolean meets = gate.when().isConnected(values)
                && !gate.when().intersection(values).isEmpty();
        if (gate.openWhenMissing() && gate.when().encloses(values)) {
            add(FlawCode.GATE_NEVER_SHUT, Detail.of(gate.label()));
        } else if (!gate.openWhenMissing() && !meets) {
            add(FlawCode.GATE_NEVER_OPEN, Detail.of(gate.label()));
        }
    }

    private void add(FlawCode code, Detail... details) {
        flaws.add(new Flaw(standard.id(), standard.label(), code, ImmutableList.copyOf(details)));
    }

    private void add(Indicator node, FlawCode code, Detail... details) {
        flaws.add(new Flaw(node.id(), node.label(), code, ImmutableList.copyOf(details)));
    }

    private static Detail amount(Points amount) {
        return Detail.of(amount.toFraction());
    }
}
