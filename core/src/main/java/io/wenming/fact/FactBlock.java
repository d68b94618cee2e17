package io.wenming.fact;

import static java.util.Objects.checkIndex;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of many subjects side by side (数据块), for bulk work: each slot of a schema has the numbers of all subjects one
 * after the other, so that a rule goes through all of them in one loop. What a number says, and where it says nothing, is
 * as in {@link IndexedFacts}; {@link #row} gives those of one subject.
 *
 * <pre>{@code
 * for (FactBlock block : schema.blocks(facts)) {
 *     block.number(0, 4);   // the number in slot 0 of the fifth subject
 * }
 * }</pre>
 */
public final class FactBlock implements Serializable {
    /** The most subjects of a block. */
    public static final int MOST_SUBJECTS = 512;

    private static final long serialVersionUID = 1L;
    private static final int WORD = 6;

    private final FactSchema schema;
    private final int size;
    // by slot: the number of each subject, then bits of subjects, 64 a word: whose number says nothing since the fact
    // is
    // missing, and whose is neither a number nor missing
    private final long[][] numbers;
    private final long[][] missing;
    private final long[][] special;
    // by subject: what IndexedFacts holds beside numbers; null where nothing is needed
    private final @Nullable Serializable[] @Nullable [] others;

    private FactBlock(FactSchema schema, int size) {
        int slots = schema.keys().size();
        int words = (size + Long.SIZE - 1) >>> WORD;
        this.schema = schema;
        this.size = size;
        this.numbers = new long[slots][size];
        this.missing = new long[slots][words];
        this.special = new long[slots][words];
        this.others = new Serializable[size][];
    }

    /** A block of facts in their order. */
    static FactBlock of(FactSchema schema, List<? extends Facts> facts) {
        Refusal.unless(
                facts.size() <= MOST_SUBJECTS,
                "facts: %s subjects are too many for a block; give at most %s, or take blocks",
                facts.size(),
                MOST_SUBJECTS);
        FactBlock block = new FactBlock(schema, facts.size());
        IndexedFacts.Row row = schema.row();
        for (int subject = 0; subject < facts.size(); subject++) {
            block.put(subject, row.refill(facts.get(subject)).view());
        }
        return block;
    }

    private void put(int subject, IndexedFacts row) {
        int word = subject >>> WORD;
        for (int slot = 0; slot < numbers.length; slot++) {
            long isSpecial = (row.specialsOf(slot >>> WORD) >>> slot) & 1;
            numbers[slot][subject] = row.number(slot);
            missing[slot][word] |= (~row.mask(slot) & 1 & ~isSpecial) << subject;
            special[slot][word] |= isSpecial << subject;
        }
        others[subject] = row.others();
    }

    /** The schema that gave the slots. */
    public FactSchema schema() {
        return schema;
    }

    /** How many subjects it has, 0 to {@value #MOST_SUBJECTS}. */
    public int size() {
        return size;
    }

    /**
     * The number in a slot of a subject, in the form of the {@link Packing} of the slot; 0 where there is none.
     *
     * @param subject its position, 0 and up
     * @throws IndexOutOfBoundsException if there is no such slot or subject
     */
    public long number(int slot, int subject) {
        return numbers[slot][subject];
    }

    /**
     * All bits set where the slot of a subject is a number, no bit where not: to take numbers without a branch.
     *
     * @throws IndexOutOfBoundsException if there is no such slot or subject
     */
    public long mask(int slot, int subject) {
        int word = checkIndex(subject, size) >>> WORD;
        return (((missing[slot][word] | special[slot][word]) >>> subject) & 1) - 1;
    }

    /**
     * Of which of 64 subjects a slot is missing: bit 0 says it for subject {@code 64 * word}.
     *
     * @param word 0 for the subjects 0 to 63, and so on
     * @throws IndexOutOfBoundsException if there is no such slot, or no subject stands in the word
     */
    public long missingOf(int slot, int word) {
        return missing[slot][word];
    }

    /**
     * Of which of 64 subjects a slot is neither a number nor missing, but not applicable, exempt, or held as it is.
     *
     * @param word 0 for the subjects 0 to 63, and so on
     * @throws IndexOutOfBoundsException if there is no such slot, or no subject stands in the word
     */
    public long specialsOf(int slot, int word) {
        return special[slot][word];
    }

    /**
     * The facts of one subject.
     *
     * @param subject its position, 0 and up
     * @throws IndexOutOfBoundsException if there is no such subject
     */
    public IndexedFacts row(int subject) {
        IndexedFacts.Row row = schema.row().sharing(others[subject]);
        for (int slot = 0; slot < numbers.length; slot++) {
            long isSpecial = (special[slot][subject >>> WORD] >>> subject) & 1;
            row.copy(slot, numbers[slot][subject], mask(slot, subject) & 1, isSpecial);
        }
        return row.view();
    }

    private ImmutableList<IndexedFacts> rows() {
        ImmutableList.Builder<IndexedFacts> rows = ImmutableList.builderWithExpectedSize(size);
        for (int subject = 0; subject < size; subject++) {
            rows.add(row(subject));
        }
        return rows.build();
    }

    /** Whether the other is a block of the same schema with the same facts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactBlock that && schema.equals(that.schema) && rows().equals(that.rows());
    }

    @Override
    public int hashCode() {
        return rows().hashCode();
    }

    /** The facts of each subject. */
    @Override
    public String toString() {
        return rows().toString();
    }
}
