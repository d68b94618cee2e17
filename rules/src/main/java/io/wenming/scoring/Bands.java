package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 分档. */
record Bands(Measure measure, ImmutableList<Band> bands, Worth otherwise) implements ScoringRule {
    private static final long serialVersionUID = 1L;

    Bands {
        requireNonNull(measure, "measure");
        if (requireNonNull(bands, "bands").isEmpty()) {
            throw new IllegalArgumentException("bands: there is none; give at least one");
        }
        requireNonNull(otherwise, "otherwise");
    }

    @Override
    public Award award(Points points, Facts facts) {
        return Measures.award(measure, points, facts, value -> banded(value, points, facts));
    }

    private Award banded(Fraction value, Points points, Facts facts) {
        for (Band band : bands) {
            if (Ends.contains(band.when(), value)
                    && band.requires().stream()
                            .allMatch(flag -> facts.value(flag).orElse(false))) {
                Fraction earned = band.worth().outOf(points);
                return Award.of(
                        earned,
                        Reason.of(ScoringReason.BAND, Detail.of(value), Detail.of(band.name()), Detail.of(earned)));
            }
        }
        Fraction earned = otherwise.outOf(points);
        return Award.of(earned, Reason.of(ScoringReason.NO_BAND, Detail.of(value), Detail.of(earned)));
    }

    @Override
    public ImmutableList<Input> inputs() {
        return Stream.concat(
                        measure.inputs().stream(),
                        bands.stream()
                                .flatMap(band -> band.requires().stream())
                                .distinct()
                                .map(Input::optional)
                                .filter(flag -> !measure.inputs().contains(Input.required(flag.key()))))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Span range(Points points) {
        Span span = bands.stream()
                .map(band -> Span.of(band.worth().outOf(points)))
                .reduce(Span.of(otherwise.outOf(points)), Span::hull);
        return Measures.withNothingDue(measure, points, span);
    }

    @Override
    public Label describe() {
        return Label.of(
                "按%s分档：%s，其余 %s"
                        .formatted(
                                measure.describe().zh(),
                                list(Label::zh),
                                otherwise.describe().zh()),
                "bands of %s: %s, otherwise %s"
                        .formatted(
                                measure.describe().en(),
                                list(Label::en),
                                otherwise.describe().en()));
    }

    private String list(Function<Label, String> language) {
        return bands.stream()
                .map(band -> "%s %s %s"
                        .formatted(
                                band.name(),
                                band.when(),
                                language.apply(band.worth().describe())))
                .collect(Collectors.joining(", "));
    }
}
