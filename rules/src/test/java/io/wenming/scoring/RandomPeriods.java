package io.wenming.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** A standard by periods and facts drawn from a seed, and by scoring rules, 5, what must come out. */
final class RandomPeriods {
    private static final List<String> WEIGHTS = List.of("1", "0.15", "0.25", "0.6", "2", "0.333333");
    private static final List<String> SCORES =
            List.of("0", "59.995", "60", "84.995", "85", "90.005", "100", "33.333333");
    private static final List<String> LIMITS = List.of("0", "50", "60.005", "85");

    private final SplittableRandom random;
    private final List<String> weights = new ArrayList<>();
    private final List<Optional<Plan>> periods = new ArrayList<>();
    private final List<List<Incident>> listed = new ArrayList<>();
    private final Plan tree;
    private final boolean negative;
    private final Optional<String> floor;
    private final Optional<String> cap;
    private final Optional<String> missing;
    private final int low;
    private final int high;
    private final boolean roundPeriods;
    private final int places;
    private final String mode;
    private final Optional<String> share;
    private final boolean zeroWhenMissing;
    private final Optional<String> external;
    private final Optional<Veto.Effect> veto;
    private final boolean hit;
    private final Optional<Boolean> gateOpenWhenMissing;
    private final Optional<String> pass;

    RandomPeriods(long seed) {
        random = new SplittableRandom(seed);
        low = chance(2) ? 0 : random.nextInt(3);
        high = chance(2) ? 0 : random.nextInt(3);
        long shape = random.nextLong();
        tree = tree(shape);
        int count = random.nextInt(1, 7);
        String equal = pick(WEIGHTS);
        for (int i = 0; i < count; i++) {
            weights.add(low + high > 0 ? equal : pick(WEIGHTS));
            periods.add(chance(4) ? Optional.empty() : Optional.of(tree(shape)));
            listed.add(chance(2) ? List.of() : List.of(incident(), incident()));
        }
        negative = chance(2);
        floor = optional(LIMITS);
        cap = optional(List.of("85", "90", "100.005"));
        missing = optional(List.of("0", "95", "60.005", "-3"));
        roundPeriods = chance(2);
        places = random.nextInt(3);
        mode = pick(List.of("HALF_UP", "HALF_EVEN", "DOWN"));
        share = optional(List.of("0.2", "1", "0.333333"));
        zeroWhenMissing = chance(2);
        external = optional(SCORES);
        veto = chance(3) ? Optional.of(pick(List.of(Veto.Effect.values()))) : Optional.empty();
        hit = chance(2);
        gateOpenWhenMissing = chance(3) ? Optional.of(chance(2)) : Optional.empty();
        pass = optional(SCORES);
    }

    PeriodicStandard standard() {
        Standard.Builder standard = Standard.builder()
                .id("s")
                .version("1")
                .label(Label.of("标准", "standard"))
                .total(tree.indicator())
                .atMost(cap.map(Points::of))
                .atLeast(floor.map(Points::of))
                .blend(share.map(weight ->
                        new Blend(Label.of("合成"), FactKey.decimal("external"), Weight.of(weight), zeroWhenMissing)))
                .rounding(new Rounding(places, RoundingMode.valueOf(mode)))
                .passMark(pass.map(Points::of));
        if (negative) {
            standard.negativeList(new NegativeList(
                    FactKey.incidents("negative"), ImmutableSortedMap.of("a", Points.of("0.125")), Decimal.of(2)));
        }
        veto.ifPresent(effect -> standard.addVeto(Veto.of("v", Label.of("否决"), FactKey.flag("veto"), effect)));
        gateOpenWhenMissing.ifPresent(open -> standard.addGate(
                new Gate(Label.of("前置"), FactKey.decimal("external"), Range.atLeast(Decimal.parse("60")), open)));
        PeriodicStandard.Builder periodic = PeriodicStandard.builder()
                .standard(standard.build())
                .missingCountsAs(missing.map(Points::of))
                .dropLowest(low)
                .dropHighest(high)
                .roundPeriods(roundPeriods);
        for (int i = 0; i < weights.size(); i++) {
            periodic.addPeriods(ScoringPeriod.of("p" + i, Label.of("期" + i)).weighted(weights.get(i)));
        }
        return periodic.build();
    }

    /** The standard with two examples of these facts: one expects what the rules say, the other a score out of reach. */
    PeriodicStandard standardWithExamples() {
        PeriodicStandard standard = standard();
        PeriodicExample.Builder example = PeriodicExample.builder().facts(readBy(standard));
        ExpectedPeriodicScore.Builder expected = ExpectedPeriodicScore.builder()
                .score(score().map(RandomPeriods::points))
                .status(ScoreStatus.ALL.stream()
                        .filter(known -> known.code().equals(status()))
                        .findFirst());
        List<Optional<Q>> printed = printed();
        for (int i = 0; i < printed.size(); i++) {
            String id = "p" + i;
            printed.get(i).ifPresent(own -> expected.putPeriod(id, points(own)));
        }
        return PeriodicStandard.builder()
                .from(standard)
                .addExample(example.id("as the rules say")
                        .expected(expected.build())
                        .build())
                .addExample(example.id("out of reach")
                        .expected(ExpectedPeriodicScore.builder()
                                .score(Points.of(-77))
                                .build())
                        .build())
                .build();
    }

    /** The facts without what nothing reads. */
    private PeriodicFacts readBy(PeriodicStandard standard) {
        return PeriodicFacts.of(
                Maps.transformValues(facts().periods(), period -> only(period, standard.periodInputs())),
                only(facts().overall(), standard.overallInputs()));
    }

    private static Facts only(Facts facts, Set<FactKey<?>> read) {
        Facts kept = facts;
        for (FactKey<?> key : facts.keys()) {
            kept = read.contains(key) ? kept : kept.without(key);
        }
        return kept;
    }

    /** A number that was rounded, so that it is a decimal. */
    private static Points points(Q rounded) {
        return Points.of(
                new BigDecimal(rounded.n()).divide(new BigDecimal(rounded.d())).toPlainString());
    }

    PeriodicFacts facts() {
        ImmutableMap.Builder<String, Facts> byPeriod = ImmutableMap.builder();
        for (int i = 0; i < weights.size(); i++) {
            if (periods.get(i).isPresent()) {
                Facts.Builder facts = Facts.builder();
                periods.get(i).get().observe(facts);
                facts.put(
                        FactKey.incidents("negative"),
                        Incidents.of(listed.get(i).toArray(Incident[]::new)));
                byPeriod.put("p" + i, facts.build());
            }
        }
        Facts.Builder overall = Facts.builder().put(FactKey.flag("veto"), hit);
        external.ifPresent(score -> overall.put(FactKey.decimal("external"), Decimal.parse(score)));
        return PeriodicFacts.of(byPeriod.buildOrThrow(), overall.build());
    }

    Q fullMarks() {
        return tree.offers();
    }

    /** The own score of each period after the limits; none where it is missing. */
    List<Optional<Q>> own() {
        List<Optional<Q>> own = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            List<Incident> entries = negative ? listed.get(i) : List.of();
            own.add(periods.get(i)
                    .flatMap(plan -> plan.result(new LinkedHashMap<>()))
                    .map(Plan.Result::score)
                    .map(total -> {
                        Q left = total;
                        for (Incident entry : entries) {
                            Q times =
                                    Q.of(entry.times()).times(Q.of(entry.state().isPresent() ? 2 : 1));
                            left = left.minus(Q.of("0.125").times(times));
                        }
                        left = cap.map(Q::of).map(left::min).orElse(left);
                        return floor.map(Q::of).map(left::max).orElse(left);
                    }));
        }
        return own;
    }

    List<Optional<Q>> printed() {
        return own().stream()
                .map(score -> score.map(exact -> exact.rounded(places, mode)))
                .toList();
    }

    /** The mean, blended, before rounding. */
    Optional<Q> exact() {
        record Counted(Q value, Q weight) {}
        List<Counted> counted = new ArrayList<>();
        List<Optional<Q>> used = roundPeriods ? printed() : own();
        for (int i = 0; i < weights.size(); i++) {
            Q weight = Q.of(weights.get(i));
            used.get(i).or(() -> missing.map(Q::of)).ifPresent(value -> counted.add(new Counted(value, weight)));
        }
        counted.sort(Comparator.comparing(Counted::value));
        if (counted.size() <= low + high) {
            return Optional.empty();
        }
        Q sum = Q.ZERO;
        Q weight = Q.ZERO;
        for (Counted each : counted.subList(low, counted.size() - high)) {
            sum = sum.plus(each.value().times(each.weight()));
            weight = weight.plus(each.weight());
        }
        Q mean = sum.over(weight);
        if (share.isEmpty() || (external.isEmpty() && !zeroWhenMissing)) {
            return Optional.of(mean);
        }
        Q part = Q.of(share.get());
        return Optional.of(
                mean.times(Q.of(1).minus(part)).plus(Q.of(external.orElse("0")).times(part)));
    }

    Optional<Q> score() {
        return hit && veto.equals(Optional.of(Veto.Effect.ZERO))
                ? Optional.of(Q.ZERO)
                : exact().map(mean -> mean.rounded(places, mode));
    }

    String status() {
        if (hit && veto.isPresent()) {
            return "vetoed";
        }
        if (gateOpenWhenMissing.isPresent()
                && !external.map(score -> Q.of(score).compareTo(Q.of("60")) >= 0)
                        .orElse(gateOpenWhenMissing.get())) {
            return "ineligible";
        }
        if (exact().isEmpty()) {
            return "unscored";
        }
        return pass.map(mark -> score().orElseThrow().compareTo(Q.of(mark)) >= 0 ? "pass" : "fail")
                .orElse("scored");
    }

    /** A tree of one shape for every period, with observations of its own each time. */
    private Plan tree(long shape) {
        SplittableRandom fixed = new SplittableRandom(shape);
        List<Plan> leaves = new ArrayList<>();
        int count = fixed.nextInt(1, 4);
        for (int i = 0; i < count; i++) {
            String id = "n" + i;
            String weight = WEIGHTS.get(fixed.nextInt(WEIGHTS.size()));
            Missing policy = List.of(Missing.values()).get(fixed.nextInt(3));
            Plan.Seen seen = chance(2) ? Plan.Seen.OBSERVED : pick(List.of(Plan.Seen.values()));
            Shape observed = switch (fixed.nextInt(3)) {
                case 0 -> new Shape.Assessed(pick(SCORES));
                case 1 -> new Shape.Ok(chance(2));
                default -> new Shape.RatioOf(new Gauge.OfRate(pick(SCORES)));
            };
            leaves.add(new Plan.Leaf(id, weight, fixed.nextBoolean() ? "100" : "33.333333", policy, seen, observed));
        }
        return new Plan.Group(
                "root",
                "1",
                List.of(Inapplicable.values()).get(fixed.nextInt(4)),
                fixed.nextInt(3) == 0 ? Optional.of("90") : Optional.empty(),
                fixed.nextInt(3) == 0 ? Optional.of("1") : Optional.empty(),
                leaves);
    }

    private Incident incident() {
        Incident.Builder incident = Incident.builder().kind("a").times(random.nextInt(1, 9));
        return chance(2)
                ? incident.build()
                : incident.state(NegativeList.UNREPORTED).build();
    }

    private Optional<String> optional(List<String> values) {
        return chance(2) ? Optional.of(pick(values)) : Optional.empty();
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
