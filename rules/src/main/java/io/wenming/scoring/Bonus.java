package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A bonus for awards (加分): each is worth the points of its tier times how often; which count is said by
 * {@link Counting}; then at most a cap. The points of the indicator do not limit it: they are 0 for a bonus on top of the
 * full marks, and what it offers when it lies inside them.
 *
 * <pre>{@code
 * ScoringRule.bonus(FactKey.incidents("awards"))
 *         .tier("国家级", Points.of(5)).tier("省级", Points.of(3))
 *         .counting(Counting.HIGHEST_PER_PROJECT).atMost(Points.of(10))
 * }</pre>
 *
 * <p>Source: scoring rules, 4.13.
 */
public final class Bonus implements ScoringRule {
    private static final long serialVersionUID = 1L;

    private final FactKey<Incidents> key;
    private final ImmutableSortedMap<String, Points> tiers;
    private final Counting counting;
    private final @Nullable Points atMost;

    Bonus(FactKey<Incidents> key, Map<String, Points> tiers, Counting counting, Optional<Points> atMost) {
        this.key = requireNonNull(key, "key");
        this.tiers = ImmutableSortedMap.copyOf(tiers);
        this.counting = requireNonNull(counting, "counting");
        this.atMost = atMost.orElse(null);
        Texts.check("tier", this.tiers.keySet());
        tiers.values().forEach(points -> Checks.notNegative(Label.of("层级", "tier"), points));
        atMost.ifPresent(most -> Checks.notNegative(Label.of("上限（atMost）", "atMost"), most));
    }

    static Bonus from(FactKey<Incidents> key) {
        return new Bonus(key, ImmutableMap.of(), Counting.EACH, Optional.empty());
    }

    /**
     * The same, and a tier with its points.
     *
     * @throws IllegalArgumentException if the tier has points already or they are below 0
     */
    public Bonus tier(String tier, Points points) {
        Refusal.unless(!tiers.containsKey(tier), "tier: '%s' has points already; give each tier once", tier);
        return new Bonus(
                key,
                ImmutableMap.<String, Points>builder()
                        .putAll(tiers)
                        .put(tier, points)
                        .buildOrThrow(),
                counting,
                cap());
    }

    /** The same with another way of counting. */
    public Bonus counting(Counting other) {
        return new Bonus(key, tiers, other, cap());
    }

    /** The same, at most so many points. */
    public Bonus atMost(Points most) {
        return new Bonus(key, tiers, counting, Optional.of(Objects.requireNonNull(most, "most")));
    }

    /** The awards that are read. */
    public FactKey<Incidents> key() {
        return key;
    }

    /** The points of each tier. */
    public ImmutableSortedMap<String, Points> tiers() {
        return tiers;
    }

    /** Which awards count. */
    public Counting counting() {
        return counting;
    }

    /** The most that the bonus gives, if there is a cap. */
    public Optional<Points> cap() {
        return Optional.ofNullable(atMost);
    }

    @Override
    public Award award(Points points, Facts facts) {
        List<Reason> reasons = new ArrayList<>();
        ImmutableList<Incident> entries = facts.value(key).orElseThrow().entries();
        Map<Object, Integer> counted = counted(entries);
        for (int i = 0; i < entries.size(); i++) {
            Incident entry = entries.get(i);
            if (tiers.containsKey(entry.kind())) {
                int best = requireNonNull(counted.get(group(entry, i)));
                reasons.add(i == best ? awarded(entry) : notCounted(entry, entries.get(best)));
            } else {
                reasons.add(Reason.of(ScoringReason.UNKNOWN_KIND, Detail.of(entry.kind())));
            }
        }
        Fraction sum =
                counted.values().stream().map(entries::get).map(this::worth).reduce(Fraction.ZERO, Fraction::plus);
        if (reasons.isEmpty()) {
            reasons.add(Reason.of(ScoringReason.NO_AWARD));
        }
        if (atMost != null && sum.compareTo(atMost.toFraction()) > 0) {
            sum = atMost.toFraction();
            reasons.add(Reason.of(ScoringReason.CAP, Detail.of(sum)));
        }
        return Award.of(sum, reasons);
    }

    @Override
    public ImmutableList<Input> inputs() {
        return ImmutableList.of(Input.required(key).knowing(tiers.keySet()));
    }

    @Override
    public Span range(Points points) {
        if (tiers.values().stream().allMatch(each -> each.signum() == 0)) {
            return Span.of(Fraction.ZERO);
        }
        Span free = Span.atLeast(Fraction.ZERO);
        return atMost == null ? free : free.cutTo(atMost.toFraction());
    }

    @Override
    public Prospect prospect(Points points, Facts facts, Domains domains) {
        // every tier may be won any number of times, so that the bonus gets to its cap
        return Prospect.of(
                domains.isOpen(key)
                        ? range(points)
                        : Span.of(award(points, facts).value().orElseThrow()));
    }

    @Override
    public Label describe() {
        return Label.of(
                "加分（%s）：%s%s"
                        .formatted(
                                counting.label().zh(),
                                tiers.isEmpty() ? "没有加分层级" : list(" 分", "、"),
                                cap().map(most -> "，最高 " + most + " 分").orElse("")),
                "bonus (%s): %s%s"
                        .formatted(
                                counting.label().en(),
                                tiers.isEmpty() ? "no tier" : list("", ", "),
                                cap().map(most -> ", at most " + most).orElse("")));
    }

    private String list(String unit, String between) {
        return tiers.entrySet().stream()
                .map(tier -> tier.getKey() + " " + tier.getValue() + unit)
                .collect(Collectors.joining(between));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bonus that
                && key.equals(that.key)
                && tiers.equals(that.tiers)
                && counting == that.counting
                && cap().equals(that.cap());
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, tiers, counting.code(), cap());
    }

    @Override
    public String toString() {
        return describe().en();
    }

    /** Where the award of each group stands that counts: the highest, the first of equal ones. */
    private Map<Object, Integer> counted(ImmutableList<Incident> entries) {
        Map<Object, Integer> best = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (tiers.containsKey(entries.get(i).kind())) {
                best.merge(
                        group(entries.get(i), i),
                        i,
                        (first, next) ->
                                worth(entries.get(next)).compareTo(worth(entries.get(first))) > 0 ? next : first);
            }
        }
        return best;
    }

    private Fraction worth(Incident entry) {
        return requireNonNull(tiers.get(entry.kind())).toFraction().times(entry.times());
    }

    private Reason awarded(Incident entry) {
        return Reason.of(ScoringReason.AWARDED, name(entry), Detail.of(entry.times()), Detail.of(worth(entry)));
    }

    private Reason notCounted(Incident entry, Incident counted) {
        return Reason.of(
                ScoringReason.NOT_COUNTED,
                name(entry),
                Detail.of(entry.times()),
                Detail.of(worth(entry)),
                name(counted),
                Detail.of(worth(counted)));
    }

    /** The tier, and project and year where they decide what counts. */
    private Detail name(Incident entry) {
        ImmutableList<String> project = Stream.concat(
                        entry.project().stream(), entry.year().stream().mapToObj(Integer::toString))
                .collect(ImmutableList.toImmutableList());
        return counting != Counting.HIGHEST_PER_PROJECT || project.isEmpty()
                ? Detail.of(entry.kind())
                : Detail.of(Label.of(
                        entry.kind() + "（" + String.join("，", project) + "）",
                        entry.kind() + " (" + String.join(", ", project) + ")"));
    }

    /** Awards of one group replace one another. */
    private Object group(Incident entry, int index) {
        return switch (counting) {
            case EACH -> index;
            case HIGHEST_ONLY -> "";
            case HIGHEST_PER_PROJECT -> ImmutableList.of(entry.project(), entry.year());
        };
    }
}
