package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;
import java.math.RoundingMode;
import java.util.Arrays;

/** What acts on the total of a plan, over slots: the limits, rounding, vetoes, gates and pass mark of a standard. */
final class FlatClosing {
    /** A veto in a slot. */
    record FlatVeto(int slot, boolean zero) {}

    /** A gate in a slot, open from a number until another. */
    record FlatGate(int slot, long from, long until, boolean openWhenMissing) {}

    /** A role in a slot, and a bit for the number of each word to which the indicator applies. */
    record FlatRole(int slot, long words) {}

    private static final long HIT = 1;
    private static final long ZERO = 3;

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
    private final int[] vetoSlots;
    private final long[] vetoEffects;
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
        vetoSlots = Arrays.stream(vetoes).mapToInt(FlatVeto::slot).toArray();
        vetoEffects = Arrays.stream(vetoes)
                .mapToLong(veto -> veto.zero() ? ZERO : HIT)
                .toArray();
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

    /** What the vetoes of a row do: 0 if none is hit; {@link #score} and {@link #status} read it. */
    long hit(IndexedFacts facts) {
        long hit = 0;
        for (int i = 0; i < vetoSlots.length; i++) {
            hit |= vetoEffects[i] & -facts.number(vetoSlots[i]);
        }
        return hit;
    }

    /** The score that the vetoes leave of a rounded total. */
    static long score(long hit, long rounded) {
        return hit == ZERO ? 0 : rounded;
    }

    /** The status of a row that has a score. */
    ScoreStatus status(IndexedFacts facts, long hit, long score) {
        if (hit != 0) {
            return ScoreStatus.VETOED;
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
