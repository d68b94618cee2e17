package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;

/** Which rows a plan can evaluate (适用数据): all others are evaluated as a tree. */
final class FlatAdmission {
    /** A role in a slot, and a bit for the number of each word to which the indicator applies. */
    record FlatRole(int slot, long words) {}

    private static final int SIGN = 63;

    private final long[] needed; // by 64 slots: those that have to be a number
    private final long[] read; // by 64 slots: those that must not be special
    private final int[] countedSlots; // the counts of which only so many are counted flat
    private final int[] emptySlots; // the lists that have to be missing or empty
    private final int[] absentSlots; // the numbers that have to be missing
    private final FlatRole[] roles;
    private final boolean usual; // whether no list, number or role is looked at

    FlatAdmission(
            long[] needed, long[] read, int[] countedSlots, int[] emptySlots, int[] absentSlots, FlatRole[] roles) {
        this.needed = needed;
        this.read = read;
        this.countedSlots = countedSlots;
        this.emptySlots = emptySlots;
        this.absentSlots = absentSlots;
        this.roles = roles;
        this.usual = emptySlots.length + absentSlots.length + roles.length == 0;
    }

    /** Whether a row is one that the plan can evaluate. */
    boolean admits(IndexedFacts facts) {
        long against = 0;
        for (int word = 0; word < read.length; word++) {
            against |= (facts.specialsOf(word) & read[word]) | (needed[word] & ~facts.numbersOf(word));
        }
        for (int slot : countedSlots) {
            against |= (Flattening.MOST_TIMES - facts.number(slot)) >> SIGN;
        }
        return against == 0 && (usual || admitsRest(facts));
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
