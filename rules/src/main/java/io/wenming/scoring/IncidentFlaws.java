package io.wenming.scoring;

import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.finding.Detail;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.Map;
import java.util.Optional;

/** What is odd in a leaf that counts incidents, each with incidents that show it. */
final class IncidentFlaws {
    private final Flaws flaws;
    private final Indicator leaf;
    private final Points points;
    private final FactKey<Incidents> key;

    private IncidentFlaws(Flaws flaws, Indicator leaf, FactKey<Incidents> key) {
        this.flaws = flaws;
        this.leaf = leaf;
        this.points = leaf.points().orElseThrow();
        this.key = key;
    }

    static void look(Flaws flaws, Indicator leaf, ScoringRule rule) {
        if (rule instanceof Deduction deduction) {
            new IncidentFlaws(flaws, leaf, deduction.key()).look(deduction);
        } else if (rule instanceof SeverityDeduction severity) {
            new IncidentFlaws(flaws, leaf, severity.key()).look(severity);
        } else if (rule instanceof Bonus bonus) {
            new IncidentFlaws(flaws, leaf, bonus.key()).look(bonus);
        } else if (rule instanceof Ledger ledger) {
            new IncidentFlaws(flaws, leaf, ledger.key()).look(ledger);
        }
    }

    private void look(Deduction rule) {
        Incidents all = Extremes.everyKind(rule.charges().keySet());
        noKinds(rule.charges().isEmpty() && rule.zeroing().isEmpty(), all);
        rule.charges().forEach((kind, charge) -> look(rule, kind, charge));
        if (rule.multiplier().signum() == 0) {
            flaws.add(leaf, StandardFlawCode.MULTIPLIED_BY_ZERO, unmoved(all));
        }
        if (rule.zeroing().isEmpty()) {
            rule.floor().ifPresent(floor -> floor(floor, all));
        }
    }

    private void look(Deduction rule, String kind, Charge charge) {
        Incidents often = Extremes.everyKind(ImmutableSet.of(kind));
        Fraction first = charge.first().toFraction();
        Optional<Fraction> cap = charge.atMost().map(Points::toFraction);
        if (rule.zeroing().contains(kind)) {
            flaws.add(leaf, StandardFlawCode.KIND_ZEROES, gives(once(kind), Span.of(Fraction.ZERO)), Detail.of(kind));
        } else if (charge.prices().stream().allMatch(price -> price.signum() == 0)) {
            flaws.add(leaf, StandardFlawCode.KIND_WITHOUT_POINTS, unmoved(often), Detail.of(kind));
        } else if (cap.filter(most -> most.signum() == 0).isPresent()) {
            flaws.add(leaf, StandardFlawCode.KIND_CAPPED_AT_ZERO, unmoved(often), Detail.of(kind));
        } else if (cap.filter(most -> first.compareTo(most) > 0).isPresent()) {
            Span more = Span.atLeast(points.toFraction().minus(first)).leastNotAttained();
            flaws.add(
                    leaf,
                    StandardFlawCode.CHARGE_ABOVE_CAP,
                    gives(once(kind), more),
                    Detail.of(kind),
                    Detail.of(first),
                    Detail.of(cap.orElseThrow()));
        }
    }

    private void look(SeverityDeduction rule) {
        Incidents all = Incidents.copyOf(rule.costs().entrySet().stream()
                .flatMap(level -> level.getValue().keySet().stream().map(state -> of(level.getKey(), state)))
                .toList());
        boolean free = rule.costs().values().stream()
                .flatMap(states -> states.values().stream())
                .allMatch(cost -> cost.signum() == 0);
        noKinds(free, all);
        if (!free) {
            rule.costs()
                    .forEach((level, states) -> states.forEach((state, cost) -> {
                        if (cost.signum() == 0) {
                            flaws.add(
                                    leaf,
                                    StandardFlawCode.KIND_WITHOUT_POINTS,
                                    unmoved(Incidents.of(of(level, state))),
                                    Detail.of(level + " " + state));
                        }
                    }));
        }
        rule.floor().ifPresent(floor -> floor(floor, all));
    }

    private void look(Bonus rule) {
        Incidents all = Extremes.everyKind(rule.tiers().keySet());
        noKinds(rule.tiers().isEmpty(), all);
        rule.tiers().forEach(this::without);
        Optional<Fraction> cap = rule.cap().map(Points::toFraction);
        if (cap.filter(most -> most.signum() == 0).isPresent()) {
            flaws.add(leaf, StandardFlawCode.BONUS_CAPPED_AT_ZERO, unmoved(all));
            return;
        }
        cap.ifPresent(most -> {
            for (Map.Entry<String, Points> tier : rule.tiers().entrySet()) {
                Fraction worth = tier.getValue().toFraction();
                if (worth.compareTo(most) > 0) {
                    flaws.add(
                            leaf,
                            StandardFlawCode.TIER_ABOVE_CAP,
                            gives(once(tier.getKey()), Span.of(most)),
                            Detail.of(tier.getKey()),
                            Detail.of(worth),
                            Detail.of(most));
                }
            }
            boolean isMore = rule.range(points)
                    .most()
                    .filter(end -> end.compareTo(points.toFraction()) > 0)
                    .isPresent();
            if (points.signum() > 0 && isMore) {
                Span above = Span.atLeast(points.toFraction()).leastNotAttained();
                flaws.add(
                        leaf,
                        StandardFlawCode.BONUS_ABOVE_POINTS,
                        gives(all, above),
                        Detail.of(most),
                        Flaws.amount(points));
            }
        });
    }

    private void look(Ledger rule) {
        noKinds(rule.kinds().isEmpty(), Incidents.NONE);
        rule.kinds().forEach((kind, posting) -> without(kind, posting.each()));
    }

    private void floor(Points floor, Incidents all) {
        if (points.signum() > 0 && floor.compareTo(points) >= 0) {
            flaws.add(
                    leaf,
                    StandardFlawCode.NOTHING_TO_DEDUCT,
                    gives(all, Span.atLeast(points.toFraction())),
                    Flaws.amount(floor),
                    Flaws.amount(points));
        }
    }

    private void noKinds(boolean none, Incidents all) {
        if (none) {
            flaws.add(leaf, StandardFlawCode.NO_KINDS, unmoved(all));
        }
    }

    private void without(String kind, Points each) {
        if (each.signum() == 0) {
            flaws.add(
                    leaf,
                    StandardFlawCode.KIND_WITHOUT_POINTS,
                    unmoved(Extremes.everyKind(ImmutableSet.of(kind))),
                    Detail.of(kind));
        }
    }

    /** Incidents that give what none gives. */
    private Optional<FactsWitness> unmoved(Incidents incidents) {
        Facts none = Facts.builder().put(key, Incidents.NONE).build();
        return flaws.shown(Facts.builder().put(key, incidents).build(), leaf, new Claim.GivesAlso(leaf.id(), none));
    }

    private Optional<FactsWitness> gives(Incidents incidents, Span within) {
        Facts facts = Facts.builder().put(key, incidents).build();
        return flaws.shown(facts, leaf, new Claim.Gives(leaf.id(), within));
    }

    private static Incidents once(String kind) {
        return Incidents.of(Incident.of(kind, 1));
    }

    private static Incident of(String level, String state) {
        return Incident.builder().kind(level).state(state).build();
    }
}
