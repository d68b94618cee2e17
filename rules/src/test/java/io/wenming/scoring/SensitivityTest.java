package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.testing.Seeds;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SensitivityTest {
    private static final Label NAME = Label.of("名称", "name");
    private static final FactKey<Rate> RATE = FactKey.rate("rate");
    private static final FactKey<Decimal> LOOK = FactKey.decimal("look");
    private static final FactKey<Long> DONE = FactKey.count("done");
    private static final FactKey<Long> DUE = FactKey.count("due");
    private static final FactKey<Boolean> PLAN = FactKey.flag("plan");
    private static final FactKey<Incidents> NOISE = FactKey.incidents("noise");

    static LongStream seeds() {
        return Seeds.of(20260611, 2000);
    }

    @Test
    void onePercentagePointMoreGivesItsShareOfThePoints() {
        Sensitivity more =
                only(ratio(), Facts.builder().put(RATE, Rate.percent(88)).build());

        assertThat(more.step()).isEqualTo(Step.ONE_MORE);
        assertThat(more.exact()).contains(Fraction.of(1, 20));
        assertThat(more.points()).contains(Fraction.of(1, 20));
        assertThat(more.above()).contains(new Edge(Fraction.of(100), Fraction.of(12), Edge.Kind.RULE, "a"));
        assertThat(more.below()).contains(new Edge(Fraction.ZERO, Fraction.of(88), Edge.Kind.RULE, "a"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            59.99, 60, 0.01, -, -
            60, 85, 25, 60, 0
            70, 85, 15, 60, 10
            85, 85, 0, 60, 25
            90, -, -, 85, 5
            """)
    void edgesOfBandsAreWhereTheyBeginAndEnd(String at, String above, String far, String below, String deep) {
        ScoringRule bands = ScoringRule.bands(
                LOOK,
                Points.ZERO,
                Band.of("A", Range.greaterThan(Decimal.of(85)), Points.of(4)),
                Band.of("B", Range.atLeast(Decimal.of(60)), Points.of(2)),
                Band.of("C", Range.atLeast(Decimal.of(70)), Points.of(1)));
        Sensitivity more = only(
                standard(leaf("a", bands)),
                Facts.builder().put(LOOK, Decimal.parse(at)).build());

        assertThat(more.above()
                        .map(edge ->
                                edge.at() + " " + Decimal.of(edge.distance().rounded(2, RoundingMode.UNNECESSARY))))
                .isEqualTo(Optional.ofNullable(above).map(edge -> edge + " " + far));
        assertThat(more.below()
                        .map(edge ->
                                edge.at() + " " + Decimal.of(edge.distance().rounded(2, RoundingMode.UNNECESSARY))))
                .isEqualTo(Optional.ofNullable(below).map(edge -> edge + " " + deep));
    }

    @Test
    void capThatIsMetBeforeTheRuleEndsIsTheEdge() {
        Standard standard = Standard.builder()
                .from(ratio())
                .total(Indicator.sumOf(
                                "t",
                                NAME,
                                Indicator.of("a", NAME, Points.of(5), ScoringRule.ratio(Measure.rate(RATE)))
                                        .weighted("3"))
                        .atMost(Points.of(14)))
                .build();

        Sensitivity more =
                only(standard, Facts.builder().put(RATE, Rate.percent(90)).build());

        // 15 points times the rate: 14 are reached at 280/3 percent
        assertThat(more.exact()).contains(Fraction.of(3, 20));
        assertThat(more.above()).contains(new Edge(Fraction.of(280, 3), Fraction.of(10, 3), Edge.Kind.CAP, "t"));
        Sensitivity capped =
                only(standard, Facts.builder().put(RATE, Rate.percent(99)).build());
        assertThat(capped.exact()).contains(Fraction.ZERO);
        assertThat(capped.below()).contains(new Edge(Fraction.of(280, 3), Fraction.of(17, 3), Edge.Kind.CAP, "t"));
    }

    @Test
    void passMarkIsMetWhereTheTotalRoundsToIt() {
        Standard standard = Standard.builder()
                .from(ratio())
                .rounding(Rounding.halfUp(0))
                .passMark(Points.of(4))
                .build();

        Sensitivity more =
                only(standard, Facts.builder().put(RATE, Rate.percent(50)).build());

        assertThat(more.above()).contains(new Edge(Fraction.of(70), Fraction.of(20), Edge.Kind.PASS_MARK, "s"));
        assertThat(more.movesStatus()).isFalse();
        assertThat(only(
                        standard,
                        Facts.builder().put(RATE, Rate.percent("69.5")).build()))
                .matches(Sensitivity::movesStatus)
                .matches(then -> then.status() == ScoreStatus.PASS);
    }

    @Test
    void edgeOfACountIsTheFirstCountThatIsThere() {
        ScoringRule rule = ScoringRule.ratio(Measure.counts(DONE, DUE, NothingDue.FULL));
        Standard standard = Standard.builder()
                .from(standard(leaf("a", rule)))
                .passMark(Points.of("7.5"))
                .build();
        Facts facts = Facts.builder().put(DONE, 2L).put(DUE, 7L).build();

        List<Sensitivity> all = standard.sensitivity(facts);

        assertThat(all).extracting(Sensitivity::key).containsExactly(DONE, DUE);
        // 10 points times 6/7 is the first above 7.495
        assertThat(all.get(0).above()).contains(new Edge(Fraction.of(6), Fraction.of(4), Edge.Kind.PASS_MARK, "s"));
        assertThat(all.get(0).exact()).contains(Fraction.of(10, 7));
        assertThat(all.get(1).exact()).contains(Fraction.of(20, 8).minus(Fraction.of(20, 7)));
        assertThat(all.get(1).below()).contains(new Edge(Fraction.of(2), Fraction.of(5), Edge.Kind.RULE, "a"));
    }

    @Test
    void flagIsTurned() {
        Standard standard = Standard.builder()
                .from(standard(leaf("a", ScoringRule.allOrNothing(PLAN))))
                .addVeto(Veto.of("v", NAME, FactKey.flag("fraud"), Veto.Effect.ZERO))
                .build();

        assertThat(standard.sensitivity(Facts.builder().put(PLAN, true).build()))
                .extracting(Sensitivity::key, Sensitivity::step, Sensitivity::points, Sensitivity::status)
                .containsExactly(
                        tuple(PLAN, Step.UNSET, Optional.of(Fraction.of(-10)), ScoreStatus.SCORED),
                        tuple(FactKey.flag("fraud"), Step.SET, Optional.of(Fraction.of(-10)), ScoreStatus.VETOED));
    }

    @Test
    void missingInputHasNoStepUnlessMissingSaysNoOrNone() {
        Standard standard = Standard.builder()
                .from(ratio())
                .negativeList(new NegativeList(NOISE, ImmutableSortedMap.of("k", Points.of(1)), Decimal.of(2)))
                .build();

        assertThat(ratio().sensitivity(Facts.none())).isEmpty();
        assertThat(standard.sensitivity(
                        Facts.builder().put(RATE, Rate.percent(88)).build()))
                .extracting(step -> step.word().orElse(""))
                .containsExactly("", "k", "k unreported");
    }

    @Test
    void eachOtherGradeIsTried() {
        Standard standard = standard(leaf(
                "a",
                ScoringRule.grades(
                        FactKey.grade("g"),
                        ImmutableMap.of("好", Points.of(3), "较好", Points.of(2), "一般", Points.of(1)))));

        assertThat(standard.sensitivity(
                        Facts.builder().put(FactKey.grade("g"), "较好").build()))
                .extracting(
                        step -> step.word().orElse(""), step -> step.points().orElseThrow())
                .containsExactlyInAnyOrder(tuple("好", Fraction.ONE), tuple("一般", Fraction.of(-1)));
    }

    @Test
    void incidentHappensOnceMoreAndOnceLess() {
        Standard standard = standard(leaf(
                "a",
                ScoringRule.deduct(NOISE)
                        .each("report", Points.of(2), Points.of(5))
                        .each("complaint", Points.of(3))));
        Facts facts = Facts.builder()
                .put(NOISE, Incidents.of(Incident.of("report", 2)))
                .build();

        assertThat(standard.sensitivity(facts))
                .extracting(
                        step -> step.word().orElse(""),
                        Sensitivity::step,
                        step -> step.points().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("complaint", Step.ONE_MORE, Fraction.of(-3)),
                        tuple("report", Step.ONE_MORE, Fraction.of(-1)),
                        tuple("report", Step.ONE_FEWER, Fraction.of(2)));
    }

    @Test
    void oneMoreLinePasses() {
        FactKey<Checklist> lines = FactKey.checklist("lines");
        Standard standard = standard(leaf("a", ScoringRule.eachLine(lines, 4)));

        assertThat(standard.sensitivity(
                        Facts.builder().put(lines, Checklist.counted(1, 2, 1)).build()))
                .extracting(step -> step.points().orElseThrow())
                .containsExactly(Fraction.of(667, 100).minus(Fraction.of(333, 100)));
        assertThat(standard.sensitivity(
                        Facts.builder().put(lines, Checklist.counted(4, 0, 0)).build()))
                .isEmpty();
    }

    @Test
    void stepIsToldInBothLanguages() {
        Sensitivity more =
                only(ratio(), Facts.builder().put(RATE, Rate.percent(88)).build());

        assertThat(more.reasons())
                .extracting(reason -> reason.in(Language.EN))
                .containsExactly(
                        "'rate' one more: 0.05 points, 0.05 before rounding",
                        "the next edge above is at 100, 12 away: rule (a)",
                        "the next edge below is at 0, 88 away: rule (a)");
        assertThat(more.reasons())
                .extracting(reason -> reason.in(Language.ZH))
                .containsExactly(
                        "“rate”增加一个单位：得分变动 0.05 分，舍入前 0.05 分",
                        "向上最近的临界值为 100，相距 12：计分规则（a）",
                        "向下最近的临界值为 0，相距 88：计分规则（a）");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void totalFollowsANumberAlongALineUpToTheEdge(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Standard standard = drawn.standard();
        Facts facts = new Completions(standard, seed).filled(drawn.facts());

        for (Sensitivity step : standard.sensitivity(facts)) {
            Optional<Decimal> at = facts.value(step.key()).flatMap(Domains::number);
            if (step.step() == Step.ONE_MORE
                    && at.isPresent()
                    && step.key().valueClass() != Long.class
                    && isStraight(standard)) {
                step.above().ifPresent(edge -> assertLine(standard, facts, step.key(), at.get(), edge.distance()));
                step.below()
                        .ifPresent(edge -> assertLine(
                                standard,
                                facts,
                                step.key(),
                                at.get(),
                                edge.distance().negated()));
                if (step.above().isEmpty()) {
                    assertLine(standard, facts, step.key(), at.get(), Fraction.of(1000));
                }
            }
        }
    }

    /** Whether no rule divides by a decimal. */
    private static boolean isStraight(Standard standard) {
        return standard.total()
                .all()
                .flatMap(node -> node.rule().stream())
                .noneMatch(rule -> rule.inputs().stream()
                        .anyMatch(input -> input.key().name().endsWith(".other")));
    }

    private static void assertLine(Standard standard, Facts facts, FactKey<?> key, Decimal at, Fraction distance) {
        Fraction eighth = Fraction.of(
                distance.times(Fraction.of(1, 8)).rounded(12, RoundingMode.DOWN).unscaledValue(),
                BigInteger.TEN.pow(12));
        List<Optional<Fraction>> totals = Stream.of(1, 3, 5, 7)
                .map(n -> at.toFraction().plus(eighth.times(n)))
                .map(number -> Pieces.decimal(number)
                        .map(decimal -> Overlay.with(facts, key, Overlay.value(key, decimal)))
                        .flatMap(changed -> standard.score(changed).exact()))
                .toList();
        if (totals.stream().allMatch(Optional::isPresent)) {
            Fraction first = totals.get(1).get().minus(totals.get(0).get());
            assertThat(totals.get(2).get().minus(totals.get(1).get()))
                    .as("%s at %s", key, at)
                    .isEqualTo(first);
            assertThat(totals.get(3).get().minus(totals.get(2).get()))
                    .as("%s at %s", key, at)
                    .isEqualTo(first);
        }
    }

    private static Standard ratio() {
        return standard(Indicator.of("a", NAME, Points.of(5), ScoringRule.ratio(Measure.rate(RATE))));
    }

    private static Indicator leaf(String id, ScoringRule rule) {
        return Indicator.of(id, NAME, Points.of(10), rule);
    }

    private static Standard standard(Indicator leaf) {
        return Standard.builder()
                .id("s")
                .version("1")
                .label(NAME)
                .total(Indicator.sumOf("total", NAME, leaf))
                .build();
    }

    private static Sensitivity only(Standard standard, Facts facts) {
        List<Sensitivity> all = standard.sensitivity(facts);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
