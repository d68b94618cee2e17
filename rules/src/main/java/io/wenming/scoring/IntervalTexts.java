package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.number.Fraction;

/** The reasons that an interval gives. */
final class IntervalTexts {
    private IntervalTexts() {}

    static ImmutableList<Reason> total(Interval interval) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        interval.points().ifPresent(points -> reasons.add(span(points)));
        interval.exact().filter(exact -> interval.isProved()).ifPresent(exact -> approached(exact, reasons));
        if (!interval.isProved()) {
            reasons.add(Reason.of(IntervalReason.NOT_PROVED));
        }
        if (interval.mayBeUnscored()) {
            reasons.add(Reason.of(
                    interval.points().isPresent() ? IntervalReason.MAY_BE_UNSCORED : IntervalReason.NEVER_APPLIES));
        }
        statuses(interval, reasons);
        missing(interval, reasons);
        return reasons.build();
    }

    static ImmutableList<Reason> item(Prospect prospect) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        prospect.span().ifPresent(span -> {
            reasons.add(span(span));
            if (prospect.isProved()) {
                approached(span, reasons);
            } else {
                reasons.add(Reason.of(IntervalReason.NOT_PROVED));
            }
        });
        if (prospect.mayNotApply()) {
            reasons.add(Reason.of(
                    prospect.span().isPresent() ? IntervalReason.MAY_NOT_APPLY : IntervalReason.NEVER_APPLIES));
        }
        return reasons.build();
    }

    private static Reason span(Span span) {
        if (span.least().isPresent() && span.most().isPresent()) {
            Detail least = Detail.of(span.least().get());
            return span.isOne()
                    ? Reason.of(IntervalReason.CERTAIN, least)
                    : Reason.of(
                            IntervalReason.BETWEEN, least, Detail.of(span.most().get()));
        }
        return span.least()
                .map(least -> Reason.of(IntervalReason.UNBOUNDED_ABOVE, Detail.of(least)))
                .or(() -> span.most().map(most -> Reason.of(IntervalReason.UNBOUNDED_BELOW, Detail.of(most))))
                .orElseGet(() -> Reason.of(IntervalReason.UNBOUNDED));
    }

    private static void approached(Span span, ImmutableList.Builder<Reason> reasons) {
        span.least()
                .filter(least -> !span.isLeastAttained())
                .ifPresent(least -> reasons.add(Reason.of(IntervalReason.LEAST_APPROACHED, Detail.of(least))));
        span.most()
                .filter(most -> !span.isMostAttained())
                .ifPresent(most -> reasons.add(Reason.of(IntervalReason.MOST_APPROACHED, Detail.of(most))));
    }

    private static void statuses(Interval interval, ImmutableList.Builder<Reason> reasons) {
        boolean decided = interval.statuses().size() == 1;
        interval.statuses()
                .forEach(status -> reasons.add(Reason.of(
                        decided ? IntervalReason.STATUS_CERTAIN : IntervalReason.STATUS_POSSIBLE,
                        Detail.of(status.label()))));
        if (interval.standard().passMark().isPresent()) {
            reasons.add(Reason.of(interval.passes()
                    .map(passes -> passes ? IntervalReason.PASS_CERTAIN : IntervalReason.PASS_IMPOSSIBLE)
                    .orElse(IntervalReason.PASS_OPEN)));
        }
    }

    private static void missing(Interval interval, ImmutableList.Builder<Reason> reasons) {
        if (interval.missing().isEmpty()) {
            reasons.add(Reason.of(IntervalReason.NOTHING_MISSING));
            return;
        }
        reasons.add(
                Reason.of(IntervalReason.MISSING, Detail.of(interval.missing().size())));
        boolean bounded = interval.points()
                .filter(span -> span.least().isEmpty() || span.most().isEmpty())
                .isEmpty();
        interval.influences().forEach(influence -> reasons.add(matters(influence, bounded)));
    }

    private static Reason matters(Influence influence, boolean bounded) {
        Detail name = Detail.of(influence.key().name());
        if (!bounded && influence.width().isPresent()) {
            return Reason.of(IntervalReason.BOUNDS, name);
        }
        Fraction narrows = influence.narrows().orElse(Fraction.ZERO);
        if (narrows.signum() > 0) {
            return Reason.of(IntervalReason.NARROWS, name, Detail.of(narrows));
        }
        return influence.moves().signum() > 0
                ? Reason.of(IntervalReason.MOVES, name, Detail.of(influence.moves()))
                : Reason.of(IntervalReason.MOVES_NOTHING, name);
    }
}
