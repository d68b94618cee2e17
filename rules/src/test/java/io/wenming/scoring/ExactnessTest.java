package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Facts;
import io.wenming.fact.IndexedFacts;
import io.wenming.number.Fraction;
import io.wenming.testing.Seeds;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** A hundred thousand random trees and inputs in the long count, against an oracle with an arithmetic of its own. */
class ExactnessTest {
    private static final long SEED = 20260914;
    private static final int TREES = 100_000;
    private static final int ROWS = 40_000;
    private static final int BLOCK = 5;

    @Test
    void itemsTotalsScoresAndStatusesEqualUnlimitedArithmetic() {
        eachOf(TREES, RandomStandard::new, drawn -> {
            Score score = drawn.standard().score(drawn.facts());

            drawn.items()
                    .forEach((id, value) -> assertThat(score.item(id).map(ExactnessTest::q))
                            .as("node %s", id)
                            .isEqualTo(value));
            assertThat(score.exact().map(ExactnessTest::q)).isEqualTo(drawn.exact());
            assertThat(score.points().map(points -> Q.of(points.toString()))).isEqualTo(drawn.score());
            assertThat(score.status().code()).isEqualTo(drawn.status());
        });
    }

    @Test
    void linesAddUpToWhatIsShownAndRoundingIsOneOfThem() {
        eachOf(TREES, RandomStandard::new, drawn -> {
            ImmutableList<ScoreLine> lines =
                    drawn.standard().score(drawn.facts()).lines();
            ImmutableList<Q> rounding = lines.stream()
                    .filter(ScoreLine::isRounding)
                    .map(line -> q(line.amount()))
                    .collect(ImmutableList.toImmutableList());

            assertThat(Optional.of(lines.stream().map(line -> q(line.amount())).reduce(Q.ZERO, Q::plus))
                            .filter(sum -> drawn.score().isPresent()))
                    .isEqualTo(drawn.score().map(points -> drawn.fullMarks().minus(points)));
            assertThat(rounding)
                    .isEqualTo(drawn
                            .exact()
                            .flatMap(exact -> drawn.printed().map(exact::minus))
                            .filter(taken -> !taken.equals(Q.ZERO))
                            .stream()
                            .toList());
        });
    }

    @Test
    void bulkScoresAndSummariesEqualUnlimitedArithmetic() {
        AtomicInteger rows = new AtomicInteger();
        AtomicInteger decidedByTheirPlan = new AtomicInteger();

        eachOf(ROWS, RandomStandard::flat, drawn -> {
            PreparedStandard prepared = drawn.standard().prepare();
            Facts facts = drawn.facts();
            IndexedFacts row = prepared.schema().index(facts);
            ScoreColumn column = prepared.column(1 + BLOCK);
            prepared.scoreInto(row, column, 0);
            prepared.scoreInto(prepared.schema().block(Collections.nCopies(BLOCK, row)), column, 1);

            for (int subject = 0; subject < column.rows(); subject++) {
                assertThat(column.points(subject).map(points -> Q.of(points.toString())))
                        .isEqualTo(drawn.score());
                assertThat(column.status(subject).code()).isEqualTo(drawn.status());
            }
            for (ScoreSummary summary : ImmutableList.of(prepared.summarize(facts), prepared.summarize(row))) {
                assertThat(summary.points().map(points -> Q.of(points.toString())))
                        .isEqualTo(drawn.score());
                assertThat(summary.status().code()).isEqualTo(drawn.status());
            }
            rows.incrementAndGet();
            FlatCompiler.plan(drawn.standard(), prepared.schema())
                    .filter(plan -> plan.rounded(row) != FlatPlan.OPEN)
                    .ifPresent(plan -> decidedByTheirPlan.incrementAndGet());
        });

        assertThat(2 * decidedByTheirPlan.get()).isGreaterThanOrEqualTo(rows.get());
    }

    /** Whatever a tree throws says its seed. */
    private static void eachOf(int count, LongFunction<RandomStandard> drawing, Consumer<RandomStandard> test) {
        Seeds.of(SEED, count)
                .forEach(seed -> assertThatCode(() -> test.accept(drawing.apply(seed)))
                        .as("seed %s", seed)
                        .doesNotThrowAnyException());
    }

    private static Q q(Fraction fraction) {
        return new Q(fraction.numerator(), fraction.denominator());
    }
}
