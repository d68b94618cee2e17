package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.Packing;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Brings a leaf into the form of a plan, where its rule is a function of one number; any other stays general. */
final class Flattening {
    /** A number in a slot is below this, of either sign. */
    static final long LARGEST = 1_000_000_000_000_000_000L;

    /** So many incidents of one kind are counted flat; a row with more is left to the tree. */
    static final long MOST_TIMES = 10_000;

    private static final long MILLION = 1_000_000; // 10 to the power of FactSchema.PLACES

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
            return bands(bands, leaf, weight).orElseGet(() -> new FlatRule.General(leaf, weight));
        }
        if (rule instanceof Grades grades) {
            return grades(grades, leaf, weight).orElseGet(() -> new FlatRule.General(leaf, weight));
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
        long most = whole(offered.times(MILLION), RoundingMode.FLOOR);
        boolean exact = Fraction.of(most, MILLION).equals(offered); // else a score between could be cut too low
        return exact && most < LARGEST
                ? Optional.of(new FlatRule.Linear(
                        schema.slot(assessor.key()), 0, most, weight.dividedBy(Fraction.of(MILLION))))
                : Optional.empty();
    }

    private Optional<FlatRule> ratio(Measure measure, Fraction full) {
        return number(measure)
                .map(number -> new FlatRule.Linear(
                        number.slot(), 0, number.hundred(), full.dividedBy(Fraction.of(number.hundred()))));
    }

    /** A number in a slot that says a measure, and which number says 100. */
    private record Number(int slot, long hundred) {}

    private Optional<Number> number(Measure measure) {
        if (measure instanceof RateMeasure rate) {
            return Optional.of(new Number(schema.slot(rate.key()), 100 * MILLION));
        }
        if (measure instanceof NumberMeasure decimal) {
            return Optional.of(new Number(schema.slot(decimal.key()), 100 * MILLION));
        }
        if (measure instanceof CountMeasure count) {
            return Optional.of(new Number(schema.slot(count.key()), 100));
        }
        if (measure instanceof RankMeasure rank) {
            return Optional.of(new Number(schema.slot(rank.key()), 100));
        }
        if (measure instanceof AmountMeasure amount) {
            OptionalLong target = amount.target().scaled(FactSchema.PLACES);
            return target.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Number(schema.slot(amount.key()), target.getAsLong()));
        }
        return Optional.empty();
    }

    private Optional<FlatRule> grades(Grades grades, Indicator leaf, Fraction weight) {
        ImmutableList<String> words = packing(grades.key()).words();
        if (!grades.worths().keySet().containsAll(words)) {
            return Optional.empty(); // another rule knows more grades, which this one cannot read
        }
        ImmutableList.Builder<Fraction> worth = ImmutableList.builder();
        worth.add(Fraction.ZERO);
        for (String word : words) {
            worth.add(requireNonNull(grades.worths().get(word), word)
                    .outOf(leaf.points().orElseThrow())
                    .times(weight));
        }
        return Optional.of(new FlatRule.Table(schema.slot(grades.key()), worth.build()));
    }

    private Optional<FlatRule> bands(Bands bands, Indicator leaf, Fraction weight) {
        Optional<Number> number = number(bands.measure());
        if (number.isEmpty()
                || bands.bands().stream().anyMatch(band -> !band.requires().isEmpty())) {
            return Optional.empty();
        }
        Fraction unit = Fraction.of(number.get().hundred(), 100);
        ImmutableSortedSet.Builder<Long> ends = ImmutableSortedSet.naturalOrder();
        for (Band band : bands.bands()) {
            from(band.when(), unit).ifPresent(ends::add);
            until(band.when(), unit).ifPresent(ends::add);
        }
        ImmutableList<Long> cuts = ends.build().asList();
        ImmutableList.Builder<Fraction> worth = ImmutableList.builder();
        for (int i = 0; i <= cuts.size(); i++) {
            long least = i == 0 ? -LARGEST : cuts.get(i - 1);
            Worth earned = bands.bands().stream()
                    .filter(band -> from(band.when(), unit).orElse(-LARGEST) <= least
                            && least < until(band.when(), unit).orElse(LARGEST))
                    .findFirst()
                    .map(Band::worth)
                    .orElse(bands.otherwise());
            worth.add(earned.outOf(leaf.points().orElseThrow()).times(weight));
        }
        return Optional.of(new FlatRule.Steps(number.get().slot(), cuts, worth.build()));
    }

    private Optional<FlatRule> deduction(Deduction rule, Fraction full, Fraction weight) {
        Packing packing = packing(rule.key());
        Optional<Fraction> floor =
                rule.floor().map(points -> points.toFraction().times(weight));
        if (packing.bits() == 0 || rule.charges().values().stream().anyMatch(Charge::rises)) {
            return Optional.empty();
        }
        Fraction factor = weight.times(rule.multiplier().toFraction());
        ImmutableList.Builder<FlatRule.Kind> kinds = ImmutableList.builder();
        for (Map.Entry<String, Charge> kind : rule.charges().entrySet()) {
            Fraction each = kind.getValue().first().toFraction().times(factor);
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
        long most =
                each.signum() == 0 || largest.signum() == 0 ? 0 : whole(largest.dividedBy(each), RoundingMode.CEILING);
        Fraction loss = capped ? largest : each.times(most);
        return most >= LARGEST
                ? Optional.empty()
                : Optional.of(new FlatRule.Kind(packing.bits() * packing.words().indexOf(word), each, most, loss));
    }

    private Optional<FlatRule> bonus(Bonus rule, Fraction weight) {
        Packing packing = packing(rule.key());
        if (packing.bits() == 0 || rule.counting() != Counting.EACH) {
            return Optional.empty();
        }
        if (rule.cap().isEmpty()) {
            return packing.words().size() > 1 || rule.tiers().size() > 1
                    ? Optional.empty()
                    : rule.tiers().values().stream()
                            .findFirst()
                            .map(each -> new FlatRule.Linear(
                                    schema.slot(rule.key()),
                                    0,
                                    MOST_TIMES,
                                    each.toFraction().times(weight)));
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

    /** The least number in the range, in units of so many to one; none where it has no lower end. */
    static Optional<Long> from(Range<Decimal> range, Fraction unit) {
        return range.hasLowerBound()
                ? Optional.of(
                        range.lowerBoundType() == BoundType.CLOSED
                                ? scaled(range.lowerEndpoint(), unit, RoundingMode.CEILING)
                                : scaled(range.lowerEndpoint(), unit, RoundingMode.FLOOR) + 1)
                : Optional.empty();
    }

    /** The least number above the range; none where it has no upper end. */
    static Optional<Long> until(Range<Decimal> range, Fraction unit) {
        return range.hasUpperBound()
                ? Optional.of(
                        range.upperBoundType() == BoundType.OPEN
                                ? scaled(range.upperEndpoint(), unit, RoundingMode.CEILING)
                                : scaled(range.upperEndpoint(), unit, RoundingMode.FLOOR) + 1)
                : Optional.empty();
    }

    private static long scaled(Decimal number, Fraction unit, RoundingMode mode) {
        return whole(number.toFraction().times(unit), mode);
    }

    /** A whole number no further out than any number in a slot. */
    private static long whole(Fraction number, RoundingMode mode) {
        Fraction held = number.max(Fraction.of(-LARGEST)).min(Fraction.of(LARGEST));
        return held.rounded(0, mode).longValueExact();
    }
}
