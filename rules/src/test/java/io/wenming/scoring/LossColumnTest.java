package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.IndexedFacts;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.testing.Seeds;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A column of losses holds what a score says of them. */
class LossColumnTest {
    private static final FactKey<Boolean> PLAN = FactKey.flag("plan");
    private static final FactKey<Rate> RATE = FactKey.rate("rate");
    private static final Standard STANDARD = Standard.builder()
            .id("unit")
            .version("1")
            .label(Label.of("文明单位"))
            .total(Indicator.sumOf(
                    "total",
                    Label.of("总分"),
                    Indicator.of("plan", Label.of("方案"), Points.of(5), ScoringRule.allOrNothing(PLAN)),
                    Indicator.of("rate", Label.of("满意率"), Points.of(5), ScoringRule.ratio(Measure.rate(RATE)))))
            .build();

    static LongStream seeds() {
        return Seeds.of(20261127, 20_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLossesAreThoseOfTheTree(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        PreparedStandard prepared = drawn.standard().prepare();
        Facts facts = drawn.facts();
        int most = (int) (seed & 7);
        LossColumn column = prepared.lossColumn(1, most);

        prepared.lossesInto(prepared.schema().index(facts), column, 0);

        assertThat(losses(column)).isEqualTo(lines(Score.evaluated(prepared, facts), most));
    }

    @Test
    void manyDrawnRowsAreToldByTheirPlan() {
        long told = LongStream.rangeClosed(1, 1000)
                .filter(seed -> {
                    RandomStandard drawn = new RandomStandard(seed);
                    PreparedStandard prepared = drawn.standard().prepare();
                    IndexedFacts facts = prepared.schema().index(drawn.facts());
                    return FlatCompiler.plan(drawn.standard(), prepared.schema())
                            .flatMap(plan -> FlatLosses.of(drawn.standard(), prepared.schema(), plan))
                            .filter(losses -> losses.fill(facts, prepared.lossColumn(1, 3), 0))
                            .isPresent();
                })
                .count();

        assertThat(told).isGreaterThan(40);
    }

    @Test
    void whatActsOnAGroupAndOnTheTotalIsToldByThePlan() {
        Indicator capped = Indicator.sumOf(
                        "capped",
                        Label.of("封顶"),
                        Indicator.of("plan", Label.of("方案"), Points.of(5), ScoringRule.allOrNothing(PLAN)),
                        Indicator.of("rate", Label.of("满意率"), Points.of(5), ScoringRule.ratio(Measure.rate(RATE))))
                .atMost(Points.of(6));
        PreparedStandard prepared = Standard.builder()
                .from(STANDARD)
                .total(Indicator.sumOf("total", Label.of("总分"), capped))
                .atMost(Points.of(4))
                .addVetoes(Veto.of("veto", Label.of("否决"), FactKey.flag("veto"), Veto.Effect.ZERO))
                .build()
                .prepare();
        Facts facts = Facts.builder()
                .put(PLAN, true)
                .put(RATE, Rate.percent("80"))
                .put(FactKey.flag("veto"), true)
                .build();
        LossColumn column = prepared.lossColumn(1, 9);

        boolean told = FlatLosses.of(
                        prepared.standard(),
                        prepared.schema(),
                        FlatCompiler.plan(prepared.standard(), prepared.schema())
                                .orElseThrow())
                .orElseThrow()
                .fill(prepared.schema().index(facts), column, 0);

        assertThat(told).isTrue();
        assertThat(losses(column))
                .containsExactly(
                        new Line("unit", Mechanism.VETO, Fraction.of(4)),
                        new Line("capped", Mechanism.CAP, Fraction.of(3)),
                        new Line("unit", Mechanism.LIMIT, Fraction.of(2)),
                        new Line("rate", Mechanism.RULE, Fraction.of(1)))
                .isEqualTo(lines(Score.evaluated(prepared, facts), 9));
    }

    @Test
    void rowsStandSideBySideAndCanBeFilledAgain() {
        PreparedStandard prepared = STANDARD.prepare();
        LossColumn column = prepared.lossColumn(2, 1);

        prepared.lossesInto(indexed(prepared, Facts.builder().put(PLAN, false)), column, 0);
        prepared.lossesInto(indexed(prepared, Facts.builder().put(PLAN, true)), column, 1);
        prepared.lossesInto(
                indexed(prepared, Facts.builder().put(PLAN, true).put(RATE, Rate.percent("33.3333"))), column, 0);

        assertThat(column.node(0, 0)).isEqualTo("rate");
        assertThat(column.mechanism(0, 0)).isEqualTo(Mechanism.RULE);
        assertThat(column.amount(0, 0)).isEqualTo(Fraction.of(666_667, 200_000));
        assertThat(column.scaled(0, 0, 6)).hasValue(3_333_335);
        assertThat(column.scaled(0, 0, 5)).isEmpty();
        assertThat(column.scaled(0, 0, 18)).hasValue(3_333_335_000_000_000_000L);
        assertThat(column.mechanism(1, 0)).isEqualTo(Mechanism.MISSING);
        assertThat(column.scaled(1, 0, 0)).hasValue(5);
    }

    @Test
    void whatDoesNotFitIsNotScaled() {
        PreparedStandard prepared = Standard.builder()
                .from(STANDARD)
                .total(Indicator.of("plan", Label.of("方案"), Points.of(10), ScoringRule.allOrNothing(PLAN)))
                .build()
                .prepare();
        LossColumn column = prepared.lossColumn(1, 1);

        prepared.lossesInto(indexed(prepared, Facts.builder()), column, 0);

        assertThat(column.scaled(0, 0, 17)).hasValue(1_000_000_000_000_000_000L);
        assertThat(column.scaled(0, 0, 18)).isEmpty();
        assertThat(column.amount(0, 0)).isEqualTo(Fraction.of(10));
    }

    @Test
    void aRuleOfAnEmbedderThatReadsNothingIsAskedByTheTree() {
        PreparedStandard prepared = Standard.builder()
                .from(STANDARD)
                .total(Indicator.of("half", Label.of("一半"), Points.of(10), new Half()))
                .build()
                .prepare();
        LossColumn column = prepared.lossColumn(1, 1);

        prepared.lossesInto(indexed(prepared, Facts.builder()), column, 0);

        assertThat(losses(column)).containsExactly(new Line("half", Mechanism.RULE, Fraction.of(5)));
        assertThat(column.scaled(0, 0, 1)).hasValue(50);
    }

    @Test
    void misuseIsRefused() {
        PreparedStandard prepared = STANDARD.prepare();
        LossColumn column = prepared.lossColumn(1, 1);
        PreparedStandard other =
                Standard.builder().from(STANDARD).id("other").build().prepare();

        assertThatThrownBy(() -> column.count(0))
                .hasMessage("row: 0 has not been filled; give it the losses of its subject first");
        assertThatThrownBy(() -> other.lossesInto(indexed(other, Facts.builder()), column, 0))
                .hasMessage("column: it was made by another prepared standard, unit 1; make one with lossColumn");
        assertThatThrownBy(() -> prepared.lossColumn(1, -1)).hasMessage("most: -1 is below 0; give 0 or more");
        prepared.lossesInto(indexed(prepared, Facts.builder()), column, 0);
        assertThatThrownBy(() -> column.node(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> column.scaled(0, 0, 19)).hasMessage("places: 19 is out of range; give 0 to 18");
    }

    private static IndexedFacts indexed(PreparedStandard prepared, Facts.Builder facts) {
        return prepared.schema().index(facts.build());
    }

    private static List<Line> lines(Score score, int most) {
        return score.losses(most).stream()
                .map(line -> new Line(line.node(), line.code(), line.amount()))
                .toList();
    }

    private static List<Line> losses(LossColumn column) {
        return IntStream.range(0, column.count(0))
                .mapToObj(place -> new Line(column.node(0, place), column.mechanism(0, place), column.amount(0, place)))
                .toList();
    }

    /** Half of the points, whatever the facts. */
    private record Half() implements CustomRule {
        private static final long serialVersionUID = 1L;

        @Override
        public Award award(Points points, Facts facts) {
            return Award.of(points.toFraction().dividedBy(Fraction.of(2)));
        }

        @Override
        public ImmutableList<Input> inputs() {
            return ImmutableList.of();
        }

        @Override
        public Span range(Points points) {
            return Span.closed(Fraction.ZERO, points.toFraction());
        }

        @Override
        public Label describe() {
            return Label.of("一半", "half");
        }
    }

    private record Line(String node, Mechanism code, Fraction amount) {}
}
