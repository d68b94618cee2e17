package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
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
            throw Refusal.of("bands: there is none; give at least one");
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
    public Prospect prospect(Points points, Facts facts, Domains domains) {
        Measured measured = Measured.of(measure, facts, domains);
        Prospect all = measured.prospect(
                measure.nothingDue(), points.toFraction(), numbers -> over(numbers, points, facts, domains));
        boolean apart = bands.stream()
                .flatMap(band -> band.requires().stream())
                .noneMatch(Measured.open(measure, domains)::contains);
        return apart || all.isOne() ? all : all.notProved();
    }

    private Prospect over(Numbers numbers, Points points, Facts facts, Domains domains) {
        if (numbers.few().isPresent()) {
            return numbers.few().get().stream()
                    .map(number -> among(
                            bands.stream().filter(band -> Ends.contains(band.when(), number)), points, facts, domains))
                    .reduce(Prospect::or)
                    .orElseThrow();
        }
        return Pieces.of(Domain.of(FactType.DECIMAL), Pieces.ends(bands.stream().map(Band::when))).stream()
                .map(Domain::range)
                .filter(piece -> numbers.meets(piece).orElse(true))
                .map(piece -> {
                    Prospect inside =
                            among(bands.stream().filter(band -> band.when().encloses(piece)), points, facts, domains);
                    return numbers.meets(piece).isPresent() ? inside : inside.notProved();
                })
                .reduce(Prospect::or)
                .map(Prospect::settled)
                .orElseThrow();
    }

    /**
     * What can come out over values that lie in the same bands. A band is reached if it is with its own flags set and every
     * other one not set that can be.
     */
    private Prospect among(Stream<Band> holding, Points points, Facts facts, Domains domains) {
        ImmutableList<Band> around = holding.collect(ImmutableList.toImmutableList());
        return Stream.concat(
                        Stream.of(ImmutableSet.<FactKey<Boolean>>of()),
                        around.stream().map(Band::requires))
                .filter(set -> set.stream().allMatch(flag -> domains.maySay(flag, facts, true)))
                .map(set -> Prospect.of(around.stream()
                        .filter(band -> band.requires().stream()
                                .allMatch(flag -> set.contains(flag) || !domains.maySay(flag, facts, false)))
                        .findFirst()
                        .map(Band::worth)
                        .orElse(otherwise)
                        .outOf(points)))
                .reduce(Prospect::or)
                .orElseThrow();
    }

    @Override
    public Domain domain(Input input) {
        return Measured.domain(Stream.of(measure), input);
    }

    @Override
    public ImmutableSortedSet<Fraction> edges(FactKey<?> input, Points points, Facts facts) {
        Stream<Fraction> ends =
                Pieces.ends(bands.stream().map(Band::when)).stream().map(Decimal::toFraction);
        return Measured.reads(measure, input)
                ? Measuring.edges(measure, input, ends, facts)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Fraction::compareTo))
                : ImmutableSortedSet.of();
    }

    @Override
    public Label describe() {
        return Label.of(
                "按%s分档：%s，其余 %s"
                        .formatted(
                                measure.describe().zh(),
                                list(Label::zh, "%s（%s）%s", " 且 ", "，"),
                                otherwise.describe().zh()),
                "bands of %s: %s, otherwise %s"
                        .formatted(
                                measure.describe().en(),
                                list(Label::en, "%s (%s) %s", " with ", ", "),
                                otherwise.describe().en()));
    }

    private String list(Function<Label, String> language, String form, String with, String between) {
        return bands.stream()
                .map(band -> form.formatted(
                        band.name(),
                        language.apply(Ends.describe(band.when()))
                                + band.requires().stream()
                                        .map(flag -> with + flag.name())
                                        .collect(Collectors.joining()),
                        language.apply(band.worth().describe())))
                .collect(Collectors.joining(between));
    }
}
