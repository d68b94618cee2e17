package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
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
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A standard and facts drawn from a seed, most values at a bound, and by scoring rules, 5, what the total must be. */
final class RandomStandard {
    private static final List<String> WEIGHTS = List.of("1", "1", "0.15", "0.85", "2", "0.333333");

    private static final List<String> ROLES = List.of("窗口", "机关", "学校");

    private final Draw draw;
    private final Optional<String> role;
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
        this(new Draw(seed));
    }

    private RandomStandard(Draw drawn) {
        draw = drawn;
        role = draw.optional(ROLES);
        root = draw.chance(10) ? leaf() : group(3);
        negative = draw.chance(2) ? Optional.of(draw.prices()) : Optional.empty();
        unreportedMultiplier = draw.pick(List.of("2", "1", "0", "1.5"));
        listed = draw.unusual() ? draw.incidents() : ImmutableList.of();
        floor = draw.optional(Draw.AMOUNTS);
        cap = floor.isPresent() ? Optional.of("100").filter(hundred -> draw.chance(2)) : draw.optional(Draw.AMOUNTS);
        places = draw.below(7);
        mode = draw.pick(List.of("HALF_UP", "HALF_EVEN", "DOWN"));
        vetoes = draw.many(2, () -> draw.pick(List.of(Veto.Effect.values())));
        hits = draw.many(vetoes.size(), vetoes.size(), () -> draw.chance(4));
        gateOpenWhenMissing = draw.chance(3) ? Optional.of(draw.chance(2)) : Optional.empty();
        external = draw.optional(Draw.LINES);
        pass = draw.optional(Draw.AMOUNTS);
        share = draw.unusual()
                ? Optional.of(draw.pick(List.of("0.2", "1", "0.333333", "0.000000000000000001")))
                : Optional.empty();
        zeroWhenMissing = draw.chance(2);
    }

    /** One whose rows are mostly decided by a flat plan. */
    static RandomStandard flat(long seed) {
        return new RandomStandard(Draw.flat(seed));
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
        role.ifPresent(word -> facts.put(Plan.ROLE, word));
        negative.ifPresent(prices -> facts.put(FactKey.incidents("negative"), Incidents.copyOf(listed)));
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
        return zeroed() ? Optional.of(Q.ZERO) : printed();
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
        if (printed().isEmpty()) {
            return "unscored";
        }
        if (pass.isEmpty()) {
            return "scored";
        }
        return score().orElseThrow().compareTo(Q.of(pass.get())) >= 0 ? "pass" : "fail";
    }

    /** The rounded total; none where it has more digits before the point than are printed. */
    Optional<Q> printed() {
        return exact().map(total -> total.rounded(places, mode))
                .filter(total -> total.max(Q.ZERO.minus(total)).compareTo(Q.of("1000000000000000000")) < 0);
    }

    private boolean zeroed() {
        return IntStream.range(0, vetoes.size()).anyMatch(i -> hits.get(i) && vetoes.get(i) == Veto.Effect.ZERO);
    }

    private Plan group(int depth) {
        String id = nextId();
        Optional<String> least = draw.chance(4) ? Optional.of(draw.pick(List.of("0", "1", "2.5"))) : Optional.empty();
        Optional<String> most =
                draw.chance(4) ? Optional.of(draw.pick(List.of("3", "7", "33.333333"))) : Optional.empty();
        return anybody(new Plan.Group(
                id,
                draw.pick(WEIGHTS),
                draw.pick(List.of(Inapplicable.values())),
                most,
                least,
                draw.many(1, 4, () -> depth > 1 && draw.chance(3) ? group(depth - 1) : leaf())));
    }

    private Plan leaf() {
        return anybody(new Plan.Leaf(
                nextId(),
                draw.pick(WEIGHTS),
                draw.pick(Draw.AMOUNTS),
                draw.pick(List.of(Missing.values())),
                draw.seen(),
                new RandomShape(draw).shape()));
    }

    /** Once in a while only for somebody. */
    private Plan anybody(Plan plan) {
        return draw.chance(16) ? new Plan.Only(plan, draw.pick(ROLES), role) : plan;
    }

    private String nextId() {
        ids++;
        return "n" + ids;
    }
}
