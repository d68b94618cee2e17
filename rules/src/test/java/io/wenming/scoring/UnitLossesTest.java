package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.testing.Seeds;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitLossesTest {
    private static final Label NAME = Label.of("指标", "indicator");

    static LongStream seeds() {
        return Seeds.of(20260501, 2000);
    }

    @Test
    void leafWithoutALeadHasThatOfTheNearestGroup() {
        Indicator total = group(
                        "t",
                        leaf("a"),
                        group("g", leaf("b"), leaf("c").ledBy("u-2")).ledBy("u-1"))
                .ledBy("u-0");

        assertThat(losses(total).led())
                .extracting(UnitLoss::unit, UnitLossesTest::nodes, UnitLoss::amount)
                .containsExactly(
                        tuple("u-0", List.of("a"), Fraction.of(10)),
                        tuple("u-1", List.of("b"), Fraction.of(10)),
                        tuple("u-2", List.of("c"), Fraction.of(10)));
    }

    @Test
    void assistingUnitsComeFromTheIndicatorThatNamesThemAndAreListedApart() {
        Indicator alone =
                Indicator.builder().from(leaf("d")).addAssisting("u-9").build();
        Indicator total = group(
                        "t", leaf("a"), leaf("b").ledBy("u-2"), leaf("c").ledBy("u-3", "u-8"), alone)
                .ledBy("u-1", "u-7");

        UnitLosses losses = losses(total);

        assertThat(losses.assisting())
                .extracting(UnitLoss::unit, UnitLossesTest::nodes)
                .containsExactly(tuple("u-7", List.of("a")), tuple("u-8", List.of("c")), tuple("u-9", List.of("d")));
        assertThat(losses.led())
                .extracting(UnitLoss::unit, UnitLossesTest::nodes)
                .containsExactly(
                        tuple("u-1", List.of("a", "d")), tuple("u-2", List.of("b")), tuple("u-3", List.of("c")));
        assertThat(losses.total()).isEqualTo(Fraction.of(40));
    }

    @Test
    void linesThatNobodyLeadsAndThoseOfTheTotalStandApart() {
        FactKey<Incidents> listed = FactKey.incidents("listed");
        Standard standard = Standard.builder()
                .id("g") // as a group of the tree is called too
                .version("1")
                .label(NAME)
                .total(group(
                        "t",
                        leaf("a"),
                        group("g", leaf("b")).atLeast(Points.of(3)).ledBy("u-1")))
                .negativeList(new NegativeList(listed, ImmutableSortedMap.of("k", Points.of(2)), Decimal.of(1)))
                .build();

        UnitLosses losses = standard.score(Facts.builder()
                        .put(listed, Incidents.of(Incident.of("k", 1)))
                        .build())
                .lossesByUnit();

        assertThat(losses.withoutUnit()).extracting(ScoreLine::node).containsExactly("a");
        assertThat(losses.onTotal()).extracting(ScoreLine::code).containsExactly(Mechanism.NEGATIVE_LIST);
        assertThat(losses.led()).extracting(UnitLossesTest::nodes).containsExactly(List.of("g", "b"));
        assertThat(losses.led().get(0).amount()).isEqualTo(Fraction.of(7));
    }

    @Test
    void scoreThatIsNoneHasNoLosses() {
        Standard standard = standard(leaf("a").ledBy("u-1"));
        Facts nothing = Facts.builder().notApplicable(FactKey.flag("a")).build();

        assertThat(standard.score(nothing).lossesByUnit())
                .isEqualTo(
                        new UnitLosses(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyLineStandsOnceAndAllSumsAddUpToTheLoss(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Standard standard = drawn.standard();
        Standard led = Standard.builder()
                .from(standard)
                .total(led(standard.total(), new SplittableRandom(seed)))
                .build();
        Score score = led.score(drawn.facts());

        UnitLosses losses = score.lossesByUnit();

        score.points()
                .ifPresent(points -> assertThat(losses.total())
                        .isEqualTo(led.total().offers().minus(points.toFraction())));
        assertThat(Stream.of(
                                losses.led().stream().flatMap(unit -> unit.lines().stream()),
                                losses.withoutUnit().stream(),
                                losses.onTotal().stream())
                        .flatMap(lines -> lines))
                .containsExactlyInAnyOrderElementsOf(score.lines());
    }

    /** The same tree with units drawn for some of its nodes. */
    private static Indicator led(Indicator indicator, SplittableRandom random) {
        Indicator.Builder drawn = Indicator.builder()
                .from(indicator)
                .parts(indicator.parts().stream().map(part -> led(part, random)).toList());
        if (random.nextInt(3) == 0) {
            drawn.lead("u-" + random.nextInt(3));
        }
        if (random.nextInt(4) == 0) {
            drawn.addAssisting("u-" + random.nextInt(3));
        }
        return drawn.build();
    }

    private static List<String> nodes(UnitLoss loss) {
        return loss.lines().stream().map(ScoreLine::node).toList();
    }

    private static UnitLosses losses(Indicator total) {
        return standard(total).score(Facts.none()).lossesByUnit();
    }

    private static Standard standard(Indicator total) {
        return Standard.builder().id("s").version("1").label(NAME).total(total).build();
    }

    private static Indicator group(String id, Indicator first, Indicator... more) {
        return Indicator.sumOf(id, NAME, first, more);
    }

    private static Indicator leaf(String id) {
        return Indicator.of(id, NAME, Points.of(10), ScoringRule.allOrNothing(FactKey.flag(id)));
    }
}
