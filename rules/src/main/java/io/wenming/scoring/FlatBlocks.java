package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactBlock;
import java.util.Arrays;

/**
 * The stages of a plan for blocks of subjects (成块计分): where {@link FlatSum} adds up all leaves of one subject, this goes
 * through the subjects of a block leaf by leaf. What is spent once for each subject beside its leaves is therefore little, and a
 * short standard costs about as much for an indicator as a long one. Leaves that ask their rule are left out: a plan with such
 * leaves scores rows.
 *
 * @param stages all of them, each before those that it is inside of
 */
record FlatBlocks(ImmutableList<Stage> stages) {
    /**
     * A stage.
     *
     * @param number its number, 0 for the total
     * @param outer the number of the stage that it is inside of; its own for the total
     * @param base what its leaves give before anything is read
     */
    record Stage(int number, int outer, long base, ImmutableList<FlatLoop> loops, FlatLimit limit) {
        private void start(FactBlock block, FlatScratch scratch) {
            Arrays.fill(scratch.sums(number), 0, block.size(), base);
        }

        private void add(FactBlock block, FlatScratch scratch) {
            long[] sums = scratch.sums(number);
            for (int i = 0; i < loops.size(); i++) {
                loops.get(i).addTo(sums, block, scratch);
            }
            if (!limit.equals(FlatLimit.NONE)) {
                hold(sums, block.size());
            }
            if (outer != number) {
                pass(sums, scratch.sums(outer), block.size());
            }
        }

        private void hold(long[] sums, int size) {
            for (int i = 0; i < size; i++) {
                sums[i] = limit.hold(sums[i]);
            }
        }

        private static void pass(long[] inner, long[] sums, int size) {
            for (int i = 0; i < size; i++) {
                sums[i] += inner[i];
            }
        }
    }

    /** Leaves the sum of each subject at stage 0. */
    void sum(FactBlock block, FlatScratch scratch) {
        for (int i = 0; i < stages.size(); i++) {
            stages.get(i).start(block, scratch);
        }
        for (int i = 0; i < stages.size(); i++) {
            stages.get(i).add(block, scratch);
        }
    }
}
