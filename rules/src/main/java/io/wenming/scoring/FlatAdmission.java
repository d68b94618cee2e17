package io.wenming.scoring;

import io.wenming.fact.FactBlock;
import io.wenming.fact.IndexedFacts;

/**
 * Which rows a plan can evaluate (适用数据): all others are evaluated as a tree.
 *
 * @param needed by 64 slots: those that have to be a number
 * @param read by 64 slots: those that must not be special
 * @param countedSlots the counts of which only so many are counted flat
 * @param emptySlots the lists that have to be missing or empty
 * @param absentSlots the numbers that have to be missing
 * @param roles what the indicators with a role read
 */
@SuppressWarnings(
        "ArrayRecordComponent") // never compared; the compiler takes the parts of a constant record as constants
record FlatAdmission(
        long[] needed, long[] read, int[] countedSlots, int[] emptySlots, int[] absentSlots, FlatRole[] roles) {
    /** A role in a slot, and a bit for the number of each word to which the indicator applies. */
    record FlatRole(int slot, long words) {
        private boolean applies(long word) {
            return ((words >>> word) & 1) != 0;
        }
    }

    private static final int SIGN = 63;
    private static final int WORD = 6;

    /** Whether a row is one that the plan can evaluate. */
    boolean admits(IndexedFacts facts) {
        long against = 0;
        for (int word = 0; word < read.length; word++) {
            against |= (facts.specialsOf(word) & read[word]) | (needed[word] & ~facts.numbersOf(word));
        }
        for (int slot : countedSlots) {
            against |= (FlatIncidents.MOST_TIMES - facts.number(slot)) >> SIGN;
        }
        return against == 0 && admitsRest(facts);
    }

    /** Leaves the subjects of a block that it does not admit to the tree. */
    void leave(FactBlock block, FlatScratch scratch) {
        for (int word = 0; word < read.length; word++) {
            for (long bits = read[word]; bits != 0; bits &= bits - 1) {
                leave(block, slot(word, bits), false, scratch);
            }
            for (long bits = needed[word]; bits != 0; bits &= bits - 1) {
                leave(block, slot(word, bits), true, scratch);
            }
        }
        for (int slot : countedSlots) {
            leaveAbove(FlatIncidents.MOST_TIMES, block, slot, scratch);
        }
        for (int slot : emptySlots) {
            leaveAbove(0, block, slot, scratch);
        }
        for (int slot : absentSlots) {
            for (int subject = 0; subject < block.size(); subject++) {
                scratch.leaveIf(block.mask(slot, subject) != 0, subject);
            }
        }
        for (FlatRole role : roles) {
            for (int subject = 0; subject < block.size(); subject++) {
                scratch.leaveIf(
                        block.mask(role.slot(), subject) != 0 && !role.applies(block.number(role.slot(), subject)),
                        subject);
            }
        }
    }

    private static void leaveAbove(long most, FactBlock block, int slot, FlatScratch scratch) {
        for (int subject = 0; subject < block.size(); subject++) {
            scratch.leaveIf(block.number(slot, subject) > most, subject);
        }
    }

    private static int slot(int word, long bits) {
        return (word << WORD) + Long.numberOfTrailingZeros(bits);
    }

    private static void leave(FactBlock block, int slot, boolean whereMissing, FlatScratch scratch) {
        for (int word = 0; word << WORD < block.size(); word++) {
            scratch.leave(word, whereMissing ? block.missingOf(slot, word) : block.specialsOf(slot, word));
        }
    }

    private boolean admitsRest(IndexedFacts facts) {
        for (int slot : emptySlots) {
            if (facts.number(slot) != 0) {
                return false;
            }
        }
        for (int slot : absentSlots) {
            if (facts.isNumber(slot)) {
                return false;
            }
        }
        for (FlatRole role : roles) {
            if (facts.isNumber(role.slot()) && !role.applies(facts.number(role.slot()))) {
                return false;
            }
        }
        return true;
    }
}
