package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Deductions by level and state (分级递进扣分): an incident costs what its level (its kind) and its state say, each time. States
 * replace one another (发现、逾期、连续通报), they do not add up. The points less that, not below the floor.
 *
 * <pre>{@code
 * ScoringRule.bySeverity(FactKey.incidents("notices"))
 *         .costs("市", "found", Points.of("0.3")).costs("市", "overdue", Points.of("0.6"))
 *         .costs("区", "found", Points.of("0.2"))
 * }</pre>
 *
 * <p>Source: scoring rules, 4.11.
 */
public final class SeverityDeduction implements ScoringRule {
    private static final long serialVersionUID = 1L;

    private final FactKey<Incidents> key;
    private final ImmutableSortedMap<String, ImmutableSortedMap<String, Points>> costs;
    private final @Nullable Points floor;

    SeverityDeduction(
            FactKey<Incidents> key,
            ImmutableSortedMap<String, ImmutableSortedMap<String, Points>> costs,
            Optional<Points> floor) {
        this.key = Objects.requireNonNull(key, "key");
        this.costs = Objects.requireNonNull(costs, "costs");
        this.floor = floor.orElse(null);
        Texts.check("level", costs.keySet());
        costs.forEach((level, states) -> {
            Texts.check("state", states.keySet());
            states.forEach((state, points) -> Refusal.unless(
                    points.signum() >= 0,
                    "costs of '%s' '%s': %s points are below 0; give 0 or more",
                    level,
                    state,
                    points));
        });
    }

    static SeverityDeduction from(FactKey<Incidents> key) {
        return new SeverityDeduction(key, ImmutableSortedMap.of(), Optional.of(Points.ZERO));
    }

    /**
     * The same, and what an incident of a level and state costs.
     *
     * @throws IllegalArgumentException if the two have a cost already or the points are below 0
     */
    public SeverityDeduction costs(String level, String state, Points points) {
        ImmutableSortedMap<String, Points> states = states(level);
        Refusal.unless(
                !states.containsKey(state), "costs: '%s' '%s' stands already; give each pair once", level, state);
        ImmutableSortedMap.Builder<String, ImmutableSortedMap<String, Points>> more = ImmutableSortedMap.naturalOrder();
        costs.forEach((other, known) -> {
            if (!other.equals(level)) {
                more.put(other, known);
            }
        });
        more.put(
                level,
                ImmutableSortedMap.<String, Points>naturalOrder()
                        .putAll(states)
                        .put(state, Objects.requireNonNull(points, "points"))
                        .buildOrThrow());
        return new SeverityDeduction(key, more.buildOrThrow(), floor());
    }

    /** The same, not below another floor than 0. */
    public SeverityDeduction notBelow(Points points) {
        return new SeverityDeduction(key, costs, Optional.of(Objects.requireNonNull(points, "points")));
    }

    /** The same without a floor: the result may be negative. */
    public SeverityDeduction withoutFloor() {
        return new SeverityDeduction(key, costs, Optional.empty());
    }

    /** The incidents that are read. */
    public FactKey<Incidents> key() {
        return key;
    }

    /** What an incident costs, by level and state. */
    public ImmutableSortedMap<String, ImmutableSortedMap<String, Points>> costs() {
        return costs;
    }

    /** The least result, if there is one. */
    public Optional<Points> floor() {
        return Optional.ofNullable(floor);
    }

    @Override
    public Award award(Points points, Facts facts) {
        List<Reason> reasons = new ArrayList<>();
        Fraction left = points.toFraction();
        for (Incident incident : facts.value(key).orElseThrow().entries()) {
            String state = incident.state().orElse("");
            Points cost = states(incident.kind()).get(state);
            if (cost == null) {
                reasons.add(Reason.of(ScoringReason.UNKNOWN_KIND, Detail.of(unknown(incident.kind(), state))));
                continue;
            }
            Fraction loss = cost.toFraction().times(incident.times());
            left = left.minus(loss);
            reasons.add(Reason.of(
                    ScoringReason.CHARGED,
                    Detail.of(incident.kind() + " " + state),
                    Detail.of(incident.times()),
                    Detail.of(cost.toFraction()),
                    Detail.of(loss)));
        }
        return Floors.held(left, floor, reasons);
    }

    @Override
    public ImmutableList<Input> inputs() {
        return ImmutableList.of(Input.required(key).knowing(costs.keySet()));
    }

    @Override
    public Span range(Points points) {
        Fraction full = points.toFraction();
        boolean free = costs.values().stream()
                .flatMap(states -> states.values().stream())
                .allMatch(cost -> cost.signum() == 0);
        Span span = free ? Span.of(full) : Span.atMost(full);
        return floor == null ? span : span.raisedTo(floor.toFraction());
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
        return Label.of(
                "分级扣分：" + (costs.isEmpty() ? "没有扣分情形" : list("；", " 分", "、")) + Floors.zh(floor),
                "points off by level and state: " + (costs.isEmpty() ? "none" : list("; ", "", ", "))
                        + Floors.en(floor));
    }

    private String list(String between, String unit, String states) {
        return costs.entrySet().stream()
                .map(level -> level.getKey() + " "
                        + level.getValue().entrySet().stream()
                                .map(state -> state.getKey() + " " + state.getValue() + unit)
                                .collect(Collectors.joining(states)))
                .collect(Collectors.joining(between));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeverityDeduction that
                && key.equals(that.key)
                && costs.equals(that.costs)
                && floor().equals(that.floor());
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, costs, floor());
    }

    @Override
    public String toString() {
        return describe().en();
    }

    private ImmutableSortedMap<String, Points> states(String level) {
        ImmutableSortedMap<String, Points> states = costs.get(level);
        return states == null ? ImmutableSortedMap.of() : states;
    }

    private String unknown(String level, String state) {
        return costs.containsKey(level) ? (level + " " + state).strip() : level;
    }
}
