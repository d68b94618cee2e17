package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is odd in the bands of a leaf, each with a number that shows it. */
final class BandFlaws {
    private static final int MOST_TRIED = 40;

    private final Flaws flaws;
    private final Indicator leaf;
    private final Bands rule;
    private final Points points;
    private final Cover cover;
    private final Optional<Numbers> numbers;

    private BandFlaws(Flaws flaws, Indicator leaf, Bands rule) {
        this.flaws = flaws;
        this.leaf = leaf;
        this.rule = rule;
        this.points = leaf.points().orElseThrow();
        this.cover = Cover.of(rule.measure());
        this.numbers =
                Measured.of(rule.measure(), Facts.none(), flaws.domains()).numbers();
    }

    static void look(Flaws flaws, Indicator leaf, Bands rule) {
        new BandFlaws(flaws, leaf, rule).look();
    }

    private void look() {
        List<Band> before = new ArrayList<>();
        for (Band band : rule.bands()) {
            if (isOutOfReach(band.when())) {
                flaws.add(
                        leaf,
                        StandardFlawCode.BAND_OUT_OF_REACH,
                        without(band).flatMap(this::nearest),
                        Detail.of(band.name()),
                        Detail.of(Ends.describe(band.when())));
                continue;
            }
            hidden(before, band);
            before.add(band);
        }
        cover.gaps(before.stream().map(Band::when).toList()).stream()
                .filter(gap -> !isOutOfReach(gap))
                .forEach(gap -> flaws.add(
                        leaf,
                        StandardFlawCode.BAND_GAP,
                        witness(gap, ImmutableSet.of(), number -> ImmutableList.of(counts(number, Optional.empty()))),
                        Detail.of(Ends.describe(gap))));
        if (!cover.covers(always(before, ImmutableSet.of()), Range.all())) {
            tooMuch(Detail.of(Label.of("其余", "otherwise")), rule.otherwise(), Range.all(), ImmutableSet.of());
        }
    }

    private void hidden(List<Band> before, Band band) {
        if (cover.covers(always(before, band.requires()), band.when())) {
            flaws.add(
                    leaf,
                    StandardFlawCode.BAND_HIDDEN,
                    witness(
                            band.when(),
                            band.requires(),
                            number -> ImmutableList.of(
                                    counts(number, first(before, number, band.requires())),
                                    new Claim.AlsoUnder(without(band).orElseThrow()))),
                    Detail.of(band.name()));
        } else {
            tooMuch(Detail.of(band.name()), band.worth(), band.when(), band.requires());
            before.forEach(other -> overlap(other, band));
        }
    }

    /** The values that bands hold where some flags are set. */
    private static List<Range<Decimal>> always(List<Band> bands, ImmutableSet<FactKey<Boolean>> flags) {
        return bands.stream()
                .filter(band -> flags.containsAll(band.requires()))
                .map(Band::when)
                .toList();
    }

    /** Bands that lie within each other are steps of a ladder; the odd ones share some values only. */
    private void overlap(Band first, Band second) {
        boolean ladder = first.when().encloses(second.when()) || second.when().encloses(first.when());
        if (ladder
                || !first.requires().equals(second.requires())
                || first.worth().equals(second.worth())) {
            return;
        }
        cover.overlap(first.when(), second.when())
                .filter(range -> !isOutOfReach(range))
                .ifPresent(range -> flaws.add(
                        leaf,
                        StandardFlawCode.BAND_OVERLAP,
                        witness(
                                range,
                                first.requires(),
                                number -> ImmutableList.of(
                                        counts(number, Optional.of(first)),
                                        new Claim.Under(
                                                without(first).orElseThrow(), counts(number, Optional.of(second))))),
                        Detail.of(first.name()),
                        Detail.of(second.name()),
                        Detail.of(Ends.describe(range))));
    }

    /** More than the points, where there are any: none are offered by what stands on top of the full marks. */
    private void tooMuch(Detail name, Worth worth, Range<Decimal> when, ImmutableSet<FactKey<Boolean>> flags) {
        Fraction given = worth.outOf(points);
        if (points.signum() > 0 && given.compareTo(points.toFraction()) > 0) {
            Claim above =
                    new Claim.Gives(leaf.id(), Span.atLeast(points.toFraction()).leastNotAttained());
            flaws.add(
                    leaf,
                    StandardFlawCode.BAND_ABOVE_POINTS,
                    witness(when, flags, number -> ImmutableList.of(above)),
                    name,
                    Detail.of(given),
                    Flaws.amount(points));
        }
    }

    /** The number that comes nearest to bands out of reach, under the rule without one of them. */
    private Optional<FactsWitness> nearest(Standard without) {
        return numbers.stream()
                .map(Numbers::span)
                .flatMap(span -> Stream.concat(span.most().stream(), span.least().stream()))
                .flatMap(number -> shown(
                        number,
                        ImmutableSet.of(),
                        ImmutableList.of(
                                counts(number, first(rule.bands(), number, ImmutableSet.of())),
                                new Claim.AlsoUnder(without)))
                        .stream())
                .findFirst();
    }

    private Optional<FactsWitness> witness(
            Range<Decimal> range,
            ImmutableSet<FactKey<Boolean>> flags,
            Function<Fraction, ImmutableList<Claim>> claims) {
        return inside(range)
                .limit(MOST_TRIED)
                .flatMap(number -> shown(number, flags, claims.apply(number)).stream())
                .findFirst();
    }

    private Optional<FactsWitness> shown(
            Fraction number, ImmutableSet<FactKey<Boolean>> flags, ImmutableList<Claim> claims) {
        Facts.Builder set = Facts.builder();
        flags.forEach(flag -> set.put(flag, true));
        return new Inverse(flaws.domains())
                .of(rule.measure(), number)
                .flatMap(facts -> flaws.shown(facts.with(set.build()), leaf, claims.toArray(Claim[]::new)));
    }

    /** Numbers of a range: at each edge in it, and between the edges. */
    private Stream<Fraction> inside(Range<Decimal> range) {
        Stream<Range<Decimal>> ends = Stream.concat(rule.bands().stream().map(Band::when), Stream.of(range));
        return numbers.flatMap(Numbers::few)
                .map(few -> few.stream().filter(number -> Ends.contains(range, number)))
                .orElseGet(() -> Pieces.of(cover.values(), Pieces.ends(ends)).stream()
                        .map(Domain::range)
                        .filter(range::encloses)
                        .flatMap(Trials::inside)
                        .map(Decimal::toFraction));
    }

    private boolean isOutOfReach(Range<Decimal> range) {
        return numbers.flatMap(all -> all.meets(range)).equals(Optional.of(false));
    }

    /** That a band counts a number, or none does. */
    private Claim counts(Fraction number, Optional<Band> band) {
        Fraction earned = band.map(Band::worth).orElse(rule.otherwise()).outOf(points);
        return new Claim.Says(
                leaf.id(),
                band.map(counting -> Reason.of(
                                ScoringReason.BAND, Detail.of(number), Detail.of(counting.name()), Detail.of(earned)))
                        .orElseGet(() -> Reason.of(ScoringReason.NO_BAND, Detail.of(number), Detail.of(earned))));
    }

    private static Optional<Band> first(List<Band> bands, Fraction number, ImmutableSet<FactKey<Boolean>> flags) {
        return bands.stream()
                .filter(band -> Ends.contains(band.when(), number) && flags.containsAll(band.requires()))
                .findFirst();
    }

    /** The standard without a band, if another one is left. */
    private Optional<Standard> without(Band band) {
        List<Band> others = new ArrayList<>(rule.bands());
        others.remove(band);
        return Optional.of(ImmutableList.copyOf(others))
                .filter(left -> !left.isEmpty())
                .map(left ->
                        Without.rule(flaws.standard(), leaf.id(), new Bands(rule.measure(), left, rule.otherwise())));
    }
}
