package io.wenming.scoring;

import io.wenming.fact.FactBlock;
import io.wenming.fact.IndexedFacts;
import java.util.List;
import java.util.OptionalLong;

/**
 * What acts on the rounded total of a plan, over slots (否决与门槛): the vetoes, gates and pass mark of a standard.
 *
 * @param vetoSlots the flags of the vetoes
 * @param vetoEffects what each does to {@link #effects}
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
    record FlatGate(int slot, long from, long until, boolean openWhenMissing) {
        private long effect(long number, boolean isNumber) {
            return (isNumber ? number >= from && number < until : openWhenMissing) ? 0 : CLOSED;
        }
    }

    private static final long HIT = 1;
    private static final long ZERO = 3; // hit as well
    private static final long CLOSED = 4;

    static FlatClosing of(List<FlatVeto> vetoes, List<FlatGate> gates, OptionalLong passMark) {
        return new FlatClosing(
                vetoes.stream().mapToInt(FlatVeto::slot).toArray(),
                vetoes.stream().mapToLong(veto -> veto.zero() ? ZERO : HIT).toArray(),
                gates.toArray(FlatGate[]::new),
                passMark.isPresent(),
                passMark.orElse(0));
    }

    /** What the vetoes and gates do to a row: 0 if nothing; {@link #score} and {@link #status} read it. */
    long effects(IndexedFacts facts) {
        long effects = 0;
        for (int i = 0; i < vetoSlots.length; i++) {
            effects |= vetoEffects[i] & -facts.number(vetoSlots[i]);
        }
        for (FlatGate gate : gates) {
            effects |= gate.effect(facts.number(gate.slot()), facts.isNumber(gate.slot()));
        }
        return effects;
    }

    /** What they do to each subject of a block, where 0 stands. */
    void effects(FactBlock block, long[] effects) {
        for (int i = 0; i < vetoSlots.length; i++) {
            int slot = vetoSlots[i];
            long effect = vetoEffects[i];
            for (int subject = 0; subject < block.size(); subject++) {
                effects[subject] |= effect & -block.number(slot, subject);
            }
        }
        for (FlatGate gate : gates) {
            for (int subject = 0; subject < block.size(); subject++) {
                effects[subject] |=
                        gate.effect(block.number(gate.slot(), subject), block.mask(gate.slot(), subject) != 0);
            }
        }
    }

    /** The score that the vetoes leave of a rounded total. */
    static long score(long effects, long rounded) {
        return (effects & ZERO) == ZERO ? 0 : rounded;
    }

    /** The status of a subject that has a score. */
    ScoreStatus status(long effects, long score) {
        if (effects != 0) {
            return (effects & HIT) != 0 ? ScoreStatus.VETOED : ScoreStatus.INELIGIBLE;
        }
        if (!hasPassMark) {
            return ScoreStatus.SCORED;
        }
        return score >= passMark ? ScoreStatus.PASS : ScoreStatus.FAIL;
    }
}
