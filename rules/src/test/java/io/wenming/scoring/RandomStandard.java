package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Mark;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A standard and facts drawn from a seed, most values at a bound, and by scoring rules, 5, what the total must be. */
final class RandomStandard {
    private static final List<String> AMOUNTS =
            List.of("0", "0.01", "0.5", "1", "2.5", "3", "7", "10", "33.333333", "100", "0.000000000000000001");
    private static final List<String> WEIGHTS = List.of("1", "1", "0.15", "0.85", "2", "0.333333");
    private static final List<String> LINES = List.of("0", "59.99", "60", "60.5", "70", "84.995", "85", "100");
    private static final List<String> KINDS = List.of("a", "b", "c", "event", "其他");

    private final SplittableRandom random;
    private final Plan root;
    private final Optional<Map<String, String>> negative;
    private final String unreportedMultiplier;
    private final ImmutableList<Incident> listed;
    private final Optional<String> cap;
    private final Optional<String> floor;
    private final Optional<String> share;
    private final boolean zeroWhenMissing;
    private final int places;
    private final String mode;
    private final ImmutableList<Veto.Effect> vetoes;
    private final ImmutableList<Boolean> hits;
    private final Optional<Boolean> gateOpenWhenMissing;
    private final Optional<String> external;
    private final Optional<String> pass;
    private int ids;

    RandomStandard(long seed) {
        random = new SplittableRandom(seed);
        root = chance(10) ? leaf() : group(3);
        negative = chance(2) ? Optional.of(prices()) : Optional.empty();
        unreportedMultiplier = pick(List.of("2", "1", "0", "1.5"));
        listed = incidents();
        floor = optional(AMOUNTS);
        cap = floor.isPresent() ? Optional.of("100").filter(hundred -> chance(2)) : optional(AMOUNTS);
        places = random.nextInt(4);
        mode = pick(List.of("HALF_UP", "HALF_EVEN", "DOWN"));
        vetoes = many(2, () -> pick(List.of(Veto.Effect.values())));
        hits = many(vetoes.size(), vetoes.size(), () -> chance(4));
        gateOpenWhenMissing = chance(3) ? Optional.of(chance(2)) : Optional.empty();
        external = optional(LINES);
        pass = optional(AMOUNTS);
        share = optional(List.of("0.2", "1", "0.333333", "0.000000000000000001"));
        zeroWhenMissing = chance(2);
    }

    Standard standard() {
        Standard.Builder standard = Standard.builder()
                .id("s")
                .version("1")
                .label(Label.of("标准", "standard"))
                .total(root.indicator())
                .negativeList(negative.map(prices -> new NegativeList(
                        FactKey.incidents("negative"),
                        prices.entrySet().stream()
                                .collect(ImmutableSortedMap.toImmutableSortedMap(
                                        String::compareTo, Map.Entry::getKey, each -> Points.of(each.getValue()))),
                        Decimal.parse(unreportedMultiplier))))
                .atMost(cap.map(Points::of))
                .atLeast(floor.map(Points::of))
                .blend(share.map(weight ->
                        new Blend(Label.of("合成"), FactKey.decimal("external"), Weight.of(weight), zeroWhenMissing)))
                .rounding(new Rounding(places, RoundingMode.valueOf(mode)))
                .passMark(pass.map(Points::of));
        for (int i = 0; i < vetoes.size(); i++) {
            standard.addVeto(Veto.of("v" + i, Label.of("否决" + i), FactKey.flag("veto" + i), vetoes.get(i)));
        }
        gateOpenWhenMissing.ifPresent(open -> standard.addGate(
                new Gate(Label.of("前置"), FactKey.decimal("external"), Range.atLeast(Decimal.parse("60")), open)));
        return standard.build();
    }

    Facts facts() {
        Facts.Builder facts = Facts.builder();
        root.observe(facts);
        negative.ifPresent(prices -> facts.put(FactKey.incidents("negative"), new Incidents(listed)));
        for (int i = 0; i < vetoes.size(); i++) {
            facts.put(FactKey.flag("veto" + i), hits.get(i));
        }
        external.ifPresent(score -> facts.put(FactKey.decimal("external"), Decimal.parse(score)));
        return facts.build();
    }

    /** The value of every node; none where it does not apply. */
    Map<String, Optional<Q>> items() {
        Map<String, Optional<Q>> items = new LinkedHashMap<>();
        root.result(items);
        return items;
    }

    Q fullMarks() {
        return root.offers();
    }

    /** The total before rounding. */
    Optional<Q> exact() {
        return root.result(new LinkedHashMap<>()).map(result -> {
            Q total = result.score();
            for (Incident entry : negative.isPresent() ? listed : ImmutableList.<Incident>of()) {
                Q each = Q.of(negative.get().getOrDefault(entry.kind(), "0"));
                Q times = Q.of(entry.times()).times(entry.state().isPresent() ? Q.of(unreportedMultiplier) : Q.of(1));
                total = total.minus(each.times(times));
            }
            total = cap.map(Q::of).map(total::min).orElse(total);
            return blended(floor.map(Q::of).map(total::max).orElse(total));
        });
    }

    private Q blended(Q total) {
        if (share.isEmpty() || (external.isEmpty() && !zeroWhenMissing)) {
            return total;
        }
        Q weight = Q.of(share.get());
        return total.times(Q.of(1).minus(weight))
                .plus(Q.of(external.orElse("0")).times(weight));
    }

    Optional<Q> score() {
        return zeroed() ? Optional.of(Q.ZERO) : exact().map(total -> total.rounded(places, mode));
    }

    String status() {
        boolean open = gateOpenWhenMissing.isEmpty()
                || external.map(score -> Q.of(score).compareTo(Q.of("60")) >= 0).orElse(gateOpenWhenMissing.get());
        if (hits.contains(true)) {
            return "vetoed";
        }
        if (!open) {
            return "ineligible";
        }
        if (exact().isEmpty()) {
            return "unscored";
        }
        if (pass.isEmpty()) {
            return "scored";
        }
        return score().orElseThrow().compareTo(Q.of(pass.get())) >= 0 ? "pass" : "fail";
    }

    private boolean zeroed() {
        return IntStream.range(0, vetoes.size()).anyMatch(i -> hits.get(i) && vetoes.get(i) == Veto.Effect.ZERO);
    }

    private Plan group(int depth) {
        String id = nextId();
        Optional<String> least = chance(4) ? Optional.of(pick(List.of("0", "1", "2.5"))) : Optional.empty();
        Optional<String> most = chance(4) ? Optional.of(pick(List.of("3", "7", "33.333333"))) : Optional.empty();
        return new Plan.Group(
                id,
                pick(WEIGHTS),
                pick(List.of(Inapplicable.values())),
                most,
                least,
                many(1, 4, () -> depth > 1 && chance(3) ? group(depth - 1) : leaf()));
    }

    private Plan leaf() {
        return new Plan.Leaf(
                nextId(),
                pick(WEIGHTS),
                pick(AMOUNTS),
                pick(List.of(Missing.values())),
                chance(2) ? Plan.Seen.OBSERVED : pick(List.of(Plan.Seen.values())),
                shape());
    }

    private Shape shape() {
        return switch (random.nextInt(12)) {
            case 0 -> new Shape.Ok(chance(2));
            case 1 -> {
                int size = random.nextInt(1, 6);
                int passed = random.nextInt(size + 1);
                int failed = chance(8) ? random.nextInt(7) : size - passed;
                yield new Shape.Samples(size, random.nextInt(1, size + 1), passed, failed, chance(8) ? 1 : 0);
            }
            case 2 -> {
                int lines = random.nextInt(1, 7);
                int marks = chance(8) ? random.nextInt(8) : lines;
                yield new Shape.Marks(lines, chance(2), many(marks, marks, () -> pick(List.of(Mark.values()))));
            }
            case 3 -> new Shape.Assessed(chance(4) ? "-3" : pick(AMOUNTS));
            case 4 -> new Shape.Graded(prices(), pick(KINDS));
            case 5 -> new Shape.Banded(many(1, 3, this::step), pick(AMOUNTS), pick(LINES), chance(2));
            case 6 -> new Shape.RateOf(pick(LINES));
            case 7 -> new Shape.AmountOf(chance(4) ? "-3" : pick(AMOUNTS), pick(AMOUNTS.subList(1, AMOUNTS.size())));
            case 8 -> {
                long due = random.nextInt(4);
                yield new Shape.CountsOf(
                        random.nextInt(6),
                        due,
                        chance(2) ? Optional.of((long) random.nextInt((int) due + 1)) : Optional.empty(),
                        pick(List.of(NothingDue.values())));
            }
            case 9 ->
                new Shape.Deducted(
                        prices(),
                        chance(2) ? prices() : ImmutableMap.of(),
                        "event",
                        pick(List.of("1", "2", "0", "0.5")),
                        optional(AMOUNTS),
                        incidents());
            case 10 -> new Shape.Awarded(prices(), pick(List.of(Counting.values())), optional(AMOUNTS), incidents());
            default ->
                new Shape.Signed(
                        pick(LINES),
                        random.nextInt(1, 11),
                        pick(LINES),
                        chance(2) ? Optional.of((long) random.nextInt(1, 13)) : Optional.empty());
        };
    }

    /** A band that leaves room for a value. */
    private Shape.Step step() {
        int low = random.nextInt(LINES.size());
        int high = random.nextInt(low, LINES.size());
        boolean one = low == high;
        return new Shape.Step(
                one || chance(2) ? LINES.get(low) : "",
                one || chance(2),
                one || chance(2) ? LINES.get(high) : "",
                one || chance(2),
                chance(3),
                pick(AMOUNTS));
    }

    private ImmutableMap<String, String> prices() {
        Map<String, String> prices = new LinkedHashMap<>();
        prices.put(pick(KINDS.subList(0, 3)), pick(AMOUNTS));
        prices.put(pick(KINDS.subList(0, 3)), pick(AMOUNTS));
        return ImmutableMap.copyOf(prices);
    }

    private ImmutableList<Incident> incidents() {
        return many(4, () -> {
            Incident.Builder incident = Incident.builder()
                    .kind(chance(8) ? pick(KINDS) : pick(KINDS.subList(0, 3)))
                    .times(pick(List.of(1, 1, 2, 3, 7)));
            if (chance(3)) {
                incident.state(NegativeList.UNREPORTED);
            }
            if (chance(2)) {
                incident.project(pick(List.of("p", "q")));
            }
            if (chance(2)) {
                incident.year(pick(List.of(2023, 2024)));
            }
            return incident.build();
        });
    }

    private String nextId() {
        ids++;
        return "n" + ids;
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

    private <T> ImmutableList<T> many(int most, java.util.function.Supplier<T> each) {
        return many(0, most, each);
    }

    private <T> ImmutableList<T> many(int least, int most, java.util.function.Supplier<T> each) {
        List<T> values = new ArrayList<>();
        int size = random.nextInt(least, most + 1);
        while (values.size() < size) {
            values.add(each.get());
        }
        return ImmutableList.copyOf(values);
    }
}
