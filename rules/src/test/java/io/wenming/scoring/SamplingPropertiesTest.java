package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.document.DocumentSource;
import io.wenming.number.Fraction;
import io.wenming.sampling.PlaceCategory;
import io.wenming.sampling.PlaceSampling;
import io.wenming.sampling.UnitScore;
import io.wenming.testing.Seeds;
import io.wenming.testing.Serialized;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any sampling of places over any units, against the oracle of scoring. */
class SamplingPropertiesTest {
    static LongStream seeds() {
        return Seeds.of(20260312, 4000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyUnitIsScoredAndPlacedAsTheRulesSay(long seed) {
        RandomSampling drawn = new RandomSampling(seed);

        ImmutableList<UnitScore> scores = drawn.sampling().score(drawn.units());

        assertThat(scores).hasSameSizeAs(drawn.units());
        for (int i = 0; i < scores.size(); i++) {
            UnitScore score = scores.get(i);
            assertThat(score.unit()).isEqualTo(drawn.units().get(i).id());
            assertThat(score.exact().map(SamplingPropertiesTest::q)).isEqualTo(drawn.exact(i));
            assertThat(score.points().map(points -> Q.of(points.toString()))).isEqualTo(drawn.score(i));
            assertThat(score.imputed()).extracting(PlaceCategory::id).isEqualTo(drawn.imputed(i));
            assertThat(score.placing().rank().stream().boxed().findFirst()).isEqualTo(drawn.rank(i));
            assertThat(score.placing().first()).isEqualTo(drawn.isFirst(i));
            assertThat(score.placing().last()).isEqualTo(drawn.isLast(i));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void categoriesSumByTheirSharesToTheScore(long seed) {
        RandomSampling drawn = new RandomSampling(seed);

        assertThat(drawn.sampling().score(drawn.units()))
                .allSatisfy(score -> assertThat(score.categories().stream()
                                .flatMap(category ->
                                        category.value().map(value -> value.times(category.share())).stream())
                                .reduce(Fraction::plus))
                        .isEqualTo(score.exact()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void samplingReadsBackEqualAndUnitsAndScoresComeBackEqualWhenStored(long seed) {
        RandomSampling drawn = new RandomSampling(seed);
        PlaceSampling sampling = drawn.sampling();
        ImmutableList<UnitScore> scores = sampling.score(drawn.units());

        PlaceSampling read =
                PlaceSampling.DOCUMENT.read(DocumentSource.yaml("s", PlaceSampling.DOCUMENT.toYaml(sampling)));

        assertThat(read).isEqualTo(sampling);
        assertThat(PlaceSampling.DOCUMENT.contentHash(read)).isEqualTo(PlaceSampling.DOCUMENT.contentHash(sampling));
        assertThat(Serialized.copy(ImmutableList.copyOf(drawn.units()))).isEqualTo(drawn.units());
        assertThat(Serialized.copy(scores)).isEqualTo(scores);
    }

    private static Q q(Fraction fraction) {
        return new Q(fraction.numerator(), fraction.denominator());
    }
}
