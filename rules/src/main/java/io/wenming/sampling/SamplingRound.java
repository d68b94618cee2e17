package io.wenming.sampling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.number.Fraction;
import io.wenming.ranking.Contender;
import io.wenming.ranking.Placing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scoring of all units of one sampling. Source: scoring rules, 7. */
final class SamplingRound {
    private final PlaceSampling sampling;
    private final ImmutableList<SampledUnit> units;
    /** The own values, by unit and category. */
    private final Table<String, String, Fraction> own;
    /** What the units of a group have in a category, by group and category. */
    private final Map<String, Map<String, Peers>> peers = new HashMap<>();

    SamplingRound(PlaceSampling sampling, ImmutableList<SampledUnit> units) {
        this.sampling = sampling;
        this.units = units;
        ImmutableTable.Builder<String, String, Fraction> values = ImmutableTable.builder();
        for (SampledUnit unit : units) {
            for (PlaceCategory category : sampling.categories()) {
                own(unit.places().get(category.id())).ifPresent(value -> {
                    values.put(unit.id(), category.id(), value);
                    peers.computeIfAbsent(unit.group(), group -> new HashMap<>())
                            .merge(category.id(), new Peers(1, value), Peers::plus);
                });
            }
        }
        this.own = values.buildOrThrow();
    }

    /** How many units have a value, and their sum. */
    private record Peers(int count, Fraction sum) {
        Peers plus(Peers other) {
            return new Peers(count + other.count, sum.plus(other.sum));
        }
    }

    /** A category before the shares are known. */
    private record Counted(PlaceCategory category, Optional<Fraction> value, ImmutableList<Reason> reasons) {}

    ImmutableList<UnitScore> scores() {
        List<ImmutableList<CategoryScore>> categories =
                units.stream().map(this::categories).toList();
        List<Optional<Fraction>> exact =
                categories.stream().map(SamplingRound::mean).toList();
        List<Contender> contenders = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            contenders.add(new Contender(units.get(i).id(), units.get(i).group(), exact.get(i)));
        }
        ImmutableList<Placing> placings = sampling.ranking().rank(contenders);
        ImmutableList.Builder<UnitScore> scores = ImmutableList.builder();
        for (int i = 0; i < units.size(); i++) {
            scores.add(new UnitScore(
                    units.get(i).id(),
                    sampling.ranking().rounding(),
                    categories.get(i),
                    exact.get(i),
                    placings.get(i)));
        }
        return scores.build();
    }

    private ImmutableList<CategoryScore> categories(SampledUnit unit) {
        List<Counted> counted = sampling.categories().stream()
                .map(category -> counted(unit, category))
                .toList();
        Fraction weights = counted.stream()
                .filter(each -> each.value().isPresent())
                .map(each -> each.category().weight().toFraction())
                .reduce(Fraction.ZERO, Fraction::plus);
        return counted.stream()
                .map(each -> {
                    Fraction share = each.value().isPresent()
                            ? each.category().weight().toFraction().dividedBy(weights)
                            : Fraction.ZERO;
                    ImmutableList.Builder<Reason> reasons =
                            ImmutableList.<Reason>builder().addAll(each.reasons());
                    if (each.value().isPresent()) {
                        reasons.add(Reason.of(SamplingReason.SHARE, Detail.of(share)));
                    }
                    return new CategoryScore(
                            each.category(),
                            unit.places().get(each.category().id()),
                            Optional.ofNullable(
                                    own.get(unit.id(), each.category().id())),
                            each.value(),
                            share,
                            reasons.build());
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Fraction> mean(List<CategoryScore> categories) {
        return categories.stream()
                .flatMap(category -> category.value().map(value -> value.times(category.share())).stream())
                .reduce(Fraction::plus);
    }

    private Counted counted(SampledUnit unit, PlaceCategory category) {
        Fraction value = own.get(unit.id(), category.id());
        if (value != null) {
            return new Counted(
                    category,
                    Optional.of(value),
                    ImmutableList.of(aggregated(unit.places().get(category.id()))));
        }
        if (sampling.missing() instanceof MissingCategory.CountedAs fixed) {
            Fraction points = fixed.points().toFraction();
            return missing(category, Optional.of(points), Reason.of(SamplingReason.COUNTED_AS, Detail.of(points)));
        }
        if (sampling.missing() instanceof MissingCategory.PeerMean) {
            // the unit itself has no value here, so that all who have one are its peers
            return Optional.ofNullable(
                            peers.getOrDefault(unit.group(), Map.of()).get(category.id()))
                    .map(others -> missing(
                            category,
                            Optional.of(others.sum().dividedBy(Fraction.of(others.count()))),
                            Reason.of(SamplingReason.PEER_MEAN, Detail.of(others.count()))))
                    .orElseGet(() -> missing(category, Optional.empty(), Reason.of(SamplingReason.NO_PEER)));
        }
        return missing(category, Optional.empty(), Reason.of(SamplingReason.EXCLUDED));
    }

    private static Counted missing(PlaceCategory category, Optional<Fraction> value, Reason why) {
        return new Counted(category, value, ImmutableList.of(Reason.of(SamplingReason.NO_PLACE), why));
    }

    /** The value that places make; none without a line that applies. */
    private Optional<Fraction> own(List<Place> all) {
        List<Place> places =
                all.stream().filter(place -> place.applicable() > 0).toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (sampling.aggregate()) {
                    case MEAN ->
                        places.stream()
                                .map(place -> CategoryScore.percent(place.passed(), place.applicable()))
                                .reduce(Fraction.ZERO, Fraction::plus)
                                .dividedBy(Fraction.of(places.size()));
                    case POOLED -> CategoryScore.percent(passed(places), applicable(places));
                });
    }

    private Reason aggregated(List<Place> all) {
        List<Place> places =
                all.stream().filter(place -> place.applicable() > 0).toList();
        return switch (sampling.aggregate()) {
            case MEAN -> Reason.of(SamplingReason.MEAN, Detail.of(places.size()));
            case POOLED ->
                Reason.of(
                        SamplingReason.POOLED,
                        Detail.of(places.size()),
                        Detail.of(applicable(places)),
                        Detail.of(passed(places)));
        };
    }

    private static long passed(List<Place> places) {
        return places.stream().mapToLong(Place::passed).sum();
    }

    private static long applicable(List<Place> places) {
        return places.stream().mapToLong(Place::applicable).sum();
    }
}
