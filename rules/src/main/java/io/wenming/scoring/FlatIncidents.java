package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.Packing;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Brings rules about incidents into the form of a plan, where the times of each kind are packed into one number. */
final class FlatIncidents {
    /** So many incidents of one kind are counted flat; a row with more is left to the tree. */
    static final long MOST_TIMES = 10_000;

    private final FactSchema schema;

    FlatIncidents(FactSchema schema) {
        this.schema = schema;
    }

    /** Points off for each incident; none where one number does not bound the loss. */
    Optional<FlatRule> deduction(Deduction rule, Fraction full, Fraction weight) {
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
        long most = each.signum() == 0 || largest.signum() == 0
                ? 0
                : FlatScale.whole(largest.dividedBy(each), RoundingMode.CEILING);
        Fraction loss = capped ? largest : each.times(most);
        return most >= FlatScale.LARGEST
                ? Optional.empty()
                : Optional.of(new FlatRule.Kind(packing.bits() * packing.words().indexOf(word), each, most, loss));
    }

    /** Points for each incident. */
    Optional<FlatRule> bonus(Bonus rule, Fraction weight) {
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

    private Packing packing(FactKey<?> key) {
        return schema.packing(schema.slot(key));
    }
}
