package io.wenming.scoring;

import com.google.common.collect.ImmutableSet;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Weight;
import java.util.Optional;

/** What is odd in what acts on the total of a standard. */
final class ClosingFlaws {
    private final Flaws flaws;
    private final Standard standard;

    private ClosingFlaws(Flaws flaws) {
        this.flaws = flaws;
        this.standard = flaws.standard();
    }

    static void look(Flaws flaws) {
        ClosingFlaws closing = new ClosingFlaws(flaws);
        flaws.standard().negativeList().ifPresent(closing::look);
        closing.limits();
        closing.passMark();
        closing.blend();
        GateFlaws.look(flaws);
        closing.vetoes();
    }

    private void look(NegativeList list) {
        list.points().forEach((kind, points) -> {
            if (points.signum() == 0) {
                flaws.add(
                        StandardFlawCode.KIND_WITHOUT_POINTS,
                        unmoved(Facts.builder()
                                .put(list.key(), Extremes.everyKind(ImmutableSet.of(kind)))
                                .build()),
                        Detail.of(kind));
            }
        });
        if (list.unreportedMultiplier().signum() == 0) {
            flaws.add(
                    StandardFlawCode.MULTIPLIED_BY_ZERO,
                    unmoved(Facts.builder()
                            .put(list.key(), Extremes.unreported(list.points().keySet()))
                            .build()));
        }
    }

    /** Beside the best facts, so that there are points that could be lost. */
    private Optional<FactsWitness> unmoved(Facts incidents) {
        return flaws.shown(flaws.extreme(true).with(incidents), new Claim.AlsoUnder(Without.negativeList(standard)));
    }

    private void limits() {
        Span listed = listed(standard.total());
        StandardFlaws.unusedCap(listed, standard.atMost())
                .ifPresent(end -> flaws.add(
                        StandardFlawCode.CAP_UNUSED,
                        flaws.shown(flaws.extreme(true), new Claim.AlsoUnder(Without.cap(standard))),
                        Flaws.amount(standard.atMost().orElseThrow()),
                        Detail.of(end)));
        StandardFlaws.unusedFloor(listed, standard.atLeast())
                .ifPresent(end -> flaws.add(
                        StandardFlawCode.FLOOR_UNUSED,
                        flaws.shown(flaws.extreme(false), new Claim.AlsoUnder(Without.floor(standard))),
                        Flaws.amount(standard.atLeast().orElseThrow()),
                        Detail.of(end)));
    }

    /** Everything that a tree can be after the negative list. */
    private Span listed(Indicator tree) {
        Span total = NodeReach.of(tree);
        return standard.negativeList().isPresent() ? total.plus(Span.atMost(Fraction.ZERO)) : total;
    }

    private void passMark() {
        if (standard.passMark().isEmpty() || standard.blend().isPresent()) {
            return; // the score that is blended in can be any
        }
        Points mark = standard.passMark().get();
        for (Facts who : Roles.of(standard)) {
            Optional<Fraction> most = most(who, mark);
            if (most.isPresent()) {
                flaws.add(
                        StandardFlawCode.PASS_MARK_OUT_OF_REACH,
                        flaws.shown(
                                flaws.extreme(true).with(who),
                                new Claim.Scores(Span.atMost(mark.toFraction()).mostNotAttained())),
                        Flaws.amount(mark),
                        Detail.of(most.get()));
                break;
            }
        }
        held(listed(standard.total()))
                .least()
                .filter(least -> !isBelow(least, mark))
                .ifPresent(least -> flaws.add(
                        StandardFlawCode.PASS_MARK_ALWAYS_MET,
                        flaws.shown(worst(), new Claim.Scores(Span.atLeast(mark.toFraction()))),
                        Flaws.amount(mark),
                        Detail.of(least)));
    }

    /** A span of totals between the limits. */
    private Span held(Span total) {
        Span cut = standard.atMost().map(Points::toFraction).map(total::cutTo).orElse(total);
        return standard.atLeast().map(Points::toFraction).map(cut::raisedTo).orElse(cut);
    }

    /** The most that somebody can score, where it stays below the pass mark: of any facts, or of values that can be. */
    private Optional<Fraction> most(Facts who, Points mark) {
        Optional<Fraction> most = Roles.tree(standard.total(), who)
                .flatMap(tree -> held(listed(tree)).most())
                .filter(end -> isBelow(end, mark));
        return most.isPresent() || standard.declared().isEmpty()
                ? most
                : standard.interval(who).exact().flatMap(Span::most).filter(end -> isBelow(end, mark));
    }

    private boolean isBelow(Fraction total, Points mark) {
        return standard.rounding()
                .tryApply(total)
                .filter(rounded -> rounded.compareTo(mark.value()) < 0)
                .isPresent();
    }

    private Facts worst() {
        Facts worst = flaws.extreme(false);
        return standard.negativeList()
                .map(list -> worst.with(Facts.builder()
                        .put(list.key(), Extremes.everyKind(list.points().keySet()))
                        .build()))
                .orElse(worst);
    }

    private void blend() {
        standard.blend().filter(blend -> blend.weight().equals(Weight.ONE)).ifPresent(blend -> {
            Decimal other = Decimal.of(60);
            Facts score = Facts.builder().put(blend.key(), other).build();
            flaws.add(
                    StandardFlawCode.BLEND_TAKES_ALL,
                    flaws.shown(flaws.extreme(true).with(score), new Claim.Scores(Span.of(other.toFraction()))),
                    Detail.of(blend.label()));
        });
    }

    private void vetoes() {
        for (int i = 0; i < standard.vetoes().size(); i++) {
            Veto veto = standard.vetoes().get(i);
            standard.vetoes().subList(0, i).stream()
                    .filter(other -> other.key().equals(veto.key()))
                    .forEach(other -> repeated(other, veto));
        }
    }

    /** Two vetoes that are always hit together: the one that keeps the score, or else the second, changes nothing. */
    private void repeated(Veto first, Veto second) {
        boolean secondKeeps = second.effect() == Veto.Effect.KEEP || first.effect() == second.effect();
        flaws.add(
                StandardFlawCode.VETO_REPEATED,
                flaws.shown(
                        Facts.builder().put(first.key(), true).build(),
                        hit(first),
                        hit(second),
                        new Claim.AlsoUnder(Without.veto(standard, secondKeeps ? second : first))),
                Detail.of(first.label()),
                Detail.of(second.label()));
    }

    private Claim hit(Veto veto) {
        return new Claim.SaysOfTotal(Reason.of(ScoringReason.VETO, Detail.of(veto.label())));
    }
}
