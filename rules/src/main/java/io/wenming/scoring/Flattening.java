package io.wenming.scoring;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.FactType;
import io.wenming.fact.Packing;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Brings a leaf into the form of a plan, where its rule is a function of one number; any other stays general. */
final class Flattening {
    /** A number in a slot is below this, of either sign. */
    static final long LARGEST = 1_000_000_000_000_000_000L;

    private static final Fraction HUNDRED = Fraction.of(100);

    private final FactSchema schema;

    Flattening(FactSchema schema) {
        this.schema = schema;
    }

    /** The leaf in flat form; its worths are multiplied by the weight. */
    FlatRule of(Indicator leaf, Fraction weight) {
        ScoringRule rule = leaf.rule().orElseThrow();
        Fraction full = leaf.offers().times(weight);
        if (rule instanceof AllOrNothing flag) {
            return new FlatRule.Flag(schema.slot(flag.key()), full);
        }
        if (rule instanceof Assessor assessor) {
            return assessor(assessor, leaf.offers(), weight).orElseGet(() -> new FlatRule.General(leaf, weight));
        }
        if (rule instanceof Ratio ratio) {
            return ratio(ratio.measure(), full).orElseGet(() -> new FlatRule.General(leaf, weight));
        }
        if (rule instanceof Bands bands) {
            return bands(bands, weight).orElseGet(() -> new FlatRule.General(leaf, weight));
        }
        if (rule instanceof Grades grades) {
            return new FlatRule.Table(
                    schema.slot(grades.key()),
                    packing(grades.key()).words().stream()
                            .map(word -> grades.points()
                                    .getOrDefault(word, Points.ZERO)
                                    .toFraction()
                                    .times(weight))
                            .collect(ImmutableList.toImmutableList()));
        }
        if (rule instanceof Deduction deduction) {
            return deduction(deduction, full, weight).orElseGet(() -> new FlatRule.General(leaf, weight));
        }
        if (rule instanceof Bonus bonus) {
            return bonus(bonus, weight).orElseGet(() -> new FlatRule.General(leaf, weight));
        }
        if (rule instanceof Sample sample) {
            return new FlatRule.Marks(
                    schema.slot(sample.key()), FlatRule.Marking.ENOUGH, sample.size(), sample.need(), full);
        }
        if (rule instanceof Lines lines) {
            return new FlatRule.Marks(
                    schema.slot(lines.key()),
                    lines.mode() == Lines.Mode.ALL ? FlatRule.Marking.ALL : FlatRule.Marking.SHARE,
                    lines.lines(),
                    0,
                    full);
        }
        return new FlatRule.General(leaf, weight);
    }

    private Packing packing(FactKey<?> key) {
        return schema.packing(schema.slot(key));
    }

    private Optional<FlatRule> assessor(Assessor assessor, Fraction offered, Fraction weight) {
        long most = scaled(offered, FactSchema.PLACES, RoundingMode.FLOOR);
        boolean whole = Fraction.of(most, 1_000_000).equals(offered); // else a score between could be cut too low
        return whole && most < LARGEST
                ? Optional.of(new FlatRule.Linear(
                        schema.slot(assessor.key()), 0, most, weight.dividedBy(Fraction.of(1_000_000))))
                : Optional.empty();
    }

    private Optional<FlatRule> ratio(Measure measure, Fraction full) {
        if (measure instanceof Measures.OfRate rate) {
            return Optional.of(new FlatRule.Linear(
                    schema.slot(rate.key()), 0, 100_000_000, full.dividedBy(Fraction.of(100_000_000))));
        }
        if (measure instanceof Measures.OfAmount amount) {
            long target = amount.target().scaled(FactSchema.PLACES).orElse(0);
            return target == 0
                    ? Optional.empty()
                    : Optional.of(new FlatRule.Linear(
                            schema.slot(amount.key()), 0, target, full.dividedBy(Fraction.of(target))));
        }
        return Optional.empty();
    }

    private Optional<FlatRule> bands(Bands bands, Fraction weight) {
        if (bands.bands().stream().anyMatch(band -> !band.requires().isEmpty())) {
            return Optional.empty();
        }
        int places = bands.key().type() == FactType.COUNT ? 0 : FactSchema.PLACES;
        ImmutableSortedSet.Builder<Long> ends = ImmutableSortedSet.naturalOrder();
        for (Band band : bands.bands()) {
            from(band.when(), places).ifPresent(ends::add);
            until(band.when(), places).ifPresent(ends::add);
        }
        ImmutableList<Long> cuts = ends.build().asList();
        ImmutableList.Builder<Fraction> worth = ImmutableList.builder();
        for (int i = 0; i <= cuts.size(); i++) {
            long least = i == 0 ? -LARGEST : cuts.get(i - 1);
            Points points = bands.bands().stream()
                    .filter(band -> from(band.when(), places).orElse(-LARGEST) <= least
                            && least < until(band.when(), places).orElse(LARGEST))
                    .findFirst()
                    .map(Band::points)
                    .orElse(bands.otherwise());
            worth.add(points.toFraction().times(weight));
        }
        return Optional.of(new FlatRule.Steps(schema.slot(bands.key()), cuts, worth.build()));
    }

    private Optional<FlatRule> deduction(Deduction rule, Fraction full, Fraction weight) {
        Packing packing = packing(rule.key());
        Optional<Fraction> floor =
                rule.floor().map(points -> points.toFraction().times(weight));
        if (packing.bits() == 0) {
            return Optional.empty();
        }
        Fraction factor = weight.times(rule.multiplier().toFraction());
        ImmutableList.Builder<FlatRule.Kind> kinds = ImmutableList.builder();
        for (Map.Entry<String, Charge> kind : rule.charges().entrySet()) {
            Fraction each = kind.getValue().each().toFraction().times(factor);
            Optional<Fraction> cap =
                    kind.getValue().atMost().map(most -> most.toFraction().times(factor));
            Optional<Fraction> matters =
                    cap.or(() -> floor.map(least -> full.minus(least).max(Fraction.ZERO)));
            if (matters.isEmpty() && each.signum() > 0) {
                return Optional.empty(); // a loss without a bound
            }
            Optional<FlatRule.Kind> flat =
                    kind(packing, kind.getKey(), each, cap.orElse(matters.orElse(Fraction.ZERO)), cap.isPresent());
            if (flat.isEmpty()) {
                return Optional.empty();
            }
            kinds.add(flat.get());
        }
        long zeroing = 0;
        for (String event : rule.zeroing()) {
            zeroing |= ((1L << packing.bits()) - 1)
                    << (packing.bits() * packing.words().indexOf(event));
        }
        ImmutableList<FlatRule.Kind> all = kinds.build();
        int slot = schema.slot(rule.key());
        if (packing.words().size() == 1 && all.size() == 1 && floor.isPresent()) {
            FlatRule.Kind only = all.get(0);
            Fraction loss = full.minus(floor.get());
            return Optional.of(new FlatRule.Countdown(
                    slot,
                    full,
                    only.each(),
                    only.most(),
                    rule.charges().values().iterator().next().atMost().isPresent()
                            ? loss.min(only.largestLoss())
                            : loss));
        }
        return Optional.of(new FlatRule.Tally(slot, -1, packing.bits(), zeroing, all, full, floor, Optional.empty()));
    }

    /** A kind, so many of which matter that the largest loss is reached. */
    private static Optional<FlatRule.Kind> kind(
            Packing packing, String word, Fraction each, Fraction largest, boolean capped) {
        long most = each.signum() == 0 || largest.signum() == 0
                ? 0
                : scaled(largest.dividedBy(each), 0, RoundingMode.CEILING);
        Fraction loss = capped ? largest : each.times(most);
        return most >= LARGEST
                ? Optional.empty()
                : Optional.of(new FlatRule.Kind(packing.bits() * packing.words().indexOf(word), each, most, loss));
    }

    private Optional<FlatRule> bonus(Bonus rule, Fraction weight) {
        Packing packing = packing(rule.key());
        if (packing.bits() == 0
                || rule.counting() != Counting.EACH
                || rule.cap().isEmpty()) {
            return Optional.empty();
        }
        Fraction cap = rule.cap().get().toFraction().times(weight);
        ImmutableList.Builder<FlatRule.Kind> kinds = ImmutableList.builder();
        for (Map.Entry<String, Points> tier : rule.tiers().entrySet()) {
            Optional<FlatRule.Kind> flat =
                    kind(packing, tier.getKey(), tier.getValue().toFraction().times(weight), cap, false);
            if (flat.isEmpty()) {
                return Optional.empty();
            }
            kinds.add(flat.get());
        }
        return Optional.of(new FlatRule.Tally(
                schema.slot(rule.key()),
                1,
                packing.bits(),
                0,
                kinds.build(),
                Fraction.ZERO,
                Optional.empty(),
                Optional.of(cap)));
    }

    /** The least number in the range; none where it has no lower end. */
    static Optional<Long> from(Range<Decimal> range, int places) {
        return range.hasLowerBound()
                ? Optional.of(
                        range.lowerBoundType() == BoundType.CLOSED
                                ? scaled(range.lowerEndpoint().toFraction(), places, RoundingMode.CEILING)
                                : scaled(range.lowerEndpoint().toFraction(), places, RoundingMode.FLOOR) + 1)
                : Optional.empty();
    }

    /** The least number above the range; none where it has no upper end. */
    static Optional<Long> until(Range<Decimal> range, int places) {
        return range.hasUpperBound()
                ? Optional.of(
                        range.upperBoundType() == BoundType.OPEN
                                ? scaled(range.upperEndpoint().toFraction(), places, RoundingMode.CEILING)
                                : scaled(range.upperEndpoint().toFraction(), places, RoundingMode.FLOOR) + 1)
                : Optional.empty();
    }

    /** The number times a power of ten, rounded; no further out than any number in a slot. */
    private static long scaled(Fraction number, int places, RoundingMode mode) {
        Fraction held = number.max(Fraction.of(-LARGEST)).min(Fraction.of(LARGEST));
        Fraction whole = Fraction.of(held.rounded(places, mode).unscaledValue(), java.math.BigInteger.ONE);
        return whole.max(Fraction.of(-LARGEST))
                .min(Fraction.of(LARGEST))
                .numerator()
                .longValueExact();
    }
}
