package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.util.Optional;

/** The reasons that an interval gives. */
final class IntervalTexts {
    private IntervalTexts() {}

    /** The ends as numbers are printed elsewhere, {@code 85–92.5}; one where both are the same. */
    static Detail ends(Span span) {
        String least = span.least().map(IntervalTexts::printed).orElse("-∞");
        return Detail.of(
                span.isOne()
                        ? least
                        : least + "–" + span.most().map(IntervalTexts::printed).orElse("∞"));
    }

    private static String printed(Fraction end) {
        return Detail.of(end).in(Language.ZH); // a number is printed alike in every language
    }

    static ImmutableList<Reason> total(Interval interval) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        outlook(interval.standard(), interval.outlook(), IntervalReason.NEVER_APPLIES, reasons);
        missing(interval, reasons);
        return reasons.build();
    }

    static ImmutableList<Reason> total(PeriodicInterval interval) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        outlook(interval.standard().standard(), interval.outlook(), IntervalReason.NEVER_SCORED, reasons);
        reasons.add(missing(interval.missingEverywhere()));
        return reasons.build();
    }

    /**
     * Of a period.
     *
     * @param given whether facts of it are given
     * @param used its scores that are used
     */
    static ImmutableList<Reason> period(boolean given, Optional<Span> used, Interval interval) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (!given) {
            reasons.add(Reason.of(IntervalReason.PERIOD_OPEN));
        }
        reach(used, used, interval.isProved(), reasons);
        none(used, interval.mayBeUnscored(), IntervalReason.MAY_BE_UNSCORED, IntervalReason.NEVER_SCORED, reasons);
        reasons.add(missing(interval.missing().size()));
        return reasons.build();
    }

    static ImmutableList<Reason> item(Prospect prospect) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reach(prospect.span(), prospect.span(), prospect.isProved(), reasons);
        none(
                prospect.span(),
                prospect.mayNotApply(),
                IntervalReason.MAY_NOT_APPLY,
                IntervalReason.NEVER_APPLIES,
                reasons);
        return reasons.build();
    }

    private static void outlook(
            Standard standard, Outlook outlook, IntervalReason never, ImmutableList.Builder<Reason> reasons) {
        Optional<Span> points = Optional.ofNullable(outlook.points());
        reach(points, Optional.ofNullable(outlook.exact()), outlook.proved(), reasons);
        none(points, outlook.mayBeUnscored(), IntervalReason.MAY_BE_UNSCORED, never, reasons);
        statuses(standard, outlook, reasons);
    }

    /** The ends, and which of the exact ones are only approached. */
    private static void reach(
            Optional<Span> shown, Optional<Span> exact, boolean proved, ImmutableList.Builder<Reason> reasons) {
        shown.ifPresent(span -> reasons.add(span(span)));
        exact.filter(span -> proved).ifPresent(span -> approached(span, reasons));
        if (shown.isPresent() && !proved) {
            reasons.add(Reason.of(IntervalReason.NOT_PROVED));
        }
    }

    private static void none(
            Optional<Span> shown,
            boolean mayBeNone,
            IntervalReason may,
            IntervalReason never,
            ImmutableList.Builder<Reason> reasons) {
        if (mayBeNone) {
            reasons.add(Reason.of(shown.isPresent() ? may : never));
        }
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

    private static void statuses(Standard standard, Outlook outlook, ImmutableList.Builder<Reason> reasons) {
        boolean decided = outlook.statuses().size() == 1;
        outlook.statuses()
                .forEach(status -> reasons.add(Reason.of(
                        decided ? IntervalReason.STATUS_CERTAIN : IntervalReason.STATUS_POSSIBLE,
                        Detail.of(status.label()))));
        if (standard.passMark().isPresent()) {
            reasons.add(Reason.of(outlook.passes(standard)
                    .map(passes -> passes ? IntervalReason.PASS_CERTAIN : IntervalReason.PASS_IMPOSSIBLE)
                    .orElse(IntervalReason.PASS_OPEN)));
        }
    }

    private static Reason missing(int inputs) {
        return inputs == 0
                ? Reason.of(IntervalReason.NOTHING_MISSING)
                : Reason.of(IntervalReason.MISSING, Detail.of(inputs));
    }

    private static void missing(Interval interval, ImmutableList.Builder<Reason> reasons) {
        reasons.add(missing(interval.missing().size()));
        boolean bounded = interval.points()
                .filter(span -> span.least().isEmpty() || span.most().isEmpty())
                .isEmpty();
        interval.influences()
                .forEach(influence -> reasons.add(matters(
                        influence, bounded, interval.standard().inputTexts().name(influence.key()))));
    }

    private static Reason matters(Influence influence, boolean bounded, Detail name) {
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
