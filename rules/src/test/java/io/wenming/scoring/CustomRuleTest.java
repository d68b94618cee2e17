package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An embedder's own rule may say which points it is for, and never gives more or less than the range that it declares. */
class CustomRuleTest {
    private static final FactKey<Long> TREES = FactKey.count("trees");
    private static final Label NAME = Label.of("植树", "trees");

    @Test
    void indicatorHasThePointsThatItsRuleOffers() {
        assertThat(planted(6).offers()).isEqualTo(Fraction.of(6));
        Said.refused(() -> planted(5), "indicator 'trees': it has 5 points and its rule offers 6; give it those");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 5", "7, 5, 1", "1000000, 5, 1"})
    void awardOutsideTheDeclaredRangeIsHeldAndItsLineSaysSo(long trees, int held, int lost) {
        Score score = standard().score(Said.with(TREES, trees));

        assertThat(score.item("trees")).contains(Fraction.of(held));
        assertThat(score.lines())
                .containsExactly(new ScoreLine(
                        "trees",
                        NAME,
                        Mechanism.RULE,
                        Fraction.of(lost),
                        ImmutableList.of(
                                Reason.of(ScoringReason.AWARDED, Detail.of(NAME), Detail.of(trees)),
                                Reason.of(
                                        ScoringReason.HELD_TO_RANGE,
                                        Detail.of(Fraction.of(trees)),
                                        Detail.of(Fraction.of(held)))),
                        Optional.empty()));
        assertThat(score.lines().get(0).reasons().get(1).in(Language.EN))
                .contains(String.valueOf(trees), String.valueOf(held));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "7, 5", "3, 3"})
    void preparedStandardHoldsItToo(long trees, int held) {
        PreparedStandard prepared = standard().prepare();
        ScoreColumn column = prepared.column(6);

        prepared.scoreInto(prepared.schema().index(Said.with(TREES, trees)), column, 0);
        prepared.scoreInto(prepared.schema().block(Collections.nCopies(5, Said.with(TREES, trees))), column, 1);

        for (int row = 0; row < 6; row++) {
            assertThat(column.points(row)).contains(Points.of(held));
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "5"})
    void awardWithinTheRangeStandsAsItIs(long trees) {
        Score score = standard().score(Said.with(TREES, trees));

        assertThat(score.item("trees")).contains(Fraction.of(trees));
        assertThat(score.lines())
                .flatExtracting(ScoreLine::reasons)
                .extracting(Reason::code)
                .containsExactly(ScoringReason.AWARDED);
    }

    private static Standard standard() {
        return Standard.builder()
                .id("s")
                .version("1")
                .label(NAME)
                .total(planted(6))
                .build();
    }

    private static Indicator planted(int points) {
        return Indicator.of("trees", NAME, Points.of(points), new Planted());
    }

    /** A point a tree: it is for 6 points, and says that it gives from 1 to 5. */
    private record Planted() implements CustomRule {
        @Override
        public Award award(Points points, Facts facts) {
            long trees = facts.value(TREES).orElseThrow();
            return Award.of(Fraction.of(trees), Reason.of(ScoringReason.AWARDED, Detail.of(NAME), Detail.of(trees)));
        }

        @Override
        public Optional<Points> offers() {
            return Optional.of(Points.of(6));
        }

        @Override
        public ImmutableList<Input> inputs() {
            return ImmutableList.of(Input.required(TREES));
        }

        @Override
        public Span range(Points points) {
            return Span.closed(Fraction.of(1), Fraction.of(5));
        }

        @Override
        public Label describe() {
            return NAME;
        }
    }
}
