package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.document.DocumentSource;
import io.wenming.document.Documents;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import io.wenming.number.Fraction;
import io.wenming.testing.Seeds;
import io.wenming.testing.Serialized;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any standard over any facts, against an oracle with an arithmetic of its own. */
class ScoringPropertiesTest {
    static LongStream seeds() {
        return Seeds.of(20260301, 2000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyNodeTheTotalTheScoreAndTheStatusAreThoseOfTheRules(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Score score = drawn.standard().score(drawn.facts());

        assertThat(drawn.items())
                .allSatisfy((id, value) -> assertThat(score.item(id).map(ScoringPropertiesTest::q))
                        .as(id)
                        .isEqualTo(value));
        assertThat(score.exact().map(ScoringPropertiesTest::q)).isEqualTo(drawn.exact());
        assertThat(score.points().map(points -> Q.of(points.toString()))).isEqualTo(drawn.score());
        assertThat(score.status().code()).isEqualTo(drawn.status());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void linesSumToFullMarksMinusScore(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Score score = drawn.standard().score(drawn.facts());

        Q sum = score.lines().stream().map(line -> q(line.amount())).reduce(Q.ZERO, Q::plus);

        assertThat(Optional.of(sum).filter(lost -> score.points().isPresent()))
                .isEqualTo(drawn.score().map(points -> drawn.fullMarks().minus(points)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void standardReadsBackEqualAndItsSecondWritingIsTheSame(long seed) {
        Standard standard = new RandomStandard(seed).standard();
        String yaml = Standard.DOCUMENT.toYaml(standard);
        String json = Standard.DOCUMENT.toJson(standard);

        Standard read = Standard.DOCUMENT.read(DocumentSource.yaml("s", yaml));

        assertThat(read).isEqualTo(standard).hasSameHashCodeAs(standard);
        assertThat(Standard.DOCUMENT.toYaml(read)).isEqualTo(yaml);
        assertThat(Standard.DOCUMENT.toJson(Standard.DOCUMENT.read(DocumentSource.json("s", json))))
                .isEqualTo(json);
        assertThat(Standard.DOCUMENT.contentHash(read)).isEqualTo(Standard.DOCUMENT.contentHash(standard));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void factsReadBackEqualAndTheirSecondWritingIsTheSame(long seed) {
        ImmutableList<FactSheet> sheets = ImmutableList.of(new FactSheet("u", new RandomStandard(seed).facts()));
        String yaml = Documents.FACTS.toYaml(sheets);

        ImmutableList<FactSheet> read = Documents.FACTS.read(DocumentSource.yaml("f", yaml));

        assertThat(read).isEqualTo(sheets);
        assertThat(Documents.FACTS.toYaml(read)).isEqualTo(yaml);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void indexedFactsGiveTheSameScore(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Standard standard = drawn.standard();
        Facts indexed = standard.schema().index(drawn.facts());

        assertThat(standard.score(indexed)).isEqualTo(standard.score(drawn.facts()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void standardFactsAndScoreComeBackEqualWhenStored(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Score score = drawn.standard().score(drawn.facts());

        Score back = Serialized.copy(score);

        assertThat(back).isEqualTo(score).hasSameHashCodeAs(score).hasToString(score.toString());
        assertThat(back.finding()).isEqualTo(score.finding());
        assertThat(Serialized.copy(drawn.facts())).isEqualTo(drawn.facts());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyAwardLiesWithinTheRangeThatItsRuleDeclares(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Facts facts = drawn.facts();

        assertThat(drawn.standard().total().all().filter(leaf -> isObserved(leaf, facts)))
                .allSatisfy(leaf -> assertThat(
                                leaf.rule().orElseThrow().award(leaf.points().orElseThrow(), facts).value().stream())
                        .as(leaf.rule().orElseThrow().describe().en())
                        .allMatch(leaf.rule().orElseThrow().range(leaf.points().orElseThrow())::contains));
    }

    private static boolean isObserved(Indicator indicator, Facts facts) {
        return indicator.rule().stream()
                        .flatMap(rule -> rule.inputs().stream())
                        .allMatch(input ->
                                !input.required() || facts.value(input.key()).isPresent())
                && !indicator.isGroup();
    }

    private static Q q(Fraction fraction) {
        return new Q(fraction.numerator(), fraction.denominator());
    }
}
