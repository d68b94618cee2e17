package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.finding.FindingText;
import io.wenming.finding.Outcome;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.testing.Seeds;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreDifferenceTest {
    private static final Label NAME = Label.of("标准", "standard");
    private static final FactKey<Decimal> A = FactKey.decimal("a");
    private static final FactKey<Decimal> B = FactKey.decimal("b");

    static LongStream seeds() {
        return Seeds.of(20260701, 2000);
    }

    @Test
    void factsThatAreReplacedChangeTheLinesThatReadThem() {
        Score before = standard("s", leaf("a", A, 10), leaf("b", B, 10)).build().score(facts("7", "2"));

        ScoreDifference difference = before.differenceTo(
                before.with(Facts.builder().put(B, Decimal.of(9)).build()));

        assertThat(difference.change()).contains(Fraction.of(7));
        assertThat(difference.lines())
                .extracting(
                        DifferenceLine::node, DifferenceLine::mechanism, DifferenceLine::before, DifferenceLine::after)
                .containsExactly(tuple("b", Optional.of(Mechanism.RULE), Fraction.of(-8), Fraction.of(-1)));
    }

    @Test
    void anotherMechanismIsAnotherLine() {
        Score before = standard("s", leaf("a", A, 10), leaf("b", B, 10)).build().score(facts("7", "2"));
        Score after = before.standard().score(before.facts().without(B));

        assertThat(before.differenceTo(after).lines())
                .extracting(DifferenceLine::node, DifferenceLine::mechanism, DifferenceLine::change)
                .containsExactly(
                        tuple("b", Optional.of(Mechanism.RULE), Fraction.of(8)),
                        tuple("b", Optional.of(Mechanism.MISSING), Fraction.of(-10)));
    }

    @Test
    void anotherStandardChangesWhatIsOfferedAndNodesOfOneOnlyAreSaid() {
        Score before =
                standard("old", leaf("a", A, 10), leaf("b", B, 10)).build().score(facts("7", "2"));
        Standard next =
                standard("new", leaf("a", A, 10).weighted("2"), leaf("c", B, 5)).build();

        ScoreDifference difference = before.differenceTo(before.under(next));

        assertThat(difference.lines())
                .extracting(
                        DifferenceLine::node,
                        DifferenceLine::mechanism,
                        DifferenceLine::presence,
                        DifferenceLine::before,
                        DifferenceLine::after)
                .containsExactly(
                        tuple("a", Optional.empty(), DifferenceLine.Presence.BOTH, Fraction.of(10), Fraction.of(20)),
                        tuple(
                                "b",
                                Optional.empty(),
                                DifferenceLine.Presence.ONLY_BEFORE,
                                Fraction.of(10),
                                Fraction.ZERO),
                        tuple("c", Optional.empty(), DifferenceLine.Presence.ONLY_AFTER, Fraction.ZERO, Fraction.of(5)),
                        tuple(
                                "a",
                                Optional.of(Mechanism.RULE),
                                DifferenceLine.Presence.BOTH,
                                Fraction.of(-3),
                                Fraction.of(-6)),
                        tuple(
                                "b",
                                Optional.of(Mechanism.RULE),
                                DifferenceLine.Presence.ONLY_BEFORE,
                                Fraction.of(-8),
                                Fraction.ZERO),
                        tuple(
                                "c",
                                Optional.of(Mechanism.RULE),
                                DifferenceLine.Presence.ONLY_AFTER,
                                Fraction.ZERO,
                                Fraction.of(-3)));
        assertThat(difference.change()).contains(Fraction.of(7));
    }

    @Test
    void entriesOfTheNegativeListAreOneLineOfTheTotalUnderEitherStandard() {
        FactKey<Incidents> listed = FactKey.incidents("listed");
        NegativeList list = new NegativeList(listed, ImmutableSortedMap.of("k", Points.of(1)), Decimal.of(1));
        Score before =
                standard("old", leaf("a", A, 10)).negativeList(list).build().score(facts("7", "2"));
        Facts more = Facts.builder()
                .put(listed, Incidents.of(Incident.of("k", 1), Incident.of("k", 2)))
                .build();

        assertThat(before.differenceTo(before.with(more)).lines())
                .extracting(DifferenceLine::node, DifferenceLine::mechanism, DifferenceLine::after)
                .containsExactly(tuple("old", Optional.of(Mechanism.NEGATIVE_LIST), Fraction.of(-3)));
    }

    @Test
    void findingTellsTheScoresTheStatusAndEachLine() {
        Score before =
                standard("old", leaf("a", A, 10)).passMark(Points.of(8)).build().score(facts("7", "2"));
        Score after = before.under(standard("new", leaf("a", A, 10), leaf("b", B, 2))
                .passMark(Points.of(8))
                .build());

        assertThat(FindingText.in(Language.ZH).print(before.differenceTo(after).finding()))
                .isEqualTo("""
                得分变化：2 — 总分由 7 分变为 9 分；结论由“不合格”变为“合格”
                  指标b：2 — 分值由 0 分变为 2 分；仅现标准有此项
                """);
        assertThat(FindingText.in(Language.EN).print(after.differenceTo(before).finding()))
                .isEqualTo("""
                difference: -2 — the score goes from 9 to 7; the status goes from 'pass' to 'fail'
                  b: -2 — its points go from 2 to 0; only the standard before has it
                """);
    }

    @Test
    void withoutAScoreOnOneSideThereIsNoDifferenceAndThatIsSaid() {
        Score before = standard("s", leaf("a", A, 10)).build().score(facts("7", "2"));
        Score after = before.standard().score(Facts.builder().notApplicable(A).build());

        ScoreDifference difference = before.differenceTo(after);

        assertThat(difference.change()).isEmpty();
        assertThat(difference.lines()).isEmpty();
        assertThat(difference.finding().outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(difference.finding().reasons())
                .extracting(reason -> reason.in(Language.EN))
                .containsExactly("there is no score after", "the status goes from 'scored' to 'unscored'");
        assertThat(after.differenceTo(before).finding().reasons())
                .extracting(reason -> reason.in(Language.ZH))
                .startsWith("原无分");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changesOfAllLinesSumToTheDifferenceOfTheScores(long seed) {
        RandomStandard one = new RandomStandard(seed);
        RandomStandard other = new RandomStandard(seed + 1);
        Score before = one.standard().score(one.facts());
        Score after = other.standard().score(other.facts());

        ScoreDifference difference = before.differenceTo(after);

        difference
                .change()
                .ifPresent(change -> assertThat(difference.lines().stream()
                                .map(DifferenceLine::change)
                                .reduce(Fraction.ZERO, Fraction::plus))
                        .isEqualTo(change));
        assertThat(before.differenceTo(before).lines()).isEmpty();
        assertThat(difference.lines())
                .allSatisfy(line -> assertThat(line.change()).isNotEqualTo(Fraction.ZERO));
    }

    private static Standard.Builder standard(String id, Indicator first, Indicator... more) {
        return Standard.builder().id(id).version("1").label(NAME).total(Indicator.sumOf("t", NAME, first, more));
    }

    private static Indicator leaf(String id, FactKey<Decimal> key, int points) {
        return Indicator.of(id, Label.of("指标" + id, id), Points.of(points), ScoringRule.assessor(key));
    }

    private static Facts facts(String a, String b) {
        return Facts.builder().put(A, Decimal.parse(a)).put(B, Decimal.parse(b)).build();
    }
}
