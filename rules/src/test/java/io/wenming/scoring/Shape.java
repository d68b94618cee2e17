package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Mark;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A shape of rule with one observation: as the library takes both, and what comes out by scoring rules, 4. */
interface Shape {
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

    /** What comes out of a measure: by its value, or by what it means that nothing is due. */
    static Earned by(Gauge gauge, Q points, Function<Q, Q> byValue) {
        if (!gauge.readable()) {
            return Earned.UNREADABLE;
        }
        return gauge.value().map(value -> Earned.of(byValue.apply(value))).orElseGet(() -> switch (gauge.nothingDue()) {
            case FULL -> Earned.of(points);
            case ZERO -> Earned.of(Q.ZERO);
            case NOT_APPLICABLE -> Earned.NOT_APPLICABLE;
        });
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

    record Graded(Map<String, String> award, boolean shares, String grade) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            return shares
                    ? ScoringRule.gradeShares(
                            FactKey.grade(id), ImmutableMap.copyOf(Maps.transformValues(award, Decimal::parse)))
                    : ScoringRule.grades(
                            FactKey.grade(id), ImmutableMap.copyOf(Maps.transformValues(award, Points::of)));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.grade(id), grade);
        }

        @Override
        public Earned earned(Q points) {
            if (!award.containsKey(grade)) {
                return Earned.UNREADABLE;
            }
            Q given = Q.of(award.getOrDefault(grade, "0"));
            return Earned.of(shares ? given.times(points) : given);
        }
    }

    /** A band: lower and upper end, each closed or open, blank for none. */
    record Step(
            String lower,
            boolean fromLower,
            String upper,
            boolean toUpper,
            boolean flagged,
            boolean share,
            String worth) {
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

    record Banded(Gauge gauge, List<Step> steps, boolean share, String otherwise, boolean flag) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            List<Band> bands = steps.stream()
                    .map(step -> {
                        Band plain = step.share()
                                ? Band.share(step.worth(), step.range(), Decimal.parse(step.worth()))
                                : Band.of(step.worth(), step.range(), Points.of(step.worth()));
                        return step.flagged() ? plain.requiring(FactKey.flag(id + ".flag")) : plain;
                    })
                    .toList();
            return ScoringRule.bands(
                    gauge.measure(id),
                    share ? Worth.share(Decimal.parse(otherwise)) : Worth.points(Points.of(otherwise)),
                    bands.get(0),
                    bands.subList(1, bands.size()).toArray(Band[]::new));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            gauge.observe(facts, id);
            facts.put(FactKey.flag(id + ".flag"), flag);
        }

        @Override
        public Earned earned(Q points) {
            return by(gauge, points, value -> {
                Optional<Step> held =
                        steps.stream().filter(step -> step.holds(value, flag)).findFirst();
                boolean part = held.map(Step::share).orElse(share);
                Q given = Q.of(held.map(Step::worth).orElse(otherwise));
                return part ? given.times(points) : given;
            });
        }
    }

    record RatioOf(Gauge gauge) implements Shape {
        @Override
        public ScoringRule rule(String id) {
            return ScoringRule.ratio(gauge.measure(id));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            gauge.observe(facts, id);
        }

        @Override
        public Earned earned(Q points) {
            return by(
                    gauge,
                    points,
                    percent -> points.times(percent.min(Q.HUNDRED).max(Q.ZERO)).over(Q.HUNDRED));
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
            facts.put(FactKey.incidents(id), Incidents.copyOf(entries));
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
}
