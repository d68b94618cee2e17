package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Flaw;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Weight;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks a standard over for what is odd: the tree from the top down, then what acts on its total. */
final class StandardFlaws {
    private static final Set<Fraction> USUAL =
            ImmutableSet.of(Fraction.of(10), Fraction.of(100), Fraction.of(1000), Fraction.of(10_000));

    private final Standard standard;
    private final Flaws flaws;
    private final ImmutableList<Facts> roles;

    private StandardFlaws(Standard standard) {
        this.standard = standard;
        this.flaws = new Flaws(standard);
        this.roles = Roles.of(standard);
    }

    static ImmutableList<Flaw<FactsWitness>> of(Standard standard) {
        StandardFlaws all = new StandardFlaws(standard);
        all.fullMarks();
        boolean cited = standard.total().all().anyMatch(node -> node.citation().isPresent());
        all.tree(standard.total(), !cited, ImmutableList.of());
        ClosingFlaws.look(all.flaws);
        return all.flaws.found();
    }

    /** Full marks that are unusual for somebody. */
    private void fullMarks() {
        for (Facts who : roles) {
            Fraction full = Roles.offers(standard.total(), who);
            if (full.signum() != 0 && !USUAL.contains(full)) {
                flaws.add(StandardFlawCode.TOTAL_POINTS, offering(standard.total(), who), Detail.of(full));
                return;
            }
        }
    }

    /**
     * That what a node offers somebody comes out before its cap: of the best facts, or where nothing has to be shown and all
     * points are given; or else, by the lines of the score, that these are the full marks.
     */
    private Optional<FactsWitness> offering(Indicator node, Facts who) {
        Fraction offers = Roles.offers(node, who);
        Claim comes = node.isGroup()
                ? new Claim.Says(node.id(), Reason.of(ScoringReason.SUM, Detail.of(offers)))
                : new Claim.Gives(node.id(), Span.of(offers));
        Facts best = flaws.extreme(true).with(who);
        return flaws.shown(best, node, comes)
                .or(() -> flaws.shown(exempt().with(who), node, comes))
                .or(() -> flaws.shown(best, node, new Claim.FullMarks(offers)));
    }

    /** Facts of a subject that is spared everything. */
    private Facts exempt() {
        Facts.Builder facts = Facts.builder();
        standard.total()
                .all()
                .flatMap(node -> node.rule().stream())
                .flatMap(rule -> rule.inputs().stream())
                .filter(Input::required)
                .map(Input::key)
                .distinct()
                .forEach(facts::exempt);
        return facts.build();
    }

    /**
     * A node and all below it.
     *
     * @param rests whether a group above rests on a clause, or none is wanted
     * @param above whom the groups above are for
     */
    private void tree(Indicator node, boolean rests, List<Role> above) {
        boolean cited = rests || node.citation().isPresent();
        node.onlyFor().ifPresent(role -> shutOut(node, role, above));
        if (!node.isGroup()) {
            RuleFlaws.look(flaws, node);
            if (!cited) {
                flaws.add(node, StandardFlawCode.NO_CITATION, Optional.empty());
            }
            return;
        }
        weights(node);
        limits(node);
        ImmutableList<Role> within =
                Stream.concat(above.stream(), node.onlyFor().stream()).collect(ImmutableList.toImmutableList());
        node.parts().forEach(part -> tree(part, cited, within));
    }

    private void shutOut(Indicator node, Role role, List<Role> above) {
        above.stream()
                .filter(wider -> wider.key().equals(role.key()))
                .filter(wider -> role.words().stream().noneMatch(wider.words()::contains))
                .findFirst()
                .ifPresent(wider -> flaws.add(
                        node,
                        StandardFlawCode.ROLE_SHUT_OUT,
                        flaws.shown(
                                Facts.builder()
                                        .put(role.key(), role.words().first())
                                        .build(),
                                node,
                                new Claim.LeavesOut(node.id())),
                        words(wider),
                        words(role)));
    }

    private static Detail words(Role role) {
        return Detail.of(Label.of(String.join("、", role.words()), String.join(", ", role.words())));
    }

    private void weights(Indicator group) {
        if (!group.parts().stream().allMatch(part -> part.weight().compareTo(Weight.ONE) < 0)) {
            return;
        }
        for (Facts who : roles) {
            Fraction sum = Roles.tree(group, who).stream()
                    .flatMap(node -> node.parts().stream())
                    .map(part -> part.weight().toFraction())
                    .reduce(Fraction.ZERO, Fraction::plus);
            if (sum.signum() > 0 && !sum.equals(Fraction.ONE)) {
                flaws.add(group, StandardFlawCode.WEIGHT_SUM, offering(group, who), Detail.of(sum));
                return;
            }
        }
    }

    private void limits(Indicator group) {
        Span parts = NodeReach.parts(group);
        unusedCap(parts, group.atMost())
                .ifPresent(end -> flaws.add(
                        group,
                        StandardFlawCode.CAP_UNUSED,
                        flaws.shown(
                                flaws.extreme(true),
                                group,
                                new Claim.Gives(
                                        group.id(),
                                        Span.atMost(group.atMost().orElseThrow().toFraction())
                                                .mostNotAttained())),
                        Flaws.amount(group.atMost().orElseThrow()),
                        Detail.of(end)));
        unusedFloor(parts, group.atLeast())
                .ifPresent(end -> flaws.add(
                        group,
                        StandardFlawCode.FLOOR_UNUSED,
                        flaws.shown(
                                flaws.extreme(false),
                                group,
                                new Claim.Gives(
                                        group.id(),
                                        Span.atLeast(group.atLeast()
                                                        .orElseThrow()
                                                        .toFraction())
                                                .leastNotAttained())),
                        Flaws.amount(group.atLeast().orElseThrow()),
                        Detail.of(end)));
    }

    /** The most of a span, where it stays below a cap. */
    static Optional<Fraction> unusedCap(Span span, Optional<Points> cap) {
        return cap.flatMap(most -> span.most().filter(end -> most.toFraction().compareTo(end) > 0));
    }

    /** The least of a span, where it stays above a floor. */
    static Optional<Fraction> unusedFloor(Span span, Optional<Points> floor) {
        return floor.flatMap(
                least -> span.least().filter(end -> least.toFraction().compareTo(end) < 0));
    }
}
