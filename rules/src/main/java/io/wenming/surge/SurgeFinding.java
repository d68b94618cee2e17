package io.wenming.surge;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Says a verdict in sentences. */
final class SurgeFinding {
    private static final Fraction SMALLEST_TOLD = Fraction.of(1, 10_000);

    private SurgeFinding() {}

    static Finding of(Surge surge) {
        return finding(surge, surge.rule().id(), Optional.empty());
    }

    static Finding of(PeriodSurge period) {
        return finding(period.surge(), period.unit(), Optional.of(period));
    }

    private static Finding finding(Surge surge, String node, Optional<PeriodSurge> period) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        addConcentration(surge, reasons);
        period.ifPresent(known -> reasons.add(Reason.of(
                SurgeReason.PERIOD,
                Detail.of(known.range().from()),
                Detail.of(known.range().last()),
                Detail.of(surge.workdays()),
                Detail.of(known.windowStart()))));
        if (surge.verdict() == SurgeVerdict.INSUFFICIENT) {
            addWhatLacks(surge, reasons);
        } else {
            addChances(surge, reasons);
        }
        surge.lag().ifPresent(lag -> reasons.add(lag(surge, lag, period)));
        return Finding.builder()
                .node(node)
                .label(surge.rule().label())
                .outcome(outcome(surge.verdict()))
                .value(Detail.of(surge.verdict().label()))
                .reasons(reasons.build())
                .citation(surge.rule().citation())
                .build();
    }

    private static Outcome outcome(SurgeVerdict verdict) {
        return switch (verdict) {
            case SURGE -> Outcome.NOT_MET;
            case WATCH -> Outcome.VALUED;
            case STEADY -> Outcome.MET;
            case INSUFFICIENT -> Outcome.NOT_EVALUATED;
        };
    }

    private static void addConcentration(Surge surge, ImmutableList.Builder<Reason> reasons) {
        surge.share()
                .ifPresent(share -> reasons.add(Reason.of(
                        SurgeReason.CONCENTRATED,
                        Detail.of(surge.rule().window()),
                        percent(share),
                        Detail.of(surge.pieces()),
                        Detail.of(surge.piecesInWindow()))));
    }

    private static void addChances(Surge surge, ImmutableList.Builder<Reason> reasons) {
        surge.lift().ifPresent(lift -> reasons.add(Reason.of(SurgeReason.LIFT, rounded(lift, 1))));
        surge.p().ifPresent(p -> reasons.add(Reason.of(SurgeReason.CHANCE, chance(p))));
        surge.pDays()
                .ifPresent(p -> reasons.add(Reason.of(
                        SurgeReason.CHANCE_OF_DAYS,
                        Detail.of(surge.activeDays()),
                        Detail.of(surge.activeInWindow()),
                        chance(p))));
    }

    private static void addWhatLacks(Surge surge, ImmutableList.Builder<Reason> reasons) {
        SurgeThresholds least = surge.rule().thresholds();
        if (surge.pieces() == 0) {
            reasons.add(Reason.of(SurgeReason.NO_PIECE));
        }
        if (surge.expected().signum() == 0) {
            reasons.add(Reason.of(SurgeReason.NOTHING_EXPECTED));
        }
        if (surge.pieces() < least.minPieces()) {
            reasons.add(Reason.of(SurgeReason.TOO_FEW_PIECES, Detail.of(surge.pieces()), Detail.of(least.minPieces())));
        }
        if (surge.activeDays() < least.minActiveDays()) {
            reasons.add(Reason.of(
                    SurgeReason.TOO_FEW_DAYS, Detail.of(surge.activeDays()), Detail.of(least.minActiveDays())));
        }
    }

    private static Reason lag(Surge surge, Fraction lag, Optional<PeriodSurge> period) {
        return period.map(known -> Reason.of(SurgeReason.LAG_ON, percent(lag), Detail.of(known.lagOn())))
                .orElseGet(() -> Reason.of(
                        SurgeReason.LAG, percent(lag), Detail.of(surge.lagDay().orElse(0))));
    }

    /** A share as an official reads it: {@code 62%}. */
    private static Detail percent(Fraction share) {
        return Detail.of(share.times(100).rounded(0, RoundingMode.HALF_UP).toPlainString() + "%");
    }

    private static Detail rounded(Fraction number, int places) {
        BigDecimal shown = number.rounded(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return Detail.of(shown.toPlainString());
    }

    /** A probability as an official reads it; the smallest ones only by their size. */
    private static Detail chance(Fraction p) {
        if (p.compareTo(SMALLEST_TOLD) < 0) {
            return Detail.of(Label.of("不到万分之一", "less than one in ten thousand"));
        }
        String percent = p.times(100)
                .rounded(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return Detail.of(Label.of("约 " + percent + "%", "about " + percent + "%"));
    }
}
