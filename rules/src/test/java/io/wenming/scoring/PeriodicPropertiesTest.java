package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.document.DocumentSource;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.number.Fraction;
import io.wenming.testing.Seeds;
import io.wenming.testing.Serialized;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any standard by periods over any facts, against an oracle with an arithmetic of its own. */
class PeriodicPropertiesTest {
    static LongStream seeds() {
        return Seeds.of(20260311, 4000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPeriodTheScoreAndTheStatusAreThoseOfTheRules(long seed) {
        RandomPeriods drawn = new RandomPeriods(seed);
        PeriodicScore score = drawn.standard().score(drawn.facts());

        assertThat(score.periods())
                .extracting(period -> period.score().flatMap(Score::exact).map(PeriodicPropertiesTest::q))
                .isEqualTo(drawn.own());
        assertThat(score.periods())
                .extracting(period -> period.points().map(points -> Q.of(points.toString())))
                .isEqualTo(drawn.printed());
        assertThat(score.exact().map(PeriodicPropertiesTest::q)).isEqualTo(drawn.exact());
        assertThat(score.points().map(points -> Q.of(points.toString()))).isEqualTo(drawn.score());
        assertThat(score.status().code()).isEqualTo(drawn.status());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void linesSumToFullMarksMinusScore(long seed) {
        RandomPeriods drawn = new RandomPeriods(seed);
        PeriodicScore score = drawn.standard().score(drawn.facts());

        Q sum = score.lines().stream().map(line -> q(line.amount())).reduce(Q.ZERO, Q::plus);

        assertThat(Optional.of(sum).filter(lost -> score.points().isPresent()))
                .isEqualTo(drawn.score().map(points -> drawn.fullMarks().minus(points)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void standardAndFactsReadBackEqualAndTheScoreComesBackEqualWhenStored(long seed) {
        RandomPeriods drawn = new RandomPeriods(seed);
        PeriodicStandard standard = drawn.standard();
        PeriodicScore score = standard.score(drawn.facts());
        String yaml = PeriodicStandard.DOCUMENT.toYaml(standard);

        PeriodicStandard read = PeriodicStandard.DOCUMENT.read(DocumentSource.yaml("s", yaml));
        PeriodicFacts facts =
                PeriodicFacts.DOCUMENT.read(DocumentSource.json("f", PeriodicFacts.DOCUMENT.canonical(drawn.facts())));
        PeriodicScore back = Serialized.copy(score);

        assertThat(read).isEqualTo(standard);
        assertThat(PeriodicStandard.DOCUMENT.contentHash(read))
                .isEqualTo(PeriodicStandard.DOCUMENT.contentHash(standard));
        assertThat(read.score(facts)).isEqualTo(score);
        assertThat(back).isEqualTo(score).hasSameHashCodeAs(score).hasToString(score.toString());
        assertThat(back.finding()).isEqualTo(score.finding());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void exampleComesOutIfItExpectsWhatTheRulesSayAndStandsInTheDocument(long seed) {
        PeriodicStandard standard = new RandomPeriods(seed).standardWithExamples();

        PeriodicStandard read =
                PeriodicStandard.DOCUMENT.read(DocumentSource.json("s", PeriodicStandard.DOCUMENT.canonical(standard)));

        assertThat(read).isEqualTo(standard);
        assertThat(read.validate().parts()).extracting(Finding::outcome).containsExactly(Outcome.MET, Outcome.NOT_MET);
    }

    private static Q q(Fraction fraction) {
        return new Q(fraction.numerator(), fraction.denominator());
    }
}
