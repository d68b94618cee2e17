package io.wenming.cadence;

import io.wenming.label.Label;
import java.io.Serializable;

/**
 * Whether a period has a duty of which only some days are in force (不足一期): the first one of a rule that begins on a
 * Wednesday, say. A whole period always has its duty.
 */
public sealed interface PartialPeriod extends Serializable permits PartialForm {
    /** 不计: it has none. */
    static PartialPeriod skip() {
        return new SkipPartial();
    }

    /** 照计: it has its duty like a whole one. */
    static PartialPeriod full() {
        return new FullPartial();
    }

    /**
     * 满若干工作日照计: it has its duty when so many working days of it are in force.
     *
     * @param n 1 or more
     * @throws IllegalArgumentException if n is less than 1
     */
    static PartialPeriod minWorkdays(int n) {
        return new MinWorkdaysPartial(n);
    }

    /** What the choice says, as a clause. */
    Label describe();

    /** Gives the parts of the choice to the one case that fits. */
    <T> T fold(Cases<T> cases);

    /**
     * What to do with each form of choice; the parameters are those of the factories.
     *
     * @param <T> what comes out
     */
    interface Cases<T> {
        /** For {@link PartialPeriod#skip()}. */
        T skip();

        /** For {@link PartialPeriod#full()}. */
        T full();

        /** For {@link PartialPeriod#minWorkdays}. */
        T minWorkdays(int n);
    }
}
