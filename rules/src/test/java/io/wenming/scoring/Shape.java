package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Mark;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shape of rule with one observation: as the library takes both, and what comes out by scoring rules, 4. */
sealed interface Shape {
    ScoringRule rule(String id);

    void observe(Facts.Builder facts, String id);

    Earned earned(Q points);

    /** What comes out: a number, nothing because it does not apply, or nothing because the facts do not fit. */
    record Earned(boolean applies, boolean readable, Q value) {
        static final Earned NOT_APPLICABLE = new Earned(false, true, Q.ZERO);
        static final Earned UNREADABLE = new Earned(true, false, Q.ZERO);

        static Earned of(Q value) {
            return new Earned(true, true, value);
        }
    }

    record Ok(boolean ok) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            return ScoringRule.allOrNothing(FactKey.flag(id));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.flag(id), ok);
        }

        @Override
        public Earned earned(Q points) {
            return Earned.of(ok ? points : Q.ZERO);
        }
    }

    record Samples(int size, int need, int passed, int failed, int left) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            return ScoringRule.sample(FactKey.checklist(id), size, need);
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.checklist(id), Checklist.counted(passed, failed, left));
        }

        @Override
        public Earned earned(Q points) {
            if (passed + failed != size || left > 0) {
                return Earned.UNREADABLE;
            }
            return Earned.of(passed >= need ? points : Q.ZERO);
        }
    }

    record Marks(int lines, boolean all, List<Mark> marks) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            FactKey<Checklist> key = FactKey.checklist(id);
            return all ? ScoringRule.everyLine(key, lines) : ScoringRule.eachLine(key, lines);
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.checklist(id), new Checklist(ImmutableList.copyOf(marks)));
        }

        @Override
        public Earned earned(Q points) {
            long yes = marks.stream().filter(mark -> mark == Mark.PASS).count();
            long no = marks.stream().filter(mark -> mark == Mark.FAIL).count();
            if (marks.size() != lines) {
                return Earned.UNREADABLE;
            }
            if (yes + no == 0) {
                return Earned.NOT_APPLICABLE;
            }
            if (all) {
                return Earned.of(no == 0 ? points : Q.ZERO);
            }
            return Earned.of(points.times(Q.of(yes)).over(Q.of(yes + no)));
        }
    }

    record Assessed(String score) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            return ScoringRule.assessor(FactKey.decimal(id));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.decimal(id), Decimal.parse(score));
        }

        @Override
        public Earned earned(Q points) {
            return Earned.of(Q.of(score).min(points).max(Q.ZERO));
        }
    }

    record Graded(Map<String, String> award, String grade) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            return ScoringRule.grades(FactKey.grade(id), points(award));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.grade(id), grade);
        }

        @Override
        public Earned earned(Q points) {
            return award.containsKey(grade) ? Earned.of(Q.of(award.getOrDefault(grade, "0"))) : Earned.UNREADABLE;
        }
    }

    /** A band: lower and upper end, each closed or open, blank for none. */
    record Step(String lower, boolean fromLower, String upper, boolean toUpper, boolean flagged, String points) {
        Range<Decimal> range() {
            Range<Decimal> low = lower.isEmpty()
                    ? Range.all()
                    : fromLower ? Range.atLeast(Decimal.parse(lower)) : Range.greaterThan(Decimal.parse(lower));
            Range<Decimal> high = upper.isEmpty()
                    ? Range.all()
                    : toUpper ? Range.atMost(Decimal.parse(upper)) : Range.lessThan(Decimal.parse(upper));
            return low.intersection(high);
        }

        boolean holds(Q value, boolean flag) {
            boolean above = lower.isEmpty() || value.compareTo(Q.of(lower)) >= (fromLower ? 0 : 1);
            boolean below = upper.isEmpty() || value.compareTo(Q.of(upper)) <= (toUpper ? 0 : -1);
            return above && below && (flag || !flagged);
        }
    }

    record Banded(List<Step> steps, String otherwise, String value, boolean flag) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            List<Band> bands = steps.stream()
                    .map(step -> {
                        Band plain = Band.of(step.points(), step.range(), Points.of(step.points()));
                        return step.flagged() ? plain.requiring(FactKey.flag(id + ".flag")) : plain;
                    })
                    .toList();
            return ScoringRule.bands(
                    FactKey.decimal(id),
                    Points.of(otherwise),
                    bands.get(0),
                    bands.subList(1, bands.size()).toArray(Band[]::new));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.decimal(id), Decimal.parse(value));
            facts.put(FactKey.flag(id + ".flag"), flag);
        }

        @Override
        public Earned earned(Q points) {
            return Earned.of(Q.of(steps.stream()
                    .filter(step -> step.holds(Q.of(value), flag))
                    .findFirst()
                    .map(Step::points)
                    .orElse(otherwise)));
        }
    }

    record RateOf(String percent) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            return ScoringRule.ratio(Measure.rate(FactKey.rate(id)));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.rate(id), Rate.percent(percent));
        }

        @Override
        public Earned earned(Q points) {
            return Earned.of(
                    points.times(Q.of(percent).min(Q.HUNDRED).max(Q.ZERO)).over(Q.HUNDRED));
        }
    }

    record AmountOf(String amount, String target) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            return ScoringRule.ratio(Measure.amount(FactKey.decimal(id), Decimal.parse(target)));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.decimal(id), Decimal.parse(amount));
        }

        @Override
        public Earned earned(Q points) {
            Q share = Q.of(amount).over(Q.of(target)).min(Q.of(1)).max(Q.ZERO);
            return Earned.of(points.times(share));
        }
    }

    record CountsOf(long done, long due, Optional<Long> deferred, NothingDue nothingDue) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            return ScoringRule.ratio(Measure.counts(
                    FactKey.count(id + ".done"),
                    FactKey.count(id + ".due"),
                    FactKey.count(id + ".deferred"),
                    nothingDue));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.count(id + ".done"), done);
            facts.put(FactKey.count(id + ".due"), due);
            deferred.ifPresent(count -> facts.put(FactKey.count(id + ".deferred"), count));
        }

        @Override
        public Earned earned(Q points) {
            long left = due - deferred.orElse(0L);
            if (left == 0) {
                return switch (nothingDue) {
                    case FULL -> Earned.of(points);
                    case ZERO -> Earned.of(Q.ZERO);
                    case NOT_APPLICABLE -> Earned.NOT_APPLICABLE;
                };
            }
            return Earned.of(points.times(Q.of(done)).over(Q.of(left)).min(points));
        }
    }

    /** Incidents of deductions and awards; a blank cap is none. */
    record Deducted(
            Map<String, String> each,
            Map<String, String> caps,
            String zeroIf,
            String multiplier,
            Optional<String> floor,
            List<Incident> incidents)
            implements Shape {
        @Override
        public ScoringRule rule(String id) {
            Deduction rule =
                    ScoringRule.deduct(FactKey.incidents(id)).zeroIf(zeroIf).times(Decimal.parse(multiplier));
            for (Map.Entry<String, String> kind : each.entrySet()) {
                Points price = Points.of(kind.getValue());
                rule = caps.containsKey(kind.getKey())
                        ? rule.each(kind.getKey(), price, Points.of(caps.getOrDefault(kind.getKey(), "")))
                        : rule.each(kind.getKey(), price);
            }
            return floor.isEmpty() ? rule.withoutFloor() : rule.notBelow(Points.of(floor.get()));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.incidents(id), new Incidents(ImmutableList.copyOf(incidents)));
        }

        @Override
        public Earned earned(Q points) {
            if (times(zeroIf) > 0) {
                return Earned.of(Q.ZERO);
            }
            Q loss = Q.ZERO;
            for (Map.Entry<String, String> kind : each.entrySet()) {
                Q cost = Q.of(kind.getValue()).times(Q.of(times(kind.getKey())));
                loss = loss.plus(
                        caps.containsKey(kind.getKey()) ? cost.min(Q.of(caps.getOrDefault(kind.getKey(), ""))) : cost);
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

    record Awarded(Map<String, String> tiers, Counting counting, Optional<String> cap, List<Incident> entries)
            implements Shape {
        @Override
        public ScoringRule rule(String id) {
            Bonus rule = ScoringRule.bonus(FactKey.incidents(id)).counting(counting);
            for (Map.Entry<String, String> tier : tiers.entrySet()) {
                rule = rule.tier(tier.getKey(), Points.of(tier.getValue()));
            }
            return cap.isEmpty() ? rule : rule.atMost(Points.of(cap.get()));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.incidents(id), new Incidents(ImmutableList.copyOf(entries)));
        }

        @Override
        public Earned earned(Q points) {
            List<Incident> known = entries.stream()
                    .filter(entry -> tiers.containsKey(entry.kind()))
                    .toList();
            Q sum = switch (counting) {
                case EACH -> known.stream().map(this::worth).reduce(Q.ZERO, Q::plus);
                case HIGHEST_ONLY -> known.stream().map(this::worth).reduce(Q.ZERO, Q::max);
                case HIGHEST_PER_PROJECT -> {
                    Map<String, Q> best = new LinkedHashMap<>();
                    known.forEach(entry -> best.merge(entry.project() + "/" + entry.year(), worth(entry), Q::max));
                    yield best.values().stream().reduce(Q.ZERO, Q::plus);
                }
            };
            return Earned.of(cap.map(Q::of).map(sum::min).orElse(sum));
        }

        private Q worth(Incident entry) {
            return Q.of(tiers.getOrDefault(entry.kind(), "0")).times(Q.of(entry.times()));
        }
    }

    record Signed(String below, int bottom, String score, Optional<Long> rank) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            return ScoringRule.signedLevel(
                    FactKey.decimal(id), FactKey.count(id + ".rank"), Decimal.parse(below), bottom);
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.decimal(id), Decimal.parse(score));
            rank.ifPresent(n -> facts.put(FactKey.count(id + ".rank"), n));
        }

        @Override
        public Earned earned(Q points) {
            if (Q.of(score).compareTo(Q.of(below)) < 0) {
                return Earned.of(Q.ZERO.minus(points));
            }
            if (rank.isPresent() && rank.get() <= bottom) {
                return Earned.of(Q.ZERO.minus(points.min(Q.of(bottom - rank.get() + 1))));
            }
            return Earned.of(points.times(Q.of(score)).over(Q.HUNDRED));
        }
    }

    private static ImmutableMap<String, Points> points(Map<String, String> amounts) {
        return amounts.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, each -> Points.of(each.getValue())));
    }
}
