package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;
import java.math.RoundingMode;

/** What acts on the total of a plan, over slots: the limits, rounding, vetoes, gates and pass mark of a standard. */
final class FlatClosing {
    /** A veto in a slot. */
    record FlatVeto(int slot, boolean zero) {}

    /** A gate in a slot, open from a number until another. */
    record FlatGate(int slot, long from, long until, boolean openWhenMissing) {}

    /** A role in a slot, and a bit for the number of each word to which the indicator applies. */
    record FlatRole(int slot, long words) {}

    private final long[] needed; // by 64 slots: those that have to be a number
    private final long[] read; // by 64 slots: those that must not be special
    private final int[] emptySlots; // the lists that have to be missing or empty
    private final int[] absentSlots; // the numbers that have to be missing
    private final int[] guardedSlots; // the counts of which only so many are counted flat
    private final FlatRole[] roles;
    private final long cap;
    private final long floor;
    private final long step; // units of the plan in one unit of the rounded total
    private final RoundingMode mode;
    private final FlatVeto[] vetoes;
    private final FlatGate[] gates;
    private final boolean hasPassMark;
    private final long passMark;

    FlatClosing(
            long[] needed,
            long[] read,
            int[] emptySlots,
            int[] absentSlots,
            int[] guardedSlots,
            FlatRole[] roles,
            long cap,
            long floor,
            long step,
            RoundingMode mode,
            FlatVeto[] vetoes,
            FlatGate[] gates,
            boolean hasPassMark,
            long passMark) {
        this.needed = needed;
        this.read = read;
        this.emptySlots = emptySlots;
        this.absentSlots = absentSlots;
        this.guardedSlots = guardedSlots;
        this.roles = roles;
        this.cap = cap;
        this.floor = floor;
        this.step = step;
        this.mode = mode;
        this.vetoes = vetoes;
        this.gates = gates;
        this.hasPassMark = hasPassMark;
        this.passMark = passMark;
    }

    /** Whether a row is one that the plan can evaluate. */
    boolean admits(IndexedFacts facts) {
        for (int word = 0; word < read.length; word++) {
            if ((facts.specialsOf(word) & read[word]) != 0 || (needed[word] & ~facts.numbersOf(word)) != 0) {
                return false;
            }
        }
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
        for (int slot : guardedSlots) {
            if (facts.number(slot) > Flattening.MOST_TIMES) {
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

    /** The total within the limits, rounded. */
    long rounded(long total) {
        long held = Math.max(Math.min(total, cap), floor);
        long whole = held / step;
        long rest = held - whole * step; // of the sign of the total
        if (rest == 0 || mode == RoundingMode.DOWN) {
            return whole;
        }
        long twice = Math.abs(rest) - (step - Math.abs(rest)); // what is above half a step
        boolean away = twice > 0 || (twice == 0 && (mode == RoundingMode.HALF_UP || (whole & 1) != 0));
        return away ? whole + Long.signum(rest) : whole;
    }

    /** Whether a veto that takes the whole score is hit. */
    boolean isZeroed(IndexedFacts facts) {
        for (FlatVeto veto : vetoes) {
            if (veto.zero() && facts.number(veto.slot()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The status of a row that has a score. */
    ScoreStatus status(IndexedFacts facts, long score) {
        for (FlatVeto veto : vetoes) {
            if (facts.number(veto.slot()) != 0) {
                return ScoreStatus.VETOED;
            }
        }
        for (FlatGate gate : gates) {
            long number = facts.number(gate.slot());
            boolean open = facts.isNumber(gate.slot())
                    ? number >= gate.from() && number < gate.until()
                    : gate.openWhenMissing();
            if (!open) {
                return ScoreStatus.INELIGIBLE;
            }
        }
        if (!hasPassMark) {
            return ScoreStatus.SCORED;
        }
        return score >= passMark ? ScoreStatus.PASS : ScoreStatus.FAIL;
    }
}
