package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.Packing;
import io.wenming.number.Fraction;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/** Brings a leaf into the form of a plan, where its rule is a function of one number; any other stays general. */
final class Flattening {
    private static final long MILLION = 1_000_000; // 10 to the power of FactSchema.PLACES

    private final FactSchema schema;
    private final FlatIncidents incidents;

    Flattening(FactSchema schema) {
        this.schema = schema;
        this.incidents = new FlatIncidents(schema);
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
            return incidents.deduction(deduction, full, weight).orElseGet(() -> new FlatRule.General(leaf, weight));
        }
        if (rule instanceof Bonus bonus) {
            return incidents.bonus(bonus, weight).orElseGet(() -> new FlatRule.General(leaf, weight));
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
        long most = FlatScale.whole(offered.times(MILLION), RoundingMode.FLOOR);
        boolean exact = Fraction.of(most, MILLION).equals(offered); // else a score between could be cut too low
        return exact && most < FlatScale.LARGEST
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
    private record Slotted(int slot, long hundred) {}

    private Optional<Slotted> number(Measure measure) {
        if (measure instanceof RateMeasure rate) {
            return Optional.of(new Slotted(schema.slot(rate.key()), 100 * MILLION));
        }
        if (measure instanceof NumberMeasure decimal) {
            return Optional.of(new Slotted(schema.slot(decimal.key()), 100 * MILLION));
        }
        if (measure instanceof CountMeasure count) {
            return Optional.of(new Slotted(schema.slot(count.key()), 100));
        }
        if (measure instanceof RankMeasure rank) {
            return Optional.of(new Slotted(schema.slot(rank.key()), 100));
        }
        if (measure instanceof AmountMeasure amount) {
            OptionalLong target = amount.target().scaled(FactSchema.PLACES);
            return target.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Slotted(schema.slot(amount.key()), target.getAsLong()));
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
        Optional<Slotted> number = number(bands.measure());
        if (number.isEmpty()
                || bands.bands().stream().anyMatch(band -> !band.requires().isEmpty())) {
            return Optional.empty();
        }
        Fraction unit = Fraction.of(number.get().hundred(), 100);
        ImmutableSortedSet.Builder<Long> ends = ImmutableSortedSet.naturalOrder();
        for (Band band : bands.bands()) {
            FlatScale.from(band.when(), unit).ifPresent(ends::add);
            FlatScale.until(band.when(), unit).ifPresent(ends::add);
        }
        ImmutableList<Long> cuts = ends.build().asList();
        ImmutableList.Builder<Fraction> worth = ImmutableList.builder();
        for (int i = 0; i <= cuts.size(); i++) {
            long least = i == 0 ? -FlatScale.LARGEST : cuts.get(i - 1);
            Worth earned = bands.bands().stream()
                    .filter(band -> FlatScale.from(band.when(), unit).orElse(-FlatScale.LARGEST) <= least
                            && least < FlatScale.until(band.when(), unit).orElse(FlatScale.LARGEST))
                    .findFirst()
                    .map(Band::worth)
                    .orElse(bands.otherwise());
            worth.add(earned.outOf(leaf.points().orElseThrow()).times(weight));
        }
        return Optional.of(new FlatRule.Steps(number.get().slot(), cuts, worth.build()));
    }
}
