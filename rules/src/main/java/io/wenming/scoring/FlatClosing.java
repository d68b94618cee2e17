package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;
import java.util.List;
import java.util.OptionalLong;

/**
 * What acts on the rounded total of a plan, over slots (否决与门槛): the vetoes, gates and pass mark of a standard.
 *
 * @param vetoSlots the flags of the vetoes
 * @param vetoEffects what each does to {@link #hit}
 * @param gates what has to be met
 * @param hasPassMark whether there is a pass mark
 * @param passMark the least score that passes, rounded as the total is
 */
@SuppressWarnings(
        "ArrayRecordComponent") // never compared; the compiler takes the parts of a constant record as constants
record FlatClosing(int[] vetoSlots, long[] vetoEffects, FlatGate[] gates, boolean hasPassMark, long passMark) {
    /** A veto in a slot. */
    record FlatVeto(int slot, boolean zero) {}

    /** A gate in a slot, open from a number until another. */
    record FlatGate(int slot, long from, long until, boolean openWhenMissing) {}

    private static final long HIT = 1;
    private static final long ZERO = 3;

    static FlatClosing of(List<FlatVeto> vetoes, List<FlatGate> gates, OptionalLong passMark) {
        return new FlatClosing(
                vetoes.stream().mapToInt(FlatVeto::slot).toArray(),
                vetoes.stream().mapToLong(veto -> veto.zero() ? ZERO : HIT).toArray(),
                gates.toArray(FlatGate[]::new),
                passMark.isPresent(),
                passMark.orElse(0));
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
