package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.testing.Seeds;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaves that lie close together and leaves that are scattered over a wide schema give the same. */
class FlatKernelTest {
    private static final int APART = 40;
    private static final int BLOCK = 5;

    static LongStream seeds() {
        return Seeds.of(20261126, 20_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scatteredSlotsGiveWhatCloseOnesGive(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        PreparedStandard close = drawn.standard().prepare();
        PreparedStandard scattered = drawn.standard().prepare(scattered(close.schema()));

        assertThat(scattered.summarize(drawn.facts())).isEqualTo(close.summarize(drawn.facts()));
        ScoreColumn column = scattered.column(BLOCK);
        scattered.scoreInto(scattered.schema().block(Collections.nCopies(BLOCK, drawn.facts())), column, 0);
        assertThat(IntStream.range(0, BLOCK).mapToObj(column::points))
                .containsOnly(close.summarize(drawn.facts()).points());
        assertThat(IntStream.range(0, BLOCK).mapToObj(column::status))
                .containsOnly(close.summarize(drawn.facts()).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "9.99", "10", "35", "60", "60.01", "69.999999", "70", "1000000"})
    void everyOneOfManyBandsCounts(String value) {
        FactKey<Decimal> key = FactKey.decimal("value");
        Indicator indicator = Indicator.of(
                "i",
                Label.of("多档"),
                Points.of(7),
                ScoringRule.bands(
                        key,
                        Points.ZERO,
                        band(10, 20, 1),
                        band(20, 30, 2),
                        band(30, 40, 3),
                        band(40, 50, 5),
                        band(50, 60, 4),
                        band(60, 70, 6),
                        Band.of("70", Range.atLeast(Decimal.of(70)), Points.of(7))));
        Standard standard = Standard.builder()
                .id("s")
                .version("1")
                .label(Label.of("标准"))
                .total(indicator)
                .build();
        Facts facts = Facts.builder().put(key, Decimal.parse(value)).build();
        PreparedStandard prepared = standard.prepare();

        assertThat(FlatCompiler.plan(standard, prepared.schema())
                        .orElseThrow()
                        .rounded(prepared.schema().index(facts)))
                .isEqualTo(Score.evaluated(prepared, facts)
                        .points()
                        .orElseThrow()
                        .value()
                        .scaled(2)
                        .orElseThrow());
    }

    private static Band band(int from, int until, int points) {
        return Band.of(String.valueOf(from), Range.closedOpen(Decimal.of(from), Decimal.of(until)), Points.of(points));
    }

    private static FactSchema scattered(FactSchema close) {
        ImmutableList.Builder<FactKey<?>> keys = ImmutableList.builder();
        ImmutableSetMultimap.Builder<FactKey<?>, String> words = ImmutableSetMultimap.builder();
        for (int slot = 0; slot < close.keys().size(); slot++) {
            FactKey<?> key = close.keys().get(slot);
            keys.add(key);
            words.putAll(key, close.packing(slot).words());
            String beside = "beside_" + slot + "_";
            IntStream.range(0, APART).forEach(i -> keys.add(FactKey.count(beside + i)));
        }
        return FactSchema.of(keys.build(), words.build());
    }
}
