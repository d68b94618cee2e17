package io.wenming.scoring;

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
    record FlatRole(int slot, long words) {}

    private static final int SIGN = 63;

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
            if (facts.isNumber(role.slot()) && ((role.words() >>> facts.number(role.slot())) & 1) == 0) {
                return false;
            }
        }
        return true;
    }
}
