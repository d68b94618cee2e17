package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;
import java.util.Arrays;
import java.util.OptionalLong;

/** What acts on the rounded total of a plan, over slots: the vetoes, gates and pass mark of a standard. */
final class FlatClosing {
    /** A veto in a slot. */
    record FlatVeto(int slot, boolean zero) {}

    /** A gate in a slot, open from a number until another. */
    record FlatGate(int slot, long from, long until, boolean openWhenMissing) {}

    private static final long HIT = 1;
    private static final long ZERO = 3;

    private final int[] vetoSlots;
    private final long[] vetoEffects;
    private final FlatGate[] gates;
    private final boolean hasPassMark;
    private final long passMark;

    FlatClosing(FlatVeto[] vetoes, FlatGate[] gates, OptionalLong passMark) {
        vetoSlots = Arrays.stream(vetoes).mapToInt(FlatVeto::slot).toArray();
        vetoEffects = Arrays.stream(vetoes)
                .mapToLong(veto -> veto.zero() ? ZERO : HIT)
                .toArray();
        this.gates = gates;
        this.hasPassMark = passMark.isPresent();
        this.passMark = passMark.orElse(0);
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
