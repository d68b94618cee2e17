package io.wenming.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one category of one unit gave (类别得分).
 *
 * @param category the category
 * @param places the places that were looked at
 * @param own the value that its own places make, 0 to 100; none where it is missing
 * @param value what it counts as: its own value, or what a missing category counts as; none where it does not count
 * @param share its weight among those of the categories that count; 0 where it does not count
 * @param reasons why
 */
public record CategoryScore(
        PlaceCategory category,
        ImmutableList<Place> places,
        Optional<Fraction> own,
        Optional<Fraction> value,
        Fraction share,
        ImmutableList<Reason> reasons)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Refuses nulls. */
    public CategoryScore {
        requireNonNull(category, "category");
        requireNonNull(places, "places");
        requireNonNull(own, "own");
        requireNonNull(value, "value");
        requireNonNull(share, "share");
        requireNonNull(reasons, "reasons");
    }

    /** Whether it was missing and counts all the same (缺项补计): as zero, a fixed amount or the mean of peers. */
    public boolean isImputed() {
        return own.isEmpty() && value.isPresent();
    }

    /** Its value with the reasons, and a finding for each place. */
    public Finding finding() {
        return Finding.builder()
                .node(category.id())
                .label(category.label())
                .outcome(value.isPresent() ? Outcome.VALUED : Outcome.NOT_EVALUATED)
                .value(value.map(Detail::of))
                .reasons(reasons)
                .parts(places.stream().map(CategoryScore::finding).toList())
                .build();
    }

    /** The share of the lines that passed, in percent; there has to be a line that applies. */
    static Fraction percent(long passed, long applicable) {
        return Fraction.of(BigInteger.valueOf(passed).multiply(HUNDRED), BigInteger.valueOf(applicable));
    }

    private static Finding finding(Place place) {
        Finding.Builder finding = Finding.builder().node(place.id()).label(Label.of(place.id()));
        if (place.applicable() == 0) {
            return finding.outcome(Outcome.NOT_APPLICABLE)
                    .addReasons(Reason.of(SamplingReason.NO_LINES))
                    .build();
        }
        return finding.outcome(Outcome.VALUED)
                .value(Detail.of(percent(place.passed(), place.applicable())))
                .addReasons(Reason.of(
                        SamplingReason.LINES, Detail.of(place.applicable()), Detail.of((long) place.passed())))
                .build();
    }

    private Object writeReplace() {
        return new Stored(category, places, own.orElse(null), value.orElse(null), share, reasons);
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(
            PlaceCategory category,
            ImmutableList<Place> places,
            @Nullable Fraction own,
            @Nullable Fraction value,
            Fraction share,
            ImmutableList<Reason> reasons)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new CategoryScore(
                    category, places, Optional.ofNullable(own), Optional.ofNullable(value), share, reasons);
        }
    }
}
