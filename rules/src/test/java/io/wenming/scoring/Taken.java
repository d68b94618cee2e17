package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Readings;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shapes that take points off what is offered, and what comes out by scoring rules, 4.9 to 4.12 and 4.14. */
final class Taken {
    private Taken() {}

    /** A price for the first time, the second, and so on; a blank cap is none. */
    record Price(List<String> each, Optional<String> cap) {
        Charge charge() {
            return new Charge(
                    each.stream().map(Points::of).collect(ImmutableList.toImmutableList()), cap.map(Points::of));
        }

        Q cost(long times) {
            Q cost = Q.ZERO;
            for (long time = 0; time < times; time++) {
                cost = cost.plus(Q.of(each.get((int) Math.min(time, each.size() - 1))));
            }
            return cap.map(Q::of).map(cost::min).orElse(cost);
        }
    }

    record Deducted(
            Map<String, Price> prices,
            String zeroIf,
            String multiplier,
            Optional<String> floor,
            List<Incident> incidents)
            implements Shape {
        @Override
        public ScoringRule rule(String id) {
            Deduction rule =
                    ScoringRule.deduct(FactKey.incidents(id)).zeroIf(zeroIf).times(Decimal.parse(multiplier));
            for (Map.Entry<String, Price> kind : prices.entrySet()) {
                rule = rule.charging(kind.getKey(), kind.getValue().charge());
            }
            return floor.isEmpty() ? rule.withoutFloor() : rule.notBelow(Points.of(floor.get()));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.incidents(id), Incidents.copyOf(incidents));
        }

        @Override
        public Earned earned(Q points) {
            if (times(zeroIf) > 0) {
                return Earned.of(Q.ZERO);
            }
            Q loss = Q.ZERO;
            for (Map.Entry<String, Price> kind : prices.entrySet()) {
                loss = loss.plus(kind.getValue().cost(times(kind.getKey())));
            }
            Q left = points.minus(loss.times(Q.of(multiplier)));
            return Earned.of(floor.map(Q::of).map(left::max).orElse(left));
        }

        private long times(String kind) {
            return incidents.stream()
                    .filter(incident -> incident.kind().equals(kind))
                    .mapToLong(Incident::times)
                    .sum();
        }
    }

    /** One part of a threshold. */
    record Part(Gauge gauge, String target, String step, String per, PartialStep partialStep) {
        Q loss(Q value) {
            Q gap = Q.of(target).minus(value);
            if (gap.compareTo(Q.ZERO) <= 0) {
                return Q.ZERO;
            }
            Q steps = gap.over(Q.of(step));
            BigInteger whole = steps.n().divide(steps.d());
            boolean even = steps.n().mod(steps.d()).signum() == 0;
            Q counted = switch (partialStep) {
                case PRORATA -> steps;
                case FLOOR -> new Q(whole, BigInteger.ONE);
                case CEIL -> new Q(even ? whole : whole.add(BigInteger.ONE), BigInteger.ONE);
            };
            return counted.times(Q.of(per));
        }
    }

    record Stepped(List<Part> parts) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            ImmutableList.Builder<Shortfall> shortfalls = ImmutableList.builder();
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                shortfalls.add(Shortfall.below(
                                part.gauge().measure(id + "." + i),
                                Decimal.parse(part.target()),
                                Decimal.parse(part.step()),
                                Points.of(part.per()))
                        .counting(part.partialStep()));
            }
            return new LessPerStep(shortfalls.build());
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).gauge().observe(facts, id + "." + i);
            }
        }

        @Override
        public Earned earned(Q points) {
            if (parts.stream().anyMatch(part -> !part.gauge().readable())) {
                return Earned.UNREADABLE;
            }
            if (nothingDue(NothingDue.ZERO)) {
                return Earned.of(Q.ZERO);
            }
            if (nothingDue(NothingDue.NOT_APPLICABLE)) {
                return Earned.NOT_APPLICABLE;
            }
            Q loss = parts.stream()
                    .flatMap(part -> part.gauge().value().map(part::loss).stream())
                    .reduce(Q.ZERO, Q::plus);
            return Earned.of(points.minus(loss).max(Q.ZERO));
        }

        private boolean nothingDue(NothingDue policy) {
            return parts.stream()
                    .map(Part::gauge)
                    .anyMatch(gauge -> gauge.value().isEmpty() && gauge.nothingDue() == policy);
        }
    }

    record BySeverity(Map<String, Map<String, String>> costs, Optional<String> floor, List<Incident> incidents)
            implements Shape {
        @Override
        public ScoringRule rule(String id) {
            SeverityDeduction rule = ScoringRule.bySeverity(FactKey.incidents(id));
            for (Map.Entry<String, Map<String, String>> level : costs.entrySet()) {
                for (Map.Entry<String, String> state : level.getValue().entrySet()) {
                    rule = rule.costs(level.getKey(), state.getKey(), Points.of(state.getValue()));
                }
            }
            return floor.isEmpty() ? rule.withoutFloor() : rule.notBelow(Points.of(floor.get()));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.incidents(id), Incidents.copyOf(incidents));
        }

        @Override
        public Earned earned(Q points) {
            Q left = points;
            for (Incident incident : incidents) {
                String cost = costs.getOrDefault(incident.kind(), Map.of())
                        .getOrDefault(incident.state().orElse("?"), "0");
                left = left.minus(Q.of(cost).times(Q.of(incident.times())));
            }
            return Earned.of(floor.map(Q::of).map(left::max).orElse(left));
        }
    }

    record ByMean(List<Shape.Step> steps, String otherwise, List<String> values) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            MeanDeduction rule = ScoringRule.meanDeduction(
                    FactKey.readings(id), range(0), Points.of(steps.get(0).worth()));
            for (int i = 1; i < steps.size(); i++) {
                rule = rule.and(range(i), Points.of(steps.get(i).worth()));
            }
            return rule.otherwise(Points.of(otherwise));
        }

        private Range<Decimal> range(int step) {
            return steps.get(step).range();
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(
                    FactKey.readings(id),
                    new Readings(values.stream().map(Decimal::parse).collect(ImmutableList.toImmutableList())));
        }

        @Override
        public Earned earned(Q points) {
            if (values.isEmpty()) {
                return Earned.NOT_APPLICABLE;
            }
            Q sum = Q.ZERO;
            for (String value : values) {
                sum = sum.plus(Q.of(steps.stream()
                        .filter(step -> step.holds(Q.of(value), true))
                        .findFirst()
                        .map(Step::worth)
                        .orElse(otherwise)));
            }
            return Earned.of(points.minus(sum.over(Q.of(values.size()))).max(Q.ZERO));
        }
    }

    /** What an entry of a ledger adds; from 0 times on says never doubled. */
    record Entry(String each, String onSpotFactor, Optional<Integer> doubledFrom) {}

    record Posted(Map<String, Entry> kinds, List<Incident> entries) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            return new Ledger(
                    FactKey.incidents(id),
                    kinds.entrySet().stream()
                            .collect(ImmutableSortedMap.toImmutableSortedMap(
                                    String::compareTo,
                                    Map.Entry::getKey,
                                    kind -> new Posting(
                                            Points.of(kind.getValue().each()),
                                            Decimal.parse(kind.getValue().onSpotFactor()),
                                            kind.getValue().doubledFrom()))));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.incidents(id), Incidents.copyOf(entries));
        }

        @Override
        public Earned earned(Q points) {
            Q sum = points;
            for (Incident incident : entries) {
                Entry kind = kinds.getOrDefault(incident.kind(), new Entry("0", "1", Optional.empty()));
                Q amount = Q.of(kind.each()).times(Q.of(incident.times()));
                if (incident.rectifiedOnSpot()) {
                    amount = amount.times(Q.of(kind.onSpotFactor()));
                }
                if (kind.doubledFrom().filter(from -> incident.times() >= from).isPresent()) {
                    amount = amount.plus(amount);
                }
                sum = sum.plus(amount);
            }
            return Earned.of(sum);
        }
    }
}
