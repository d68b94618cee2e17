package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.number.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines between full marks and a score by periods. */
final class PeriodLines {
    private final PeriodicStandard standard;
    private final ImmutableList<PeriodScore> periods;
    private final Closing closing;
    private final Fraction full;
    private final List<PeriodLine> lines = new ArrayList<>();

    PeriodLines(PeriodicStandard standard, ImmutableList<PeriodScore> periods, Closing closing) {
        this.standard = standard;
        this.periods = periods;
        this.closing = closing;
        this.full = standard.standard().total().offers();
    }

    ImmutableList<PeriodLine> all() {
        if (PeriodMean.of(periods).isPresent()) {
            List<PeriodScore> before = periods.stream()
                    .filter(period -> period.use() != PeriodUse.EXCLUDED)
                    .toList();
            before.forEach(period -> own(period, weight(period).dividedBy(weight(before))));
            dropped(before);
        }
        closing.lines().forEach(line -> lines.add(new PeriodLine(Optional.empty(), line)));
        return ImmutableList.copyOf(lines);
    }

    private void own(PeriodScore period, Fraction share) {
        if (period.isMissing()) {
            Fraction value = period.value().orElseThrow();
            add(
                    period,
                    Mechanism.MISSING_PERIOD,
                    full.minus(value).times(share),
                    Reason.of(ScoringReason.PERIOD_COUNTED_AS, Detail.of(value)));
            return;
        }
        Score score = period.score().orElseThrow();
        for (ScoreLine line : score.lines()) {
            if (standard.roundPeriods() || !line.isRounding()) {
                lines.add(new PeriodLine(Optional.of(period.period()), line.times(share)));
            }
        }
    }

    /** What leaving out one dropped period after the other changes in the mean. */
    private void dropped(List<PeriodScore> before) {
        List<PeriodScore> left = new ArrayList<>(before);
        for (PeriodScore period : before) {
            if (period.use() != PeriodUse.COUNTED) {
                Fraction mean = mean(left);
                left.remove(period);
                add(
                        period,
                        Mechanism.DROPPED_PERIOD,
                        mean.minus(mean(left)),
                        Reason.of(
                                period.use() == PeriodUse.DROPPED_LOWEST
                                        ? ScoringReason.DROPPED_LOWEST
                                        : ScoringReason.DROPPED_HIGHEST));
            }
        }
    }

    private void add(PeriodScore period, Mechanism code, Fraction amount, Reason reason) {
        if (amount.signum() != 0) {
            lines.add(new PeriodLine(
                    Optional.of(period.period()),
                    new ScoreLine(
                            period.period().id(),
                            period.period().label(),
                            code,
                            amount,
                            ImmutableList.of(reason),
                            Optional.empty())));
        }
    }

    private static Fraction mean(List<PeriodScore> periods) {
        return periods.stream()
                .map(period -> period.value().orElseThrow().times(weight(period)))
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(weight(periods));
    }

    private static Fraction weight(List<PeriodScore> periods) {
        return periods.stream().map(PeriodLines::weight).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction weight(PeriodScore period) {
        return period.period().weight().toFraction();
    }
}
