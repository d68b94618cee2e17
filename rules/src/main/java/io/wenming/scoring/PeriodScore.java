package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one period gave (分期得分) and what became of it.
 *
 * @param period the period
 * @param score its own score after the negative list and the limits, without vetoes, gates, blend and pass mark; none where
 *     no facts of it were given
 * @param use what became of it
 * @param value what it counts as: its score, or what a missing period counts as; none where it is excluded
 * @param share its weight among those of the periods that count; 0 where it does not count
 */
public record PeriodScore(
        ScoringPeriod period, Optional<Score> score, PeriodUse use, Optional<Fraction> value, Fraction share)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public PeriodScore {
        requireNonNull(period, "period");
        requireNonNull(score, "score");
        requireNonNull(use, "use");
        requireNonNull(value, "value");
        requireNonNull(share, "share");
    }

    /** Whether it is missing (缺期): not given, or without a score of its own. */
    public boolean isMissing() {
        return points().isEmpty();
    }

    /** Its own score, rounded as the standard says; none where it is missing. */
    public Optional<Points> points() {
        return score.flatMap(Score::points);
    }

    /** Its own score as the standard prints it; none where it is missing. */
    public Optional<String> printed() {
        return score.flatMap(Score::printed);
    }

    /** What it counts as, why, and the tree of its own findings. */
    public Finding finding() {
        return Finding.builder()
                .node(period.id())
                .label(period.label())
                .outcome(value.isPresent() ? Outcome.VALUED : Outcome.NOT_EVALUATED)
                .value(value.map(Detail::of))
                .addAllReasons(score.map(Score::finding).map(Finding::reasons).orElse(ImmutableList.of()).stream()
                        .filter(reason -> reason.code() != ScoringReason.ROUNDED || isRounded())
                        .toList())
                .addAllReasons(reasons())
                .parts(score.map(Score::finding).map(Finding::parts).orElse(ImmutableList.of()))
                .build();
    }

    private ImmutableList<Reason> reasons() {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (score.isEmpty()) {
            reasons.add(Reason.of(ScoringReason.PERIOD_MISSING));
        }
        if (isMissing()) {
            reasons.add(value.map(counted -> Reason.of(ScoringReason.PERIOD_COUNTED_AS, Detail.of(counted)))
                    .orElseGet(() -> Reason.of(ScoringReason.PERIOD_EXCLUDED)));
        }
        switch (use) {
            case COUNTED -> reasons.add(Reason.of(ScoringReason.PERIOD_SHARE, Detail.of(share)));
            case DROPPED_LOWEST -> reasons.add(Reason.of(ScoringReason.DROPPED_LOWEST));
            case DROPPED_HIGHEST -> reasons.add(Reason.of(ScoringReason.DROPPED_HIGHEST));
            case EXCLUDED -> {}
        }
        return reasons.build();
    }

    private boolean isRounded() {
        return value.equals(points().map(Points::toFraction));
    }

    private Object writeReplace() {
        return new Stored(period, score.orElse(null), use, value.orElse(null), share);
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(
            ScoringPeriod period,
            @Nullable Score score,
            PeriodUse use,
            @Nullable Fraction value,
            Fraction share) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new PeriodScore(period, Optional.ofNullable(score), use, Optional.ofNullable(value), share);
        }
    }
}
