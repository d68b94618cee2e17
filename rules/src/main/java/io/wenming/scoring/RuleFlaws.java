package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.wenming.fact.Facts;
import io.wenming.fact.Readings;
import io.wenming.finding.Detail;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is odd in the rule of one leaf. */
final class RuleFlaws {
    private final Flaws flaws;
    private final Indicator leaf;
    private final Points points;

    private RuleFlaws(Flaws flaws, Indicator leaf) {
        this.flaws = flaws;
        this.leaf = leaf;
        this.points = leaf.points().orElseThrow();
    }

    static void look(Flaws flaws, Indicator leaf) {
        new RuleFlaws(flaws, leaf).look(leaf.rule().orElseThrow());
    }

    private void look(ScoringRule rule) {
        if (rule instanceof Bands bands) {
            BandFlaws.look(flaws, leaf, bands);
        } else if (rule instanceof MeanDeduction mean) {
            look(mean);
        } else if (rule instanceof Grades grades) {
            look(grades);
        } else if (rule instanceof LessPerStep steps) {
            steps.parts().forEach(part -> look(steps, part));
        } else {
            IncidentFlaws.look(flaws, leaf, rule);
        }
    }

    private void look(Grades rule) {
        Span above = Span.atLeast(points.toFraction()).leastNotAttained();
        rule.worths().forEach((grade, worth) -> {
            Fraction given = worth.outOf(points);
            if (points.signum() > 0 && given.compareTo(points.toFraction()) > 0) {
                flaws.add(
                        leaf,
                        StandardFlawCode.GRADE_ABOVE_POINTS,
                        flaws.shown(
                                Facts.builder().put(rule.key(), grade).build(),
                                leaf,
                                new Claim.Gives(leaf.id(), above)),
                        Detail.of(grade),
                        Detail.of(given),
                        Flaws.amount(points));
            }
        });
    }

    private void look(MeanDeduction rule) {
        Cover cover = Cover.ofDecimals();
        List<Range<Decimal>> before = new ArrayList<>();
        for (Loss loss : rule.losses()) {
            if (cover.covers(before, loss.when())) {
                flaws.add(
                        leaf,
                        StandardFlawCode.BAND_HIDDEN,
                        without(rule, loss).flatMap(other -> reading(rule, loss.when(), new Claim.AlsoUnder(other))),
                        Detail.of(Ends.describe(loss.when())));
            }
            before.add(loss.when());
        }
        Fraction left = points.toFraction().minus(rule.otherwise().toFraction()).max(Fraction.ZERO);
        Claim otherwise = new Claim.Gives(leaf.id(), Span.of(left));
        cover.gaps(before)
                .forEach(gap -> flaws.add(
                        leaf, StandardFlawCode.BAND_GAP, reading(rule, gap, otherwise), Detail.of(Ends.describe(gap))));
        boolean free = Stream.concat(rule.losses().stream().map(Loss::points), Stream.of(rule.otherwise()))
                .allMatch(lost -> lost.signum() == 0);
        if (free) {
            flaws.add(
                    leaf,
                    StandardFlawCode.NO_KINDS,
                    reading(rule, Range.all(), new Claim.Gives(leaf.id(), Span.of(points.toFraction()))));
        }
    }

    private Optional<FactsWitness> reading(MeanDeduction rule, Range<Decimal> range, Claim claim) {
        Stream<Range<Decimal>> ends = Stream.concat(rule.losses().stream().map(Loss::when), Stream.of(range));
        return Pieces.of(Cover.ofDecimals().values(), Pieces.ends(ends)).stream()
                .map(Domain::range)
                .filter(range::encloses)
                .flatMap(Trials::inside)
                .map(value ->
                        Facts.builder().put(rule.key(), Readings.of(value)).build())
                .flatMap(facts -> flaws.shown(facts, leaf, claim).stream())
                .findFirst();
    }

    private Optional<Standard> without(MeanDeduction rule, Loss loss) {
        List<Loss> left = new ArrayList<>(rule.losses());
        left.remove(loss);
        return Optional.of(left)
                .filter(others -> !others.isEmpty())
                .map(others -> Without.rule(
                        flaws.standard(),
                        leaf.id(),
                        new MeanDeduction(rule.key(), ImmutableList.copyOf(others), rule.otherwise())));
    }

    /** A target that costs nothing, or that is met by whatever can be measured, or by nothing of it. */
    private void look(LessPerStep rule, Shortfall part) {
        Fraction full = points.toFraction();
        if (part.per().signum() == 0) {
            target(StandardFlawCode.TARGET_WITHOUT_POINTS, part, measured(rule, part, false), Span.of(full));
        } else if (never(part, Range.lessThan(part.target()))) {
            target(StandardFlawCode.TARGET_ALWAYS_MET, part, measured(rule, part, false), Span.of(full));
        } else if (never(part, Range.atLeast(part.target()))) {
            Span below = Span.atMost(full).mostNotAttained();
            target(StandardFlawCode.TARGET_OUT_OF_REACH, part, measured(rule, part, true), below);
        }
    }

    private void target(StandardFlawCode code, Shortfall part, Optional<Facts> facts, Span given) {
        flaws.add(
                leaf,
                code,
                facts.flatMap(measured -> flaws.shown(measured, leaf, new Claim.Gives(leaf.id(), given))),
                Detail.of(part.target().toFraction()));
    }

    private boolean never(Shortfall part, Range<Decimal> range) {
        return numbers(part).flatMap(all -> all.meets(range)).equals(Optional.of(false));
    }

    private Optional<Numbers> numbers(Shortfall part) {
        return Measured.of(part.measure(), Facts.none(), flaws.domains()).numbers();
    }

    /** The next whole number, for what is counted. */
    private static Fraction whole(Fraction number) {
        return Fraction.of(number.rounded(0, RoundingMode.CEILING).toBigInteger(), BigInteger.ONE);
    }

    /** One part as well or as badly as can be, the others at their targets. */
    private Optional<Facts> measured(LessPerStep rule, Shortfall one, boolean well) {
        Optional<Facts> facts = Optional.of(Facts.none());
        for (Shortfall part : rule.parts()) {
            Fraction target = part.target().toFraction();
            Fraction number = part.equals(one)
                    ? numbers(part)
                            .map(Numbers::span)
                            .flatMap(span -> well ? span.most() : span.least())
                            .orElse(target)
                    : target;
            Inverse inverse = new Inverse(flaws.domains());
            Optional<Facts> more =
                    inverse.of(part.measure(), number).or(() -> inverse.of(part.measure(), whole(number)));
            facts = facts.flatMap(given -> more.map(given::with));
        }
        return facts;
    }
}
