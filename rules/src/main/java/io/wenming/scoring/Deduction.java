package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Deductions for incidents (按次扣分): each kind costs its points each time, or more each time, up to its own cap; the sum is multiplied; the
 * points less that, not below the floor. An event of {@link #zeroIf} takes all points, whatever else.
 *
 * <pre>{@code
 * ScoringRule.deduct(FactKey.incidents("night-noise"))
 *         .each("report", Points.of("0.2"), Points.of(1))
 *         .zeroIf("accident")
 * }</pre>
 *
 * <p>Source: scoring rules, 4.10.
 */
public final class Deduction implements ScoringRule {
    /** 黄牌: the kind of incident that {@link ScoringRule#cards} takes points off for. */
    public static final String YELLOW_CARD = "黄牌";

    /** 红牌: the event that {@link ScoringRule#cards} takes all points for. */
    public static final String RED_CARD = "红牌";

    private static final long serialVersionUID = 1L;

    private final FactKey<Incidents> key;
    private final ImmutableSortedMap<String, Charge> charges;
    private final ImmutableSortedSet<String> zeroIf;
    private final Decimal multiplier;
    private final @Nullable Points floor;

    Deduction(
            FactKey<Incidents> key,
            Map<String, Charge> charges,
            Iterable<String> zeroIf,
            Decimal multiplier,
            Optional<Points> floor) {
        this.key = Objects.requireNonNull(key, "key");
        this.charges = ImmutableSortedMap.copyOf(charges);
        this.zeroIf = ImmutableSortedSet.copyOf(zeroIf);
        this.multiplier = multiplier;
        this.floor = floor.orElse(null);
        Texts.check("kind", this.charges.keySet());
        Texts.check("event", this.zeroIf);
        Refusal.unless(multiplier.signum() >= 0, "multiplier: %s is below 0; give 0 or more", multiplier);
    }

    static Deduction from(FactKey<Incidents> key) {
        return new Deduction(key, ImmutableMap.of(), ImmutableList.of(), Decimal.of(1), Optional.of(Points.ZERO));
    }

    /**
     * The same, and a kind that costs points each time.
     *
     * @throws IllegalArgumentException if the kind has a price already or the points are below 0
     */
    public Deduction each(String kind, Points points) {
        return with(kind, Charge.each(points));
    }

    /**
     * The same, and a kind that costs points each time, up to a cap of its own.
     *
     * @throws IllegalArgumentException if the kind has a price already or an amount is below 0
     */
    public Deduction each(String kind, Points points, Points atMost) {
        return with(kind, Charge.each(points).atMost(atMost));
    }

    /**
     * The same, and a kind that costs more each time (屡次加重): {@code rising("noise", one, two, three)} takes off one the
     * first time, two the second, three the third and every later time.
     *
     * @throws IllegalArgumentException if the kind has a price already or an amount is below 0
     */
    public Deduction rising(String kind, Points first, Points second, Points... later) {
        return with(kind, Charge.rising(first, second, later));
    }

    /**
     * The same, and a kind with what it costs.
     *
     * @throws IllegalArgumentException if the kind has a price already
     */
    public Deduction charging(String kind, Charge charge) {
        return with(kind, charge);
    }

    /** The same, and an event that takes all points (一票清零). */
    public Deduction zeroIf(String event) {
        return new Deduction(
                key,
                charges,
                ImmutableSortedSet.<String>naturalOrder()
                        .addAll(zeroIf)
                        .add(Objects.requireNonNull(event, "event"))
                        .build(),
                multiplier,
                floor());
    }

    /** The same with deductions that count so many times, after their caps (加倍扣分). */
    public Deduction times(Decimal factor) {
        return new Deduction(key, charges, zeroIf, factor, floor());
    }

    /** The same, not below another floor than 0. */
    public Deduction notBelow(Points points) {
        return new Deduction(key, charges, zeroIf, multiplier, Optional.of(Objects.requireNonNull(points, "points")));
    }

    /** The same without a floor: the result may be negative. */
    public Deduction withoutFloor() {
        return new Deduction(key, charges, zeroIf, multiplier, Optional.empty());
    }

    /** The incidents that are read. */
    public FactKey<Incidents> key() {
        return key;
    }

    /** What each kind costs. */
    public ImmutableSortedMap<String, Charge> charges() {
        return charges;
    }

    /** The events that take all points. */
    public ImmutableSortedSet<String> zeroing() {
        return zeroIf;
    }

    /** How many times the deductions count. */
    public Decimal multiplier() {
        return multiplier;
    }

    /** The least result, if there is one. */
    public Optional<Points> floor() {
        return Optional.ofNullable(floor);
    }

    @Override
    public Award award(Points points, Facts facts) {
        Incidents incidents = facts.value(key).orElseThrow();
        for (String event : zeroIf) {
            if (incidents.times(event) > 0) {
                return Award.of(Fraction.ZERO, Reason.of(ScoringReason.ZEROED, Detail.of(event)));
            }
        }
        List<Reason> reasons = new ArrayList<>();
        Fraction loss = Charges.loss(charges, incidents, reasons);
        incidents.entries().stream()
                .map(Incident::kind)
                .filter(kind -> !charges.containsKey(kind) && !zeroIf.contains(kind))
                .distinct()
                .forEach(kind -> reasons.add(Reason.of(ScoringReason.UNKNOWN_KIND, Detail.of(kind))));
        if (reasons.isEmpty()) {
            reasons.add(Reason.of(ScoringReason.NO_INCIDENT));
        }
        if (!multiplier.equals(Decimal.of(1)) && loss.signum() != 0) {
            loss = loss.times(multiplier.toFraction());
            reasons.add(Reason.of(ScoringReason.MULTIPLIED, Detail.of(multiplier.toFraction()), Detail.of(loss)));
        }
        return Floors.held(points.toFraction().minus(loss), floor, reasons);
    }

    @Override
    public ImmutableList<Input> inputs() {
        return ImmutableList.of(Input.required(key).knowing(Iterables.concat(charges.keySet(), zeroIf)));
    }

    @Override
    public Span range(Points points) {
        Fraction full = points.toFraction();
        Optional<Fraction> worst = multiplier.signum() == 0
                ? Optional.of(Fraction.ZERO)
                : Charges.most(charges).map(most -> most.times(multiplier.toFraction()));
        Span span = worst.map(loss -> Span.closed(full.minus(loss), full)).orElseGet(() -> Span.atMost(full));
        Span held = floor == null ? span : span.raisedTo(floor.toFraction());
        return zeroIf.isEmpty() ? held : held.hull(Span.of(Fraction.ZERO));
    }

    @Override
    public Prospect prospect(Points points, Facts facts, Domains domains) {
        // every kind may happen any number of times, so that each loss gets to its cap
        return Prospect.of(
                domains.isOpen(key)
                        ? range(points)
                        : Span.of(award(points, facts).value().orElseThrow()));
    }

    @Override
    public Label describe() {
        boolean once = multiplier.equals(Decimal.of(1));
        return Label.of(
                (charges.isEmpty() ? "按次扣分：没有扣分情形" : "按次扣分：" + Charges.describe(charges, Language.ZH))
                        + (zeroIf.isEmpty() ? "" : "，发生“" + String.join("”“", zeroIf) + "”不得分")
                        + (once ? "" : "，扣分按 " + multiplier + " 倍计")
                        + Floors.zh(floor),
                (charges.isEmpty() ? "nothing off" : "points off each time: " + Charges.describe(charges, Language.EN))
                        + (zeroIf.isEmpty() ? "" : ", no points after '" + String.join("' or '", zeroIf) + "'")
                        + (once ? "" : ", deductions count " + multiplier + " times")
                        + Floors.en(floor));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deduction that
                && key.equals(that.key)
                && charges.equals(that.charges)
                && zeroIf.equals(that.zeroIf)
                && multiplier.equals(that.multiplier)
                && floor().equals(that.floor());
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, charges, zeroIf, multiplier, floor());
    }

    @Override
    public String toString() {
        return describe().en();
    }

    private Deduction with(String kind, Charge charge) {
        Refusal.unless(!charges.containsKey(kind), "kind: '%s' has a price already; give each kind once", kind);
        return new Deduction(
                key,
                ImmutableMap.<String, Charge>builder()
                        .putAll(charges)
                        .put(kind, Objects.requireNonNull(charge, "charge"))
                        .buildOrThrow(),
                zeroIf,
                multiplier,
                floor());
    }
}
