package io.wenming.scoring;

import io.wenming.fact.FactBlock;

/**
 * What some leaves of a stage add for every subject of a block (逐叶累加). The loops of leaves that read a number read all arrays
 * at the same place and have no branch that the facts decide, so that the compiler takes several subjects at a time.
 */
sealed interface FlatLoop {
    /** Adds to the sum of each subject, or leaves a subject to the tree. */
    void addTo(long[] sums, FactBlock block, FlatScratch scratch);

    /** The worth where the number is 1. */
    record Flag(int slot, long worth) implements FlatLoop {
        @Override
        public void addTo(long[] sums, FactBlock block, FlatScratch scratch) {
            int size = block.size();
            for (int i = 0; i < size; i++) {
                sums[i] += worth & -block.number(slot, i);
            }
        }
    }

    /** The number, held between two bounds, times a factor. */
    record Linear(int slot, long least, long most, long factor) implements FlatLoop {
        @Override
        public void addTo(long[] sums, FactBlock block, FlatScratch scratch) {
            int size = block.size();
            for (int i = 0; i < size; i++) {
                sums[i] += FlatNumbers.least(FlatNumbers.most(block.number(slot, i), least), most) * factor;
            }
        }
    }

    /** What reaching one cut changes. */
    record Rise(int slot, long edge, long rise) implements FlatLoop {
        @Override
        public void addTo(long[] sums, FactBlock block, FlatScratch scratch) {
            int size = block.size();
            for (int i = 0; i < size; i++) {
                sums[i] += FlatNumbers.risen(edge, rise, block.number(slot, i));
            }
        }
    }

    /** What reaching three cuts changes; with more of them a compiler takes fewer subjects at a time. */
    record Rises(int slot, long edge1, long rise1, long edge2, long rise2, long edge3, long rise3) implements FlatLoop {
        private static final int SIGN = 63;

        @Override
        public void addTo(long[] sums, FactBlock block, FlatScratch scratch) {
            int size = block.size();
            for (int i = 0; i < size; i++) {
                // written out, as the compiler takes one subject at a time through three calls of FlatNumbers.risen
                long number = block.number(slot, i);
                sums[i] += (((edge1 - number) >> SIGN) & rise1)
                        + (((edge2 - number) >> SIGN) & rise2)
                        + (((edge3 - number) >> SIGN) & rise3);
            }
        }
    }

    /** The worth at the position that the number says. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Table(int slot, long[] worths) implements FlatLoop {
        @Override
        public void addTo(long[] sums, FactBlock block, FlatScratch scratch) {
            int size = block.size();
            for (int i = 0; i < size; i++) {
                sums[i] += worths[(int) block.number(slot, i)];
            }
        }
    }

    /** Less a price for each, as many as matter, up to a largest loss. */
    record Countdown(int slot, long each, long most, long loss) implements FlatLoop {
        @Override
        public void addTo(long[] sums, FactBlock block, FlatScratch scratch) {
            int size = block.size();
            for (int i = 0; i < size; i++) {
                sums[i] -= FlatNumbers.least(FlatNumbers.least(block.number(slot, i), most) * each, loss);
            }
        }
    }

    /** An amount where the slot is missing. */
    record Absent(int slot, long amount) implements FlatLoop {
        private static final int WORD = 6;

        @Override
        public void addTo(long[] sums, FactBlock block, FlatScratch scratch) {
            for (int from = 0; from < block.size(); from += Long.SIZE) {
                long missing = block.missingOf(slot, from >>> WORD);
                while (missing != 0) {
                    sums[from + Long.numberOfTrailingZeros(missing)] += amount;
                    missing &= missing - 1;
                }
            }
        }
    }

    /** The leaves of a stage that read several numbers at once. */
    record Counts(FlatCounts counts, int stage) implements FlatLoop {
        @Override
        public void addTo(long[] sums, FactBlock block, FlatScratch scratch) {
            counts.addTo(stage, sums, block, scratch);
        }
    }
}
