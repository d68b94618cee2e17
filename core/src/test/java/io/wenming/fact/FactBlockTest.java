package io.wenming.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.wenming.number.Decimal;
import io.wenming.testing.Seeds;
import io.wenming.testing.Serialized;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts side by side say of each subject what its own facts say. */
class FactBlockTest {
    private static final Decimal FITTING = Decimal.parse("-2.5");
    private static final Decimal WIDE = Decimal.parse("0.0000001");
    private static final FactKey<Decimal> FIRST = FactKey.decimal("k0");
    private static final FactKey<Checklist> MARKS = FactKey.checklist("marks");

    static LongStream seeds() {
        return Seeds.of(20261128, 2000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachSubjectIsAsInARowOfItsOwn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FactSchema schema = schema(1 + random.nextInt(130));
        List<Facts> facts = Stream.generate(() -> draw(schema, random))
                .limit(1 + random.nextInt(130))
                .toList();

        FactBlock block = schema.block(facts);

        assertThat(block.size()).isEqualTo(facts.size());
        for (int subject = 0; subject < facts.size(); subject++) {
            IndexedFacts row = schema.index(facts.get(subject));
            assertThat(block.row(subject)).as("subject %s", subject).isEqualTo(row);
            for (int slot = 0; slot < schema.keys().size(); slot++) {
                boolean isSpecial = !row.isNumber(slot) && row.state(slot) != FactState.MISSING;
                assertThat(block.number(slot, subject)).isEqualTo(row.number(slot));
                assertThat(block.mask(slot, subject)).isEqualTo(row.mask(slot));
                assertThat((block.missingOf(slot, subject / 64) >>> (subject % 64)) & 1)
                        .isEqualTo(row.state(slot) == FactState.MISSING ? 1 : 0);
                assertThat((block.specialsOf(slot, subject / 64) >>> (subject % 64)) & 1)
                        .isEqualTo(isSpecial ? 1 : 0);
            }
        }
        assertThat(Serialized.copy(block)).isEqualTo(block).hasSameHashCodeAs(block);
        assertThat(schema.block(facts.stream().map(schema::index).toList())).isEqualTo(block);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "512, 1, 512", "513, 2, 1", "1030, 3, 6"})
    void blocksHoldAsManyAsTheyCanInTheirOrder(int subjects, int blocks, int last) {
        FactSchema schema = schema(1);
        List<Facts> facts = IntStream.range(0, subjects)
                .mapToObj(i -> Facts.builder().put(FIRST, Decimal.of(i)).build())
                .toList();

        ImmutableList<FactBlock> all = schema.blocks(facts);

        assertThat(all).hasSize(blocks);
        assertThat(all.stream()
                        .flatMap(block -> IntStream.range(0, block.size()).mapToObj(block::row))
                        .toList())
                .isEqualTo(schema.indexAll(facts));
        assertThat(all.stream()
                        .skip(Math.max(0, blocks - 1))
                        .mapToInt(FactBlock::size)
                        .sum())
                .isEqualTo(last);
    }

    @Test
    void moreSubjectsThanABlockHoldsAreRefused() {
        assertThatThrownBy(() -> schema(1).block(Collections.nCopies(513, Facts.none())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts: there are more subjects than a block holds; give at most 512, or take blocks");
    }

    /** Each of many views of one row is read before the row goes on to the next subject. */
    @ParameterizedTest
    @ValueSource(ints = {1, 17, 600})
    void subjectsMayComeAsViewsOfOneRow(int subjects) {
        FactSchema schema = schema(2);
        IndexedFacts.Row row = schema.row();
        Iterable<Facts> views = () -> IntStream.range(0, subjects)
                .<Facts>mapToObj(i -> row.refill(numbered(i)).view())
                .iterator();
        List<Facts> expected =
                IntStream.range(0, subjects).mapToObj(FactBlockTest::numbered).toList();

        assertThat(schema.blocks(views)).isEqualTo(schema.blocks(expected));
        assertThat(schema.indexAll(views)).hasSize(subjects).isEqualTo(schema.indexAll(expected));
        assertThat(schema.block(Iterables.limit(views, 512))).isEqualTo(schema.block(Iterables.limit(expected, 512)));
    }

    /** A collection that other threads fill says a size that its iterator goes beyond. */
    @Test
    void collectionThatGrowsIsReadToItsEnd() {
        FactSchema schema = schema(2);
        Collection<Facts> growing = new AbstractCollection<>() {
            @Override
            public Iterator<Facts> iterator() {
                return IntStream.range(0, 600).mapToObj(FactBlockTest::numbered).iterator();
            }

            @Override
            public int size() {
                return 3;
            }
        };

        assertThat(schema.blocks(growing).stream().mapToInt(FactBlock::size).sum())
                .isEqualTo(600);
        assertThat(schema.indexAll(growing)).hasSize(600);
    }

    /** Every third has something that no number says. */
    private static Facts numbered(int i) {
        Facts.Builder facts = Facts.builder().put(FIRST, Decimal.of(i));
        return (i % 3 == 0 ? facts.put(FactKey.decimal("k1"), WIDE) : facts).build();
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker of null do
    void factsThatAreNotGivenAreCalledByTheirName() {
        assertThatThrownBy(() -> schema(1).block(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("facts");
        assertThatThrownBy(() -> schema(1).blocks(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("facts");
    }

    @Test
    void bitsBehindTheLastSubjectAreNotSet() {
        FactBlock block = schema(1).block(Collections.nCopies(3, Facts.none()));

        assertThat(block.missingOf(0, 0)).isEqualTo(0b111);
        assertThat(block.specialsOf(0, 0)).isZero();
    }

    @Test
    void orderOfMarksIsHeldBesideTheirNumber() {
        FactSchema schema = FactSchema.of(ImmutableList.of(MARKS));
        Checklist marks = Checklist.of(Mark.FAIL, Mark.PASS);

        FactBlock block =
                schema.block(ImmutableList.of(Facts.builder().put(MARKS, marks).build()));

        assertThat(block.row(0).fact(MARKS).value()).contains(marks);
        assertThat(block.mask(0, 0)).isEqualTo(-1);
    }

    @Test
    void whatIsNotThereCannotBeAskedFor() {
        FactBlock block = schema(1).block(ImmutableList.of(Facts.none()));

        assertThatThrownBy(() -> block.number(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> block.number(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> block.mask(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> block.missingOf(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> block.specialsOf(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> block.row(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void blocksOfOtherFactsOrAnotherSchemaDiffer() {
        FactBlock block = schema(2).block(ImmutableList.of(Facts.none(), Facts.none()));

        assertThat(block)
                .isNotEqualTo(schema(3).block(ImmutableList.of(Facts.none(), Facts.none())))
                .isNotEqualTo(schema(2).block(ImmutableList.of(Facts.none())))
                .isNotEqualTo(schema(2)
                        .block(ImmutableList.of(
                                Facts.none(),
                                Facts.builder().put(FIRST, FITTING).build())));
        assertThat(schema(1)
                        .block(ImmutableList.of(
                                Facts.builder().put(FIRST, FITTING).build())))
                .hasToString("[{k0=-2.5}]");
    }

    private static FactSchema schema(int slots) {
        return FactSchema.of(IntStream.range(0, slots)
                .mapToObj(slot -> FactKey.decimal("k" + slot))
                .toList());
    }

    /** Of each fact one in six states: missing twice, a number twice, one too long for a number, and not applicable. */
    private static Facts draw(FactSchema schema, SplittableRandom random) {
        Facts.Builder facts = Facts.builder();
        for (int slot = 0; slot < schema.keys().size(); slot++) {
            FactKey<Decimal> key = FactKey.decimal("k" + slot);
            switch (random.nextInt(6)) {
                case 0, 1 -> facts.put(key, FITTING);
                case 2 -> facts.put(key, WIDE);
                case 3 -> facts.notApplicable(key);
                default -> {}
            }
        }
        return facts.build();
    }
}
