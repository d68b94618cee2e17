package io.wenming.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.ranking.Placing;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score of one unit (单位得分), what it is made of, and where the unit came.
 *
 * @param unit id of the unit
 * @param rounding how the score is rounded
 * @param categories what each category of the sampling gave, in its order
 * @param exact the weighted mean of the categories that count, not rounded; none where no category counts
 * @param placing the rounded score, the rank in the group, and whether the unit is named
 */
public record UnitScore(
        String unit,
        Rounding rounding,
        ImmutableList<CategoryScore> categories,
        Optional<Fraction> exact,
        Placing placing)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public UnitScore {
        requireNonNull(unit, "unit");
        requireNonNull(rounding, "rounding");
        requireNonNull(categories, "categories");
        requireNonNull(exact, "exact");
        requireNonNull(placing, "placing");
    }

    /** The rounded score; none where no category counts, or it has more digits than {@link Decimal} holds. */
    public Optional<Points> points() {
        return placing.score();
    }

    /** The score with all its places: 84.00. */
    public Optional<String> printed() {
        return points().map(points -> rounding.print(points.value()));
    }

    /**
     * What a category gave.
     *
     * @throws IllegalArgumentException if the sampling has no such category
     */
    public CategoryScore category(String id) {
        return categories.stream()
                .filter(category -> category.category().id().equals(requireNonNull(id, "id")))
                .findFirst()
                .orElseThrow(() -> PlaceSampling.unknown(id, categories.stream().map(CategoryScore::category)));
    }

    /** The categories that were missing and count all the same, in the order of the sampling. */
    public ImmutableList<PlaceCategory> imputed() {
        return categories.stream()
                .filter(CategoryScore::isImputed)
                .map(CategoryScore::category)
                .collect(ImmutableList.toImmutableList());
    }

    /** The score with its reasons, and a finding for each category. */
    public Finding finding() {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (exact.isEmpty()) {
            reasons.add(Reason.of(SamplingReason.UNSCORED));
        } else if (points().isEmpty()) {
            reasons.add(Reason.of(SamplingReason.TOO_LARGE, Detail.of(Decimal.MAX_INTEGER_DIGITS)));
        } else if (!points().map(Points::toFraction).equals(exact)) {
            reasons.add(Reason.of(
                    SamplingReason.ROUNDED,
                    Detail.of(exact.get()),
                    Detail.of(printed().orElseThrow())));
        }
        placing.rank().ifPresent(rank -> reasons.add(Reason.of(SamplingReason.RANKED, Detail.of(rank))));
        if (placing.first()) {
            reasons.add(Reason.of(SamplingReason.FIRST));
        }
        if (placing.last()) {
            reasons.add(Reason.of(SamplingReason.LAST));
        }
        return Finding.builder()
                .node(unit)
                .label(Label.of(unit))
                .outcome(points().isPresent() ? Outcome.VALUED : Outcome.NOT_EVALUATED)
                .value(points().map(points -> Detail.of(points.toFraction())))
                .reasons(reasons.build())
                .parts(categories.stream().map(CategoryScore::finding).toList())
                .build();
    }

    private Object writeReplace() {
        return new Stored(unit, rounding, categories, exact.orElse(null), placing);
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(
            String unit,
            Rounding rounding,
            ImmutableList<CategoryScore> categories,
            @Nullable Fraction exact,
            Placing placing)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new UnitScore(unit, rounding, categories, Optional.ofNullable(exact), placing);
        }
    }
}
