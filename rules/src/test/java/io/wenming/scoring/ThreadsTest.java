package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactBlock;
import io.wenming.fact.Facts;
import io.wenming.fact.IndexedFacts;
import io.wenming.testing.Seeds;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One prepared standard serves many threads. Every result of every thread is compared: ten million of {@code scoreInto} in the
 * long count over both standards, each also in a block, beside each tenth of them a summary, and beside each hundredth a whole
 * score, of facts in a map.
 */
class ThreadsTest {
    private static final int THREADS = 16;
    private static final int ROWS = 500;
    private static final int EVALUATIONS = 10_000_000;
    private static final int SUMMARY_EACH = 10;
    private static final int SCORE_EACH = 100;

    static Stream<Standard> standards() {
        return Stream.of(EveryRule.standard(), EveryRule.decidedByAPlan());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void sixteenThreadsGetWhatOneGets(Standard standard) throws Exception {
        PreparedStandard prepared = standard.prepare();
        List<Facts> facts = IntStream.range(0, ROWS)
                .mapToObj(i -> new AnyFacts(standard, new SplittableRandom(i)).draw())
                .toList();
        List<Score> alone = facts.stream().map(standard::score).toList();
        int rounds = Math.toIntExact(Seeds.of(1, EVALUATIONS / 2).count() / THREADS / ROWS);

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> compared = threads.invokeAll(IntStream.range(0, THREADS)
                    .<Callable<Integer>>mapToObj(i -> () -> compared(prepared, facts, alone, rounds))
                    .toList());
            for (Future<Integer> each : compared) {
                assertThat(each.get()).isEqualTo(rounds * ROWS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many results were compared; the first that differs fails. */
    private static int compared(PreparedStandard prepared, List<Facts> facts, List<Score> alone, int rounds) {
        ImmutableList<IndexedFacts> rows = prepared.schema().indexAll(facts);
        FactBlock block = prepared.schema().block(facts);
        ScoreColumn column = prepared.column(1);
        ScoreColumn sideBySide = prepared.column(ROWS);
        int compared = 0;
        for (int round = 0; round < rounds; round++) {
            prepared.scoreInto(block, sideBySide, 0);
            for (int row = 0; row < ROWS; row++) {
                prepared.scoreInto(rows.get(row), column, 0);
                same(row, column.points(0), alone.get(row).points());
                same(row, column.status(0), alone.get(row).status());
                same(row, sideBySide.points(row), alone.get(row).points());
                same(row, sideBySide.status(row), alone.get(row).status());
                if (compared % SUMMARY_EACH == 0) {
                    same(row, prepared.summarize(facts.get(row)), ScoreSummary.of(alone.get(row)));
                }
                if (compared % SCORE_EACH == 0) {
                    same(row, prepared.score(facts.get(row)), alone.get(row));
                }
                compared++;
            }
        }
        return compared;
    }

    private static void same(int row, Object given, Object expected) {
        if (!given.equals(expected)) {
            throw new AssertionError("row %s: %s, alone %s".formatted(row, given, expected));
        }
    }
}
