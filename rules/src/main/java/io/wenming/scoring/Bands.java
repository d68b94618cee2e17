package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.wenming.fact.FactKey;
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
    public Label describe() {
        String list = bands.stream()
                .map(band -> band.name() + " " + band.when() + " " + band.points())
                .collect(Collectors.joining(", "));
        return Label.of("分档：%s，其余 %s".formatted(list, otherwise), "bands: %s, otherwise %s".formatted(list, otherwise));
    }
}
