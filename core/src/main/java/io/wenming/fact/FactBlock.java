package io.wenming.fact;

import static java.util.Objects.checkIndex;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
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
    // by slot: the number of each subject; a bit for each subject that lacks it; a bit for each
    // of which it is neither a number nor missing
    private final long[][] numbers;
    private final long[][] missing;
    private final long[][] special;
    // by subject: what IndexedFacts holds beside numbers; null where nothing is needed
    private final @Nullable Serializable[] @Nullable [] others;

    FactBlock(
            FactSchema schema,
            long[][] numbers,
            long[][] missing,
            long[][] special,
            @Nullable Serializable[] @Nullable [] others) {
        this.schema = schema;
        this.numbers = numbers;
        this.missing = missing;
        this.special = special;
        this.others = others;
    }

    /** How many words hold a bit for each of so many subjects. */
    static int words(int subjects) {
        return (subjects + Long.SIZE - 1) >>> WORD;
    }

    /** The schema that gave the slots. */
    public FactSchema schema() {
        return schema;
    }

    /** How many subjects it has, 0 to {@value #MOST_SUBJECTS}. */
    public int size() {
        return others.length;
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
        int word = checkIndex(subject, size()) >>> WORD;
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
        ImmutableList.Builder<IndexedFacts> rows = ImmutableList.builderWithExpectedSize(size());
        for (int subject = 0; subject < size(); subject++) {
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
