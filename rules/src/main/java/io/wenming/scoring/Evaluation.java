package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one evaluation of a tree of indicators: it leaves a value for every node. Source: scoring rules, 3. */
final class Evaluation {
    private final Facts facts;
    private final InputTexts texts;
    private final boolean explains;

    private Evaluation(Facts facts, InputTexts texts, boolean explains) {
        this.facts = facts;
        this.texts = texts;
        this.explains = explains;
    }

    /** For those who ask for values only: its reasons do not say what a standard calls its inputs. */
    Evaluation(Facts facts) {
        this(facts, InputTexts.NONE, false);
    }

    /** For those who read the reasons. */
    static Evaluation of(Standard standard, Facts facts) {
        return new Evaluation(facts, standard.inputTexts(), true);
    }

    NodeValue of(Indicator indicator) {
        Optional<String> other = indicator
                .onlyFor()
                .flatMap(role ->
                        facts.value(role.key()).filter(word -> !role.words().contains(word)));
        if (other.isPresent()) {
            return notFor(indicator, Reason.of(ScoringReason.NOT_FOR_ROLE, Detail.of(other.get())));
        }
        return indicator.isGroup() ? group(indicator) : leaf(indicator);
    }

    /** A leaf, whomever it is for. */
    NodeValue ofLeaf(Indicator indicator) {
        return leaf(indicator);
    }

    /** Not applicable, with all that lies below. */
    private static NodeValue notFor(Indicator indicator, Reason why) {
        return new NodeValue(
                indicator,
                null,
                indicator.offers(),
                ImmutableList.of(why),
                ImmutableList.of(),
                indicator.parts().stream().map(part -> notFor(part, why)).collect(ImmutableList.toImmutableList()));
    }

    private NodeValue leaf(Indicator indicator) {
        ScoringRule rule = indicator.rule().orElseThrow();
        Fraction points = indicator.offers();
        for (FactState state : new FactState[] {FactState.EXEMPT, FactState.NOT_APPLICABLE, FactState.MISSING}) {
            for (Input input : rule.inputs()) {
                if (input.required() && facts.state(input.key()) == state) {
                    return withoutValue(indicator, state, input);
                }
            }
        }
        Award award = rule.award(indicator.points().orElseThrow(), facts);
        if (award.state() == FactState.MISSING) {
            return missing(indicator, award.reasons());
        }
        if (rule instanceof CustomRule && award.value().isPresent()) {
            award = held(award, rule.range(indicator.points().orElseThrow()));
        }
        return value(indicator, Mechanism.RULE, award.value(), points, withOutside(award.reasons(), rule));
    }

    /** The reasons, and which inputs lie outside of what they can be. */
    private ImmutableList<Reason> withOutside(ImmutableList<Reason> reasons, ScoringRule rule) {
        return explains
                ? Stream.concat(
                                reasons.stream(),
                                rule.inputs().stream()
                                        .map(Input::key)
                                        .distinct()
                                        .flatMap(key -> texts.outside(key, facts).stream()))
                        .collect(ImmutableList.toImmutableList())
                : reasons;
    }

    /** An embedder's award, held within the range that its rule declares. */
    private static Award held(Award award, Span range) {
        Fraction given = award.value().orElseThrow();
        Fraction raised = range.least().map(given::max).orElse(given);
        Fraction cut = range.most().map(raised::min).orElse(raised);
        return cut.equals(given)
                ? award
                : Award.of(
                        cut,
                        ImmutableList.<Reason>builder()
                                .addAll(award.reasons())
                                .add(Reason.of(ScoringReason.HELD_TO_RANGE, Detail.of(given), Detail.of(cut)))
                                .build());
    }

    private NodeValue withoutValue(Indicator indicator, FactState state, Input input) {
        Detail name = texts.name(input.key());
        return switch (state) {
            case EXEMPT ->
                value(
                        indicator,
                        Mechanism.RULE,
                        Optional.of(indicator.offers()),
                        indicator.offers(),
                        ImmutableList.of(Reason.of(ScoringReason.EXEMPT)));
            case NOT_APPLICABLE ->
                value(
                        indicator,
                        Mechanism.RULE,
                        Optional.empty(),
                        indicator.offers(),
                        ImmutableList.of(Reason.of(ScoringReason.INPUT_NOT_APPLICABLE, name)));
            case MISSING, PRESENT ->
                missing(
                        indicator,
                        Stream.concat(
                                        Stream.of(Reason.of(ScoringReason.INPUT_MISSING, name)),
                                        explains ? texts.otherType(input.key(), facts).stream() : Stream.of())
                                .collect(ImmutableList.toImmutableList()));
        };
    }

    private static NodeValue missing(Indicator indicator, ImmutableList<Reason> why) {
        Optional<Fraction> value = switch (indicator.missing()) {
            case ZERO -> Optional.of(Fraction.ZERO);
            case FULL -> Optional.of(indicator.offers());
            case NOT_APPLICABLE -> Optional.empty();
        };
        ScoringReason policy = switch (indicator.missing()) {
            case ZERO -> ScoringReason.MISSING_ZERO;
            case FULL -> ScoringReason.MISSING_FULL;
            case NOT_APPLICABLE -> ScoringReason.MISSING_NOT_APPLICABLE;
        };
        return value(
                indicator,
                Mechanism.MISSING,
                value,
                indicator.offers(),
                ImmutableList.<Reason>builder()
                        .addAll(why)
                        .add(Reason.of(policy))
                        .build());
    }

    private static NodeValue value(
            Indicator indicator,
            Mechanism code,
            Optional<Fraction> value,
            Fraction points,
            ImmutableList<Reason> reasons) {
        ImmutableList<ScoreLine> own = value.map(points::minus)
                .filter(loss -> loss.signum() != 0)
                .map(loss -> ImmutableList.of(line(indicator, code, loss, reasons)))
                .orElse(ImmutableList.of());
        return new NodeValue(indicator, value.orElse(null), points, reasons, own, ImmutableList.of());
    }

    private NodeValue group(Indicator group) {
        Reason treated = Reason.of(treatment(group.inapplicable()));
        ImmutableList<NodeValue> parts = group.parts().stream()
                .map(this::of)
                .map(part -> part.value().isPresent() ? part : part.and(treated))
                .collect(ImmutableList.toImmutableList());
        List<ScoreLine> own = new ArrayList<>();
        GroupSum sum = new GroupSum(group);
        for (NodeValue part : parts) {
            sum.add(part.indicator(), part.value(), part.available());
            if (part.value().isEmpty() && group.inapplicable() != Inapplicable.FULL) {
                Fraction weight = part.indicator().weight().toFraction();
                own.add(line(
                        part.indicator(),
                        group.inapplicable().leavesOut() ? Mechanism.LEFT_OUT : Mechanism.COUNTED_ZERO,
                        weight.times(part.indicator().offers()),
                        ImmutableList.of(treated)));
            }
        }
        if (!sum.applies()) {
            return new NodeValue(
                    group,
                    null,
                    sum.available(),
                    ImmutableList.of(Reason.of(ScoringReason.ALL_LEFT_OUT)),
                    ImmutableList.of(),
                    parts);
        }
        return closed(group, sum, own, parts);
    }

    private static ScoringReason treatment(Inapplicable policy) {
        return switch (policy) {
            case LEAVE_OUT, RESCALE -> ScoringReason.LEFT_OUT;
            case FULL -> ScoringReason.COUNTED_FULL;
            case ZERO -> ScoringReason.COUNTED_ZERO;
        };
    }

    /** Rescales, cuts to the cap, raises to the floor: each a line of its own. */
    private static NodeValue closed(
            Indicator group, GroupSum sum, List<ScoreLine> own, ImmutableList<NodeValue> parts) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(ScoringReason.SUM, Detail.of(sum.sum())));
        Fraction scaled = sum.rescaled();
        Fraction value = sum.held(scaled);
        if (sum.isRescaled()) {
            Reason reason = Reason.of(ScoringReason.RESCALED, Detail.of(sum.available()), Detail.of(sum.full()));
            step(group, Mechanism.RESCALE, reason, sum.sum().minus(scaled), own, reasons);
        }
        Optional<Fraction> cap = group.atMost().map(Points::toFraction);
        if (cap.isPresent() && scaled.compareTo(cap.get()) > 0) {
            Reason reason = Reason.of(ScoringReason.CAP, Detail.of(cap.get()));
            step(group, Mechanism.CAP, reason, scaled.minus(cap.get()), own, reasons);
        }
        Fraction cut = cap.map(scaled::min).orElse(scaled);
        if (!cut.equals(value)) {
            Reason reason = Reason.of(ScoringReason.FLOOR, Detail.of(value));
            step(group, Mechanism.FLOOR, reason, cut.minus(value), own, reasons);
        }
        return new NodeValue(
                group, value, sum.offered(), ImmutableList.copyOf(reasons), ImmutableList.copyOf(own), parts);
    }

    private static void step(
            Indicator group, Mechanism code, Reason reason, Fraction lost, List<ScoreLine> own, List<Reason> reasons) {
        reasons.add(reason);
        own.add(line(group, code, lost, ImmutableList.of(reason)));
    }

    private static ScoreLine line(Indicator indicator, Mechanism code, Fraction amount, ImmutableList<Reason> reasons) {
        return new ScoreLine(indicator.id(), indicator.label(), code, amount, reasons, indicator.citation());
    }
}
