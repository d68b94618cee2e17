package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
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
            add(period, full.minus(value).times(share), ScoringReason.PERIOD_COUNTED_AS, Detail.of(value));
            return;
        }
        Score score = period.score().orElseThrow();
        // the last line of a score that was rounded is its rounding
        boolean rounded = !score.exact().equals(score.points().map(Points::toFraction));
        int size = score.lines().size() - (rounded && !standard.roundPeriods() ? 1 : 0);
        for (ScoreLine line : score.lines().subList(0, size)) {
            lines.add(new PeriodLine(
                    Optional.of(period.period()),
                    new ScoreLine(
                            line.node(), line.label(), line.amount().times(share), line.reasons(), line.citation())));
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
                        mean.minus(mean(left)),
                        period.use() == PeriodUse.DROPPED_LOWEST
                                ? ScoringReason.DROPPED_LOWEST
                                : ScoringReason.DROPPED_HIGHEST);
            }
        }
    }

    private void add(PeriodScore period, Fraction amount, ScoringReason code, Detail... details) {
        if (amount.signum() != 0) {
            lines.add(new PeriodLine(
                    Optional.of(period.period()),
                    new ScoreLine(
                            period.period().id(),
                            period.period().label(),
                            amount,
                            ImmutableList.of(Reason.of(code, details)),
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
