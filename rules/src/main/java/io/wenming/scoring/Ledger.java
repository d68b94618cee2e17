package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A ledger from a base (基础分加减): the points of the indicator are the base, and every entry adds what its kind says. There
 * is no floor and no cap.
 *
 * <pre>{@code
 * ScoringRule.ledger(FactKey.incidents("entries"))
 *         .entry("举报属实", Posting.of(Points.of(2)).doubledFrom(3))
 *         .entry("乱堆放", Posting.of(Points.of(-2)).onSpot(Decimal.parse("0.5")))
 * }</pre>
 *
 * <p>Source: scoring rules, 4.14.
 */
public final class Ledger implements ScoringRule {
    private static final long serialVersionUID = 1L;

    private final FactKey<Incidents> key;
    private final ImmutableSortedMap<String, Posting> kinds;

    Ledger(FactKey<Incidents> key, Map<String, Posting> kinds) {
        this.key = Objects.requireNonNull(key, "key");
        this.kinds = ImmutableSortedMap.copyOf(kinds);
        Texts.check("kind", this.kinds.keySet());
    }

    static Ledger from(FactKey<Incidents> key) {
        return new Ledger(key, ImmutableMap.of());
    }

    /**
     * The same, and what an entry of a kind adds.
     *
     * @throws IllegalArgumentException if the kind stands already
     */
    public Ledger entry(String kind, Posting posting) {
        Refusal.unless(!kinds.containsKey(kind), "kind: '%s' has a posting already; give each kind once", kind);
        return new Ledger(
                key,
                ImmutableMap.<String, Posting>builder()
                        .putAll(kinds)
                        .put(kind, posting)
                        .buildOrThrow());
    }

    /** The same, and points that an entry of a kind adds each time, of either sign. */
    public Ledger entry(String kind, Points each) {
        return entry(kind, Posting.of(each));
    }

    /** The entries that are read. */
    public FactKey<Incidents> key() {
        return key;
    }

    /** What an entry of each kind adds. */
    public ImmutableSortedMap<String, Posting> kinds() {
        return kinds;
    }

    @Override
    public Award award(Points points, Facts facts) {
        List<Reason> reasons = new ArrayList<>();
        Fraction balance = points.toFraction();
        reasons.add(Reason.of(ScoringReason.BASE, Detail.of(balance)));
        for (Incident entry : facts.value(key).orElseThrow().entries()) {
            Posting posting = kinds.get(entry.kind());
            if (posting == null) {
                reasons.add(Reason.of(ScoringReason.UNKNOWN_KIND, Detail.of(entry.kind())));
                continue;
            }
            balance = balance.plus(posting.amount(entry));
            reasons.add(said(entry, posting));
        }
        return Award.of(balance, reasons);
    }

    /** What an entry adds, and what acted on it. */
    private static Reason said(Incident entry, Posting posting) {
        Detail kind = Detail.of(entry.kind());
        Detail times = Detail.of(entry.times());
        Detail amount = Detail.of(posting.amount(entry));
        boolean doubled = posting.doubles(entry);
        return entry.rectifiedOnSpot()
                ? Reason.of(
                        doubled ? ScoringReason.POSTED_ON_SPOT_DOUBLED : ScoringReason.POSTED_ON_SPOT,
                        kind,
                        times,
                        amount,
                        Detail.of(posting.onSpotFactor().toFraction()))
                : Reason.of(doubled ? ScoringReason.POSTED_DOUBLED : ScoringReason.POSTED, kind, times, amount);
    }

    @Override
    public ImmutableList<Input> inputs() {
        return ImmutableList.of(Input.required(key).knowing(kinds.keySet()));
    }

    @Override
    public Span range(Points points) {
        Span span = Span.of(points.toFraction());
        boolean up = kinds.values().stream().anyMatch(kind -> kind.each().signum() > 0);
        boolean down = kinds.values().stream().anyMatch(kind -> kind.each().signum() < 0);
        Span above = up ? span.plus(Span.atLeast(Fraction.ZERO)) : span;
        return down ? above.plus(Span.atMost(Fraction.ZERO)) : above;
    }

    @Override
    public Prospect prospect(Points points, Facts facts, Domains domains) {
        // anything may happen any number of times
        return Prospect.of(
                domains.isOpen(key)
                        ? range(points)
                        : Span.of(award(points, facts).value().orElseThrow()));
    }

    @Override
    public Label describe() {
        return kinds.isEmpty()
                ? Label.of("基础分加减：没有加减情形", "the points as a base, and nothing that adds to it")
                : Label.of(
                        "基础分加减：" + list(Label::zh, "，"),
                        "the points as a base, and each time: " + list(Label::en, ", "));
    }

    private String list(Function<Label, String> language, String between) {
        return kinds.entrySet().stream()
                .map(kind ->
                        kind.getKey() + " " + language.apply(kind.getValue().describe()))
                .collect(Collectors.joining(between));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger that && key.equals(that.key) && kinds.equals(that.kinds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, kinds);
    }

    @Override
    public String toString() {
        return describe().en();
    }
}
