package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.fact.FactBlock;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.IndexedFacts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.testing.Seeds;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A prepared standard gives what the tree gives, whatever the facts and however they are held. */
class PreparedStandardTest {
    private static final FactKey<Rate> RATE = FactKey.rate("rate");
    private static final FactKey<Boolean> FLAG = FactKey.flag("flag");
    private static final int BLOCK = 70;

    static LongStream seeds() {
        return Seeds.of(20260812, 20_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void summaryColumnAndKeptScoreAreThoseOfTheTree(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        PreparedStandard prepared = drawn.standard().prepare();
        Facts facts = drawn.facts();
        IndexedFacts indexed = prepared.schema().index(facts);
        Score tree = Score.evaluated(prepared, facts);
        ScoreColumn column = prepared.column(1);

        prepared.scoreInto(indexed, column, 0);

        assertThat(column.points(0)).isEqualTo(tree.points());
        assertThat(column.status(0)).isEqualTo(tree.status());
        assertThat(prepared.summarize(facts)).isEqualTo(ScoreSummary.of(tree));
        assertThat(prepared.summarize(indexed)).isEqualTo(prepared.summarize(facts));
        assertThat(prepared.score(facts)).isEqualTo(tree);
        assertThat(prepared.score(indexed).points()).isEqualTo(tree.points());
    }

    /** Each subject of a block has the facts of a standard drawn alike, and one in three those of an other one. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void subjectsOfABlockGetWhatTheyGetAlone(long seed) {
        RandomStandard drawn = seed % 4 == 0 ? new RandomStandard(seed) : RandomStandard.flat(seed);
        PreparedStandard prepared = drawn.standard().prepare();
        List<Facts> facts = new ArrayList<>();
        for (int subject = 0; subject < BLOCK; subject++) {
            facts.add(subject % 3 == 0 ? new RandomStandard(seed + subject).facts() : variant(drawn.facts(), subject));
        }
        ScoreColumn column = prepared.column(BLOCK + 2);

        prepared.scoreInto(prepared.schema().block(facts), column, 1);

        for (int subject = 0; subject < BLOCK; subject++) {
            Score alone = Score.evaluated(prepared, facts.get(subject));
            assertThat(column.points(1 + subject)).as("subject %s", subject).isEqualTo(alone.points());
            assertThat(column.status(1 + subject)).as("subject %s", subject).isEqualTo(alone.status());
        }
        assertThat(column.isFilled(0)).isFalse();
        assertThat(column.isFilled(BLOCK + 1)).isFalse();
    }

    /** The facts without one or two of them. */
    private static Facts variant(Facts facts, int subject) {
        List<FactKey<?>> keys = facts.keys().asList();
        return keys.isEmpty()
                ? facts
                : facts.without(keys.get(subject % keys.size()), keys.get(subject / 3 % keys.size()));
    }

    /** Each prepared standard has classes of its own; a platform that prepares standards for years must not fill up with them. */
    @Test
    void standardsThatNobodyUsesAnyMoreLeaveNoClassBehind() {
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        prepareAndForget(100);
        int before = classes.getLoadedClassCount();
        long given = classes.getTotalLoadedClassCount();

        prepareAndForget(1000);

        assertThat(classes.getTotalLoadedClassCount() - given).isGreaterThanOrEqualTo(1000);
        assertThat(classes.getLoadedClassCount() - before).isLessThan(100);
    }

    private static void prepareAndForget(int standards) {
        for (int i = 0; i < standards; i++) {
            assertThat(standard(rate())
                            .build()
                            .prepare()
                            .summarize(Facts.none())
                            .points())
                    .isPresent();
        }
        System.gc();
    }

    @Test
    void manyDrawnRowsAreDecidedByTheirPlan() {
        long decided = LongStream.rangeClosed(1, 1000)
                .filter(seed -> {
                    RandomStandard drawn = new RandomStandard(seed);
                    PreparedStandard prepared = drawn.standard().prepare();
                    return FlatCompiler.plan(drawn.standard(), prepared.schema())
                            .filter(plan -> plan.rounded(prepared.schema().index(drawn.facts())) != FlatPlan.OPEN)
                            .isPresent();
                })
                .count();

        assertThat(decided).isGreaterThan(150);
    }

    @Test
    void manyDrawnSubjectsAreDecidedInTheirBlock() {
        long decided = LongStream.rangeClosed(1, 1000)
                .filter(seed -> {
                    RandomStandard drawn = RandomStandard.flat(seed);
                    PreparedStandard prepared = drawn.standard().prepare();
                    FactBlock block = prepared.schema().block(List.of(drawn.facts()));
                    return FlatCompiler.plan(drawn.standard(), prepared.schema())
                            .filter(plan -> plan.leaves().generals().isEmpty())
                            .filter(plan -> {
                                FlatScratch scratch =
                                        new FlatScratch(plan.blocks().stages().size());
                                ScoreColumn column = prepared.column(1);
                                plan.scoreInto(block, column, 0, scratch);
                                boolean isLeft = scratch.isLeft(0);
                                assertThat(column.isFilled(0)).isEqualTo(!isLeft);
                                assertThat(column.points(0).filter(points -> !isLeft))
                                        .isEqualTo(Score.evaluated(prepared, drawn.facts())
                                                .points()
                                                .filter(points -> !isLeft));
                                return !isLeft;
                            })
                            .isPresent();
                })
                .count();

        assertThat(decided).isGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 63, 64, 65, 511, 512})
    void blocksOfEverySizeAreScored(int size) {
        PreparedStandard prepared = standard(Indicator.sumOf("total", Label.of("总分"), flag(), rate()))
                .build()
                .prepare();
        List<Facts> facts = IntStream.range(0, size)
                .mapToObj(i -> Facts.builder()
                        .put(FLAG, i % 2 == 0)
                        .put(RATE, Rate.percent(i % 101))
                        .build())
                .toList();
        ScoreColumn column = prepared.column(size);

        prepared.scoreInto(prepared.schema().block(facts), column, 0);

        for (int i = 0; i < size; i++) {
            assertThat(column.scaled(i)).as("subject %s", i).isEqualTo((i % 2 == 0 ? 1_000 : 0) + i % 101 * 10);
        }
    }

    /** A block leaves nothing behind for the next one: neither vetoes nor subjects that were evaluated as a tree. */
    @Test
    void blocksFollowOneAnother() {
        FactKey<Boolean> veto = FactKey.flag("veto");
        PreparedStandard prepared = standard(flag())
                .addVeto(Veto.of("v", Label.of("否决"), veto, Veto.Effect.ZERO))
                .build()
                .prepare();
        Facts vetoed = Facts.builder().put(FLAG, true).put(veto, true).build();
        Facts exempt = Facts.builder().exempt(FLAG).build();
        Facts plain = Facts.builder().put(FLAG, true).build();
        ScoreColumn column = prepared.column(8);

        prepared.scoreInto(prepared.schema().block(List.of(vetoed, exempt, plain, plain)), column, 0);
        prepared.scoreInto(prepared.schema().block(List.of(plain, plain, vetoed, exempt)), column, 4);

        assertThat(IntStream.range(0, 8).mapToObj(row -> column.points(row) + " " + column.status(row)))
                .isEqualTo(Stream.of(vetoed, exempt, plain, plain, plain, plain, vetoed, exempt)
                        .map(facts -> Score.evaluated(prepared, facts))
                        .map(score -> score.points() + " " + score.status())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "10000, 1", "10001, 0", "1, 1000000"})
    void soManyIncidentsCountAsInTheTree(int awards, int faults) {
        FactKey<Incidents> award = FactKey.incidents("award");
        FactKey<Incidents> fault = FactKey.incidents("fault");
        PreparedStandard prepared = standard(Indicator.sumOf(
                        "total",
                        Label.of("总分"),
                        Indicator.of(
                                "bonus",
                                Label.of("加分"),
                                Points.ZERO,
                                ScoringRule.bonus(award).tier("award", Points.of("0.5"))),
                        Indicator.of(
                                "order",
                                Label.of("秩序"),
                                Points.of("100000000000"),
                                ScoringRule.deduct(fault).each("fault", Points.of("99999999999.99")))))
                .build()
                .prepare();
        Facts facts = Facts.builder()
                .put(award, Incidents.of(Incident.of("award", awards)))
                .put(fault, faults == 0 ? Incidents.NONE : Incidents.of(Incident.of("fault", faults)))
                .build();
        Optional<Points> tree = Score.evaluated(prepared, facts).points();
        ScoreColumn column = prepared.column(5);

        prepared.scoreInto(prepared.schema().block(Collections.nCopies(5, facts)), column, 0);

        assertThat(IntStream.range(0, 5).mapToObj(column::points)).containsOnly(tree);
        assertThat(prepared.summarize(facts).points()).isEqualTo(tree);
    }

    @Test
    void blockOfAnotherSchemaIsScoredToo() {
        FactSchema wider = FactSchema.of(ImmutableList.of(FactKey.count("unused"), RATE, FLAG));
        PreparedStandard prepared = standard(flag()).build().prepare();
        FactBlock block = wider.block(
                Collections.nCopies(9, Facts.builder().put(FLAG, true).build()));
        ScoreColumn column = prepared.column(9);

        prepared.scoreInto(block, column, 0);

        assertThat(IntStream.range(0, 9).mapToObj(column::points)).containsOnly(Optional.of(Points.of(10)));
    }

    @Test
    void blockThatDoesNotFitIntoTheColumnIsRefusedBeforeItIsScored() {
        PreparedStandard prepared = standard(flag()).build().prepare();
        FactBlock block = prepared.schema().block(Collections.nCopies(9, Facts.none()));
        ScoreColumn column = prepared.column(10);

        assertThatThrownBy(() -> prepared.scoreInto(block, column, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> prepared.scoreInto(block, column, -1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(IntStream.range(0, 10).anyMatch(column::isFilled)).isFalse();
    }

    @Test
    void thirdsThatAddUpToATieAreDecidedByTheTree() {
        FactKey<Long> done = FactKey.count("done");
        FactKey<Long> due = FactKey.count("due");
        Indicator third = Indicator.of(
                "third", Label.of("办结"), Points.of(1), ScoringRule.ratio(Measure.counts(done, due, NothingDue.FULL)));
        Indicator rest = Indicator.of(
                "rest",
                Label.of("其余"),
                Points.of(2),
                ScoringRule.ratio(Measure.counts(FactKey.count("done2"), FactKey.count("due2"), NothingDue.FULL)));
        PreparedStandard prepared = standard(Indicator.sumOf("total", Label.of("总分"), third, rest))
                .passMark(Points.of(1))
                .build()
                .prepare();
        Facts facts = Facts.builder()
                .put(done, 1L)
                .put(due, 3L)
                .put(FactKey.count("done2"), 1L)
                .put(FactKey.count("due2"), 3L)
                .build();

        assertThat(prepared.summarize(facts)).hasToString("1 pass");
        assertThat(FlatCompiler.plan(prepared.standard(), prepared.schema())
                        .orElseThrow()
                        .rounded(prepared.schema().index(facts)))
                .isEqualTo(FlatPlan.OPEN);
    }

    @Test
    void widerSchemaOfSeveralStandardsServesEachOfThem() {
        Standard plain = standard(flag()).build();
        Standard other = standard(rate()).build();
        FactSchema shared = FactSchema.of(ImmutableList.of(RATE, FLAG, FactKey.count("unused")));
        IndexedFacts row =
                shared.row().set(RATE, Rate.percent(50)).set(FLAG, true).build();

        assertThat(plain.prepare(shared).summarize(row)).hasToString("10 scored");
        assertThat(other.prepare(shared).summarize(row)).hasToString("5 scored");
    }

    @Test
    void schemaWithoutAnInputIsRefused() {
        Standard standard = standard(flag()).build();
        FactSchema schema = FactSchema.of(ImmutableList.of(RATE));

        assertThatThrownBy(() -> standard.prepare(schema))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "schema: it has no 'flag (flag)', which standard 's' reads; give a schema with all its inputs");
    }

    @Test
    void rowThatWasNotFilledHasNoStatus() {
        ScoreColumn column = standard(flag()).build().prepare().column(2);

        assertThat(column.isFilled(1)).isFalse();
        assertThat(column.points(1)).isEmpty();
        assertThatThrownBy(() -> column.status(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row: 1 has not been filled; score its subject first");
        assertThatThrownBy(() -> column.points(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void scoreTooWideForALongStandsInTheColumn() {
        Indicator wide = Indicator.of(
                "wide", Label.of("大"), Points.of("999999999999999999"), ScoringRule.assessor(FactKey.decimal("d")));
        PreparedStandard prepared = standard(wide).build().prepare();
        Facts facts = Facts.builder()
                .put(FactKey.decimal("d"), Decimal.parse("999999999999999999"))
                .build();
        ScoreColumn column = prepared.column(6);

        prepared.scoreInto(prepared.schema().index(facts), column, 0);
        prepared.scoreInto(prepared.schema().block(Collections.nCopies(5, facts)), column, 1);

        for (int row = 0; row < 6; row++) {
            assertThat(column.hasScore(row)).isFalse();
            assertThat(column.points(row)).contains(Points.of("999999999999999999"));
            assertThat(column.status(row)).isEqualTo(ScoreStatus.SCORED);
        }
    }

    @Test
    void gradeThatOnlyAnotherIndicatorKnowsIsNotReadAsNoPoints() {
        FactKey<String> grade = FactKey.grade("grade");
        Standard standard = standard(Indicator.sumOf(
                        "total",
                        Label.of("总分"),
                        Indicator.of(
                                        "a",
                                        Label.of("甲"),
                                        Points.of(2),
                                        ScoringRule.grades(grade, ImmutableMap.of("好", Points.of(2))))
                                .whenMissing(Missing.FULL),
                        Indicator.of(
                                "b",
                                Label.of("乙"),
                                Points.of(1),
                                ScoringRule.grades(grade, ImmutableMap.of("差", Points.of(1))))))
                .build();

        assertThat(standard.prepare().summarize(Facts.builder().put(grade, "差").build()))
                .hasToString("3 scored");
    }

    @Test
    void streamIsScoredByAllThreadsAlike() {
        PreparedStandard prepared = standard(Indicator.sumOf("total", Label.of("总分"), flag(), rate()))
                .build()
                .prepare();

        long sum = Stream.iterate(0, i -> i < 10_000, i -> i + 1)
                .parallel()
                .map(i -> prepared.schema()
                        .row()
                        .set(FLAG, i % 2 == 0)
                        .set(RATE, Rate.percent(i % 101))
                        .build())
                .map(prepared::summarize)
                .mapToLong(summary ->
                        summary.points().orElseThrow().value().scaled(2).orElseThrow())
                .sum();

        long rates = LongStream.range(0, 10_000).map(i -> i % 101 * 10).sum();
        assertThat(sum).isEqualTo(5_000 * 1_000 + rates);
    }

    private static Indicator flag() {
        return Indicator.of("flag", Label.of("是否"), Points.of(10), ScoringRule.allOrNothing(FLAG));
    }

    private static Indicator rate() {
        return Indicator.of("rate", Label.of("比例"), Points.of(10), ScoringRule.ratio(Measure.rate(RATE)));
    }

    private static Standard.Builder standard(Indicator total) {
        return Standard.builder().id("s").version("1").label(Label.of("标准")).total(total);
    }
}
