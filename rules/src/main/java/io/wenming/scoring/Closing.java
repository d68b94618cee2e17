package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What acts on the total, in its order: negative list, limits, blend, rounding, status. Source: scoring rules, 5. */
record Closing(
        @Nullable Fraction total,
        @Nullable Points points,
        ScoreStatus status,
        ImmutableList<Veto> vetoes,
        ImmutableList<Reason> reasons,
        ImmutableList<ScoreLine> lines)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The total before rounding and vetoes, if there is one. */
    Optional<Fraction> exact() {
        return Optional.ofNullable(total);
    }

    /** The score, if there is one. */
    Optional<Points> rounded() {
        return Optional.ofNullable(points);
    }

    /** Closes the total of a tree: all steps. */
    static Closing of(Standard standard, Optional<Fraction> total, Facts facts) {
        Steps steps = new Steps(standard, facts);
        return steps.close(total.map(steps::negative).map(steps::limits));
    }

    /** Closes the mean of periods, which had their negative list and limits before: from the blend on. */
    static Closing ofMean(Standard standard, Optional<Fraction> mean, Facts facts) {
        return new Steps(standard, facts).close(mean);
    }

    /** The steps, one after the other. */
    private static final class Steps {
        private final Standard standard;
        private final Facts facts;
        private final List<Reason> reasons = new ArrayList<>();
        private final List<ScoreLine> lines = new ArrayList<>();

        Steps(Standard standard, Facts facts) {
            this.standard = standard;
            this.facts = facts;
        }

        Closing close(Optional<Fraction> held) {
            ImmutableList<Veto> hit = standard.vetoes().stream()
                    .filter(veto -> facts.value(veto.key()).orElse(false))
                    .collect(ImmutableList.toImmutableList());
            Optional<Fraction> exact = held.map(this::blend);
            Optional<Points> rounded = exact.flatMap(this::round);
            if (exact.isEmpty()) {
                reasons.add(Reason.of(ScoringReason.UNSCORED));
            }
            hit.forEach(veto -> reasons.add(Reason.of(ScoringReason.VETO, Detail.of(veto.label()))));
            Optional<Points> kept = rounded;
            if (hit.stream().anyMatch(veto -> veto.effect() == Veto.Effect.ZERO)) {
                Fraction lost = rounded.map(Points::toFraction)
                        .or(() -> exact)
                        .orElseGet(() -> standard.total().offers());
                step(Mechanism.VETO, Reason.of(ScoringReason.VETO_ZERO), lost);
                kept = Optional.of(Points.ZERO);
            }
            ScoreStatus status = status(hit, rounded);
            return new Closing(
                    exact.orElse(null),
                    kept.orElse(null),
                    status,
                    hit,
                    ImmutableList.copyOf(reasons),
                    ImmutableList.copyOf(lines));
        }

        private Fraction negative(Fraction total) {
            if (standard.negativeList().isEmpty()) {
                return total;
            }
            NegativeList list = standard.negativeList().get();
            Fraction left = total;
            for (Incident entry :
                    facts.value(list.key()).map(all -> all.entries()).orElse(ImmutableList.of())) {
                if (!list.points().containsKey(entry.kind())) {
                    reasons.add(Reason.of(ScoringReason.UNKNOWN_KIND, Detail.of(entry.kind())));
                    continue;
                }
                boolean unreported =
                        entry.state().filter(NegativeList.UNREPORTED::equals).isPresent();
                Fraction cost = list.cost(entry);
                step(
                        Mechanism.NEGATIVE_LIST,
                        Reason.of(
                                unreported ? ScoringReason.NEGATIVE_UNREPORTED : ScoringReason.NEGATIVE,
                                Detail.of(entry.kind()),
                                Detail.of(entry.times()),
                                Detail.of(cost)),
                        cost);
                left = left.minus(cost);
            }
            return left;
        }

        private Fraction limits(Fraction total) {
            Fraction held = total;
            if (standard.atMost().isPresent()
                    && held.compareTo(standard.atMost().get().toFraction()) > 0) {
                Fraction cap = standard.atMost().get().toFraction();
                step(Mechanism.LIMIT, Reason.of(ScoringReason.CAP, Detail.of(cap)), held.minus(cap));
                held = cap;
            }
            if (standard.atLeast().isPresent()
                    && held.compareTo(standard.atLeast().get().toFraction()) < 0) {
                Fraction floor = standard.atLeast().get().toFraction();
                step(Mechanism.LIMIT, Reason.of(ScoringReason.FLOOR, Detail.of(floor)), held.minus(floor));
                held = floor;
            }
            return held;
        }

        private Fraction blend(Fraction total) {
            if (standard.blend().isEmpty()) {
                return total;
            }
            Blend blend = standard.blend().get();
            Detail name = Detail.of(blend.label());
            Optional<Decimal> other = facts.value(blend.key());
            if (other.isEmpty() && !blend.zeroWhenMissing()) {
                reasons.add(Reason.of(ScoringReason.BLEND_SKIPPED, name));
                return total;
            }
            Fraction weight = blend.weight().toFraction();
            Fraction blended = blend.of(total, other.orElse(Decimal.ZERO));
            step(
                    Mechanism.BLEND,
                    other.map(score -> Reason.of(
                                    ScoringReason.BLENDED, name, Detail.of(score.toFraction()), Detail.of(weight)))
                            .orElseGet(() -> Reason.of(ScoringReason.BLENDED_MISSING, name, Detail.of(weight))),
                    total.minus(blended));
            return blended;
        }

        private Optional<Points> round(Fraction exact) {
            Optional<Decimal> rounded = standard.rounding().tryApply(exact);
            rounded.filter(printed -> !printed.toFraction().equals(exact))
                    .ifPresent(printed -> step(
                            Mechanism.ROUNDING,
                            Reason.of(
                                    ScoringReason.ROUNDED,
                                    Detail.of(exact),
                                    Detail.of(standard.rounding().print(printed))),
                            exact.minus(printed.toFraction())));
            if (rounded.isEmpty()) {
                reasons.add(Reason.of(ScoringReason.TOO_LARGE, Detail.of(Decimal.MAX_INTEGER_DIGITS)));
            }
            return rounded.map(Points::new);
        }

        private ScoreStatus status(ImmutableList<Veto> hit, Optional<Points> rounded) {
            List<Gate> shut = standard.gates().stream().filter(this::isShut).toList();
            shut.forEach(gate -> reasons.add(Reason.of(ScoringReason.GATE_SHUT, Detail.of(gate.label()))));
            if (!hit.isEmpty()) {
                return ScoreStatus.VETOED;
            }
            if (!shut.isEmpty()) {
                return ScoreStatus.INELIGIBLE;
            }
            if (rounded.isEmpty()) {
                return ScoreStatus.UNSCORED;
            }
            if (standard.passMark().isEmpty()) {
                return ScoreStatus.SCORED;
            }
            Points mark = standard.passMark().get();
            boolean passed = rounded.orElseThrow().compareTo(mark) >= 0;
            reasons.add(Reason.of(passed ? ScoringReason.PASSED : ScoringReason.FAILED, Detail.of(mark.toFraction())));
            return passed ? ScoreStatus.PASS : ScoreStatus.FAIL;
        }

        private boolean isShut(Gate gate) {
            return !facts.value(gate.key()).map(gate.when()::contains).orElse(gate.openWhenMissing());
        }

        private void step(Mechanism code, Reason reason, Fraction amount) {
            reasons.add(reason);
            lines.add(new ScoreLine(
                    standard.id(), standard.label(), code, amount, ImmutableList.of(reason), Optional.empty()));
        }
    }
}
