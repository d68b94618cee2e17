package io.wenming.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A small standard over few inputs with few values each, many of them read in several places, so that all can be tried. */
final class SmallStandard {
    private static final Label NAME = Label.of("名称", "name");
    private static final List<String> AMOUNTS = List.of("0", "0.5", "1", "2.5", "3", "10");
    private static final List<String> WORDS = List.of("甲", "乙", "丙");

    private final SplittableRandom random;
    private final boolean sharing;
    private int ids;

    /** A standard drawn from a seed; sharing says whether inputs may be read in several places. */
    SmallStandard(long seed, boolean sharing) {
        this.random = new SplittableRandom(seed);
        this.sharing = sharing;
    }

    Standard standard() {
        Standard.Builder standard = Standard.builder()
                .id("s")
                .version("1")
                .label(NAME)
                .total(group(3))
                .rounding(new Rounding(random.nextInt(2), Rounding.halfEven(0).mode()));
        if (chance(3)) {
            standard.addVeto(Veto.of("v", NAME, flag(), pick(List.of(Veto.Effect.values()))));
        }
        if (chance(3)) {
            standard.addGate(new Gate(NAME, FactKey.decimal("d"), Range.atLeast(Decimal.of(2)), chance(2)));
        }
        if (chance(5)) {
            standard.blend(new Blend(NAME, FactKey.decimal("d"), Weight.of("0.5"), chance(2)));
        }
        if (chance(2)) {
            standard.passMark(Points.of(pick(AMOUNTS)));
        }
        if (chance(4)) {
            standard.atMost(Points.of(pick(List.of("2.5", "10")))).atLeast(Points.of("1"));
        }
        Standard drawn = standard.build();
        return standard.declared(drawn.inputs().stream().flatMap(this::declared).toList())
                .build();
    }

    /** Facts in which some of the inputs are known. */
    Facts facts(Standard standard) {
        Completions completions = new Completions(standard, random.nextLong());
        Facts full = completions.filled(Facts.none());
        return completions.holes(full, standard.inputs().size() > 4 ? 3 : 1);
    }

    private Stream<InputSpec> declared(FactKey<?> key) {
        return switch (key.type()) {
            case COUNT ->
                Stream.of(InputSpec.of(key, NAME)
                        .within(pick(List.of(
                                Range.closed(Decimal.ZERO, Decimal.of(2)),
                                Range.closed(Decimal.of(1), Decimal.of(3)),
                                Range.closed(Decimal.of(2), Decimal.of(3))))));
            case DECIMAL -> Stream.of(InputSpec.of(key, NAME).within(Range.singleton(Decimal.parse(pick(AMOUNTS)))));
            default -> Stream.of();
        };
    }

    private Indicator group(int depth) {
        Indicator.Builder group = Indicator.builder()
                .id(id())
                .label(NAME)
                .weight(Weight.of(pick(List.of("1", "0.5", "2"))))
                .inapplicable(pick(List.of(Inapplicable.values())));
        if (chance(4)) {
            group.atMost(Points.of(pick(List.of("2.5", "3", "10"))));
        }
        if (chance(4)) {
            group.atLeast(Points.of(pick(List.of("0.5", "1", "2.5"))));
        }
        if (chance(6)) {
            group.onlyFor(new Role(FactKey.grade("role"), ImmutableSortedSet.of(pick(WORDS))));
        }
        int size = random.nextInt(1, 4);
        for (int i = 0; i < size; i++) {
            group.addParts(depth > 1 && chance(3) ? group(depth - 1) : leaf());
        }
        return group.build();
    }

    private Indicator leaf() {
        return Indicator.of(id(), NAME, Points.of(pick(AMOUNTS)), rule())
                .weighted(pick(List.of("1", "0.5", "2")))
                .whenMissing(pick(List.of(Missing.values())));
    }

    private ScoringRule rule() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> ScoringRule.allOrNothing(flag());
            case 2 ->
                ScoringRule.grades(
                        FactKey.grade(name("g")),
                        ImmutableMap.of(
                                WORDS.get(random.nextInt(2)), Points.of(pick(AMOUNTS)), WORDS.get(2), Points.of(1)));
            case 3 -> ScoringRule.eachLine(FactKey.checklist(name("k")), random.nextInt(1, 3));
            case 4 -> ScoringRule.sample(FactKey.checklist(name("k")), 2, random.nextInt(1, 3));
            case 5 ->
                ScoringRule.bands(
                        FactKey.decimal(name("d")),
                        Points.of(pick(AMOUNTS)),
                        Band.of("A", Range.atLeast(Decimal.of(2)), Points.of(pick(AMOUNTS)))
                                .requiring(flag())
                                .requiring(flag()),
                        Band.of("B", Range.greaterThan(Decimal.of(1)), Points.of(pick(AMOUNTS)))
                                .requiring(flag()),
                        Band.of("C", Range.atMost(Decimal.of(3)), Points.of(pick(AMOUNTS))));
            case 6 ->
                ScoringRule.ratio(Measure.counts(
                        FactKey.count(name("c")), FactKey.count(name("e")), FactKey.count(name("l")), policy()));
            case 7 ->
                ScoringRule.lessPerStep(
                        Shortfall.below(counts(), Decimal.of(80), Decimal.of(30), Points.of(pick(AMOUNTS)))
                                .counting(pick(List.of(PartialStep.values()))),
                        Shortfall.below(
                                        Measure.count(FactKey.count(name("c"))),
                                        Decimal.of(2),
                                        Decimal.of(1),
                                        Points.of(pick(AMOUNTS)))
                                .counting(pick(List.of(PartialStep.values()))));
            case 8 ->
                ScoringRule.bands(
                        pick(List.of(
                                counts(),
                                Measure.met(FactKey.flag(name("f")), FactKey.flag(name("h"))),
                                Measure.passed(FactKey.checklist(name("k")), 2))),
                        Points.of(pick(AMOUNTS)),
                        Band.of("A", Range.atLeast(Decimal.of(2)), Points.of(pick(AMOUNTS)))
                                .requiring(flag()),
                        Band.of("B", Range.open(Decimal.of(40), Decimal.of(60)), Points.of(pick(AMOUNTS))));
            case 9 ->
                ScoringRule.bands(
                        pick(List.of(
                                Measure.change(count(), otherCount()),
                                Measure.growth(counts(), otherCounts(), policy()),
                                Measure.relativeToBest(count(), otherCount(), policy()))),
                        Points.of(pick(AMOUNTS)),
                        Band.of("A", Range.atLeast(Decimal.ZERO), Points.of(pick(AMOUNTS))),
                        Band.of("B", Range.atLeast(Decimal.of(-50)), Points.of(pick(AMOUNTS))));
            case 10 ->
                ScoringRule.ratio(pick(List.of(
                        Measure.growth(count(), otherCount(), policy()),
                        Measure.relativeToBest(counts(), otherCounts(), policy()))));
            default ->
                ScoringRule.signedLevel(
                        FactKey.decimal(name("d")),
                        FactKey.count(name("c")),
                        Decimal.of(random.nextInt(3)),
                        random.nextInt(1, 3));
        };
    }

    private Measure counts() {
        return Measure.counts(FactKey.count(name("c")), FactKey.count(name("l")), policy());
    }

    private Measure otherCounts() {
        return Measure.counts(FactKey.count(name("e")), FactKey.count(name("m")), policy());
    }

    private Measure count() {
        return Measure.count(FactKey.count(name("c")));
    }

    private Measure otherCount() {
        return Measure.count(FactKey.count(name("e")));
    }

    private NothingDue policy() {
        return pick(List.of(NothingDue.values()));
    }

    private FactKey<Boolean> flag() {
        return FactKey.flag(name("f"));
    }

    /** One of few names, or a name of its own. */
    private String name(String kind) {
        return sharing ? kind + random.nextInt(2) : kind + id();
    }

    private String id() {
        ids++;
        return "n" + ids;
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
