package io.wenming.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Decimal;
import io.wenming.testing.Seeds;
import io.wenming.testing.Serialized;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of more slots than a word has bits. */
class WideRowTest {
    private static final Decimal FITTING = Decimal.parse("-2.5");
    private static final Decimal WIDE = Decimal.parse("0.0000001");

    static LongStream seeds() {
        return Seeds.of(20261127, 2000);
    }

    /** Sets, clears and sets again, as often as there are slots, and compares each slot with what was said of it last. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachSlotIsAsItWasSetLast(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FactSchema schema = schema(1 + random.nextInt(200));
        ImmutableList<FactKey<?>> keys = ImmutableList.copyOf(schema.keys());
        IndexedFacts.Row row = schema.row();
        Map<Integer, Fact<?>> last = new HashMap<>();

        for (int step = 0; step < 2 * keys.size(); step++) {
            int slot = random.nextInt(keys.size());
            last.put(slot, change(row, slot, decimal(keys.get(slot)), random.nextInt(6)));
        }

        IndexedFacts facts = row.build();
        for (int slot = 0; slot < keys.size(); slot++) {
            Fact<?> fact = last.getOrDefault(slot, Fact.missing());
            boolean isNumber = fact.value().filter(FITTING::equals).isPresent();
            boolean isSpecial = !isNumber && fact.state() != FactState.MISSING;
            assertThat(facts.fact(keys.get(slot))).as("slot %s", slot).isEqualTo(fact);
            assertThat(facts.state(slot)).isEqualTo(fact.state());
            assertThat(facts.isNumber(slot)).isEqualTo(isNumber);
            assertThat(facts.number(slot)).isEqualTo(isNumber ? -2_500_000 : 0);
            assertThat(facts.mask(slot)).isEqualTo(isNumber ? -1 : 0);
            assertThat((facts.numbersOf(slot / 64) >>> (slot % 64)) & 1).isEqualTo(isNumber ? 1 : 0);
            assertThat((facts.specialsOf(slot / 64) >>> (slot % 64)) & 1).isEqualTo(isSpecial ? 1 : 0);
        }
        assertThat(Serialized.copy(facts)).isEqualTo(facts);
        assertThat(schema.indexAll(ImmutableList.of(Facts.none(), facts, Facts.none())))
                .containsExactly(schema.index(Facts.none()), facts, schema.index(Facts.none()));
        assertThat(schema.row().set(decimal(keys.get(0)), WIDE).refill(facts).build())
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 129})
    void aWordOfBitsIsThereForEverySlotAndOneMore(int slots) {
        IndexedFacts row = schema(slots).row().build();
        int words = slots / 64 + 1;

        for (int word = 0; word < words; word++) {
            assertThat(row.numbersOf(word)).isZero();
            assertThat(row.specialsOf(word)).isZero();
        }
        for (int outside : new int[] {-1, words}) {
            assertThatThrownBy(() -> row.numbersOf(outside)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> row.specialsOf(outside)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    private static Fact<?> change(IndexedFacts.Row row, int slot, FactKey<Decimal> key, int how) {
        switch (how) {
            case 0 -> row.set(key, FITTING);
            case 1 -> row.setNumber(slot, -2_500_000);
            case 2 -> row.set(key, WIDE);
            case 3 -> row.setState(slot, FactState.EXEMPT);
            case 4 -> row.setState(slot, FactState.NOT_APPLICABLE);
            default -> row.setState(slot, FactState.MISSING);
        }
        return switch (how) {
            case 0, 1 -> Fact.of(FITTING);
            case 2 -> Fact.of(WIDE);
            case 3 -> Fact.without(FactState.EXEMPT);
            case 4 -> Fact.without(FactState.NOT_APPLICABLE);
            default -> Fact.missing();
        };
    }

    private static FactSchema schema(int slots) {
        return FactSchema.of(IntStream.range(0, slots)
                .mapToObj(slot -> FactKey.decimal("n" + slot))
                .collect(ImmutableList.toImmutableList()));
    }

    private static FactKey<Decimal> decimal(FactKey<?> key) {
        return FactKey.decimal(key.name());
    }
}
