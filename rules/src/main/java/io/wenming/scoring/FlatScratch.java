package io.wenming.scoring;

import io.wenming.fact.FactBlock;
import java.util.Arrays;

/** The memory of a block on its way through a plan (中间结果), used again for the next one. */
final class FlatScratch {
    private static final int WORD = 6;

    private final long[][] sums; // by stage, by subject, in units of the plan
    private final long[] effects; // by subject: what acts on its total
    private final long[] left; // by 64 subjects: those that the plan cannot score

    FlatScratch(int stages) {
        this.sums = new long[stages][FactBlock.MOST_SUBJECTS];
        this.effects = new long[FactBlock.MOST_SUBJECTS];
        this.left = new long[FactBlock.MOST_SUBJECTS >>> WORD];
    }

    /** Forgets what the last block left, for one of so many subjects. */
    void clear(int size) {
        Arrays.fill(effects, 0, size, 0);
        Arrays.fill(left, 0);
    }

    /** The sums of a stage, by subject. */
    long[] sums(int stage) {
        return sums[stage];
    }

    /** What {@link FlatClosing} says of each subject. */
    long[] effects() {
        return effects;
    }

    /** Leaves a subject to the tree. */
    void leave(int subject) {
        left[subject >>> WORD] |= 1L << subject;
    }

    /** Leaves a subject to the tree where something is against it. */
    void leaveIf(boolean against, int subject) {
        left[subject >>> WORD] |= (against ? 1L : 0) << subject;
    }

    /** Leaves those of 64 subjects to the tree whose bits are set. */
    void leave(int word, long subjects) {
        left[word] |= subjects;
    }

    /** Whether a subject is left to the tree. */
    boolean isLeft(int subject) {
        return ((left[subject >>> WORD] >>> subject) & 1) != 0;
    }

    /** Those of 64 subjects that are left to the tree: bit 0 says it for subject {@code 64 * word}. */
    long left(int word) {
        return left[word];
    }
}
