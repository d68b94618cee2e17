package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.number.Fraction;
import io.wenming.testing.Seeds;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A hundred thousand random trees and inputs in the long count, against an oracle with an arithmetic of its own. */
class ExactnessTest {
    private static final long SEED = 20260914;
    private static final int TREES = 100_000;

    @Test
    void itemsTotalsScoresAndStatusesEqualUnlimitedArithmetic() {
        Seeds.of(SEED, TREES).forEach(seed -> {
            RandomStandard drawn = new RandomStandard(seed);
            Score score = drawn.standard().score(drawn.facts());

            drawn.items().forEach((id, value) -> assertThat(score.item(id).map(ExactnessTest::q))
                    .as("seed %s, node %s", seed, id)
                    .isEqualTo(value));
            assertThat(score.exact().map(ExactnessTest::q)).as("seed %s", seed).isEqualTo(drawn.exact());
            assertThat(score.points().map(points -> Q.of(points.toString())))
                    .as("seed %s", seed)
                    .isEqualTo(drawn.score());
            assertThat(score.status().code()).as("seed %s", seed).isEqualTo(drawn.status());
        });
    }

    @Test
    void linesAddUpToWhatIsShown() {
        Seeds.of(SEED + 1, TREES).forEach(seed -> {
            RandomStandard drawn = new RandomStandard(seed);
            Score score = drawn.standard().score(drawn.facts());

            Q lost = score.lines().stream().map(line -> q(line.amount())).reduce(Q.ZERO, Q::plus);

            assertThat(Optional.of(lost).filter(sum -> score.points().isPresent()))
                    .as("seed %s", seed)
                    .isEqualTo(drawn.score().map(points -> drawn.fullMarks().minus(points)));
        });
    }

    private static Q q(Fraction fraction) {
        return new Q(fraction.numerator(), fraction.denominator());
    }
}
