package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 分档. */
record Bands(FactKey<Decimal> key, ImmutableList<Band> bands, Points otherwise) implements ScoringRule {
    private static final long serialVersionUID = 1L;

    Bands {
        requireNonNull(key, "key");
        if (requireNonNull(bands, "bands").isEmpty()) {
            throw new IllegalArgumentException("bands: there is none; give at least one");
        }
        Checks.notNegative("otherwise", requireNonNull(otherwise, "otherwise"));
    }

    @Override
    public Award award(Points points, Facts facts) {
        Decimal value = facts.value(key).orElseThrow();
        for (Band band : bands) {
            if (band.when().contains(value)
                    && band.requires().stream()
                            .allMatch(flag -> facts.value(flag).orElse(false))) {
                return Award.of(
                        band.points().toFraction(),
                        Reason.of(
                                ScoringReason.BAND,
                                Detail.of(value.toFraction()),
                                Detail.of(band.name()),
                                Detail.of(band.points().toFraction())));
            }
        }
        return Award.of(
                otherwise.toFraction(),
                Reason.of(ScoringReason.NO_BAND, Detail.of(value.toFraction()), Detail.of(otherwise.toFraction())));
    }

    @Override
    public ImmutableList<Input> inputs() {
        return Streams.concat(
                        Stream.of(Input.required(key)),
                        bands.stream()
                                .flatMap(band -> band.requires().stream())
                                .distinct()
                                .map(Input::optional))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Span range(Points points) {
        return bands.stream()
                .map(band -> Span.of(band.points().toFraction()))
                .reduce(Span.of(otherwise.toFraction()), Span::hull);
    }

    @Override
    public Prospect prospect(Points points, Facts facts, Domains domains) {
        Domain values =
                Domain.of(FactType.DECIMAL).within(domains.numbers(key, facts).orElseThrow());
        return Pieces.of(values, edges(key, points, facts)).stream()
                .map(piece -> over(piece.range(), facts, domains))
                .reduce(Prospect::or)
                .orElseThrow();
    }

    /**
     * What can come out over values that lie in the same bands. A band is reached if it is with its own flags set and every
     * other one not set that can be.
     */
    private Prospect over(Range<Decimal> values, Facts facts, Domains domains) {
        ImmutableList<Band> around =
                bands.stream().filter(band -> band.when().encloses(values)).collect(ImmutableList.toImmutableList());
        return Stream.concat(
                        Stream.of(ImmutableSet.<FactKey<Boolean>>of()),
                        around.stream().map(Band::requires))
                .filter(set -> set.stream().allMatch(flag -> domains.maySay(flag, facts, true)))
                .map(set -> Prospect.of(around.stream()
                        .filter(band -> band.requires().stream()
                                .allMatch(flag -> set.contains(flag) || !domains.maySay(flag, facts, false)))
                        .findFirst()
                        .map(Band::points)
                        .orElse(otherwise)
                        .toFraction()))
                .reduce(Prospect::or)
                .orElseThrow();
    }

    @Override
    public ImmutableSortedSet<Decimal> edges(FactKey<?> input, Points points, Facts facts) {
        return Pieces.ends(bands.stream().map(Band::when));
    }

    @Override
    public Label describe() {
        String list = bands.stream()
                .map(band -> band.name() + " " + band.when() + " " + band.points())
                .collect(Collectors.joining(", "));
        return Label.of("分档：%s，其余 %s".formatted(list, otherwise), "bands: %s, otherwise %s".formatted(list, otherwise));
    }
}
