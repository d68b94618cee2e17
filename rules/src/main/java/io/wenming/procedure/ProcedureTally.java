package io.wenming.procedure;

import com.google.common.collect.Streams;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;

/**
 * How many runs stand how (闭环统计). The rate is exact and exists when there is a run.
 *
 * @param total all runs
 * @param started those that have come to a step
 * @param complete those that have come to the last step
 * @param closed complete ones of which nothing is missing
 * @param overdue those whose next step is late
 */
public record ProcedureTally(int total, int started, int complete, int closed, int overdue) implements Serializable {
    /** No run at all. */
    public static final ProcedureTally NONE = new ProcedureTally(0, 0, 0, 0, 0);

    private static final long serialVersionUID = 1L;

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative, or a part is larger than its whole
     */
    public ProcedureTally {
        Refusal.unless(closed >= 0 && overdue >= 0, "tally: a count is negative; give 0 or more of each");
        Refusal.unless(
                started <= total && complete <= started && closed <= complete && overdue <= total - complete,
                "tally: a part is larger than its whole; give counts of the same runs");
    }

    /** The tally of some runs. */
    public static ProcedureTally of(Iterable<ProcedureStanding> standings) {
        return Streams.stream(standings).map(ProcedureTally::of).reduce(NONE, ProcedureTally::plus);
    }

    private static ProcedureTally of(ProcedureStanding standing) {
        return new ProcedureTally(
                1,
                one(standing.state() != ProcedureState.NOT_STARTED),
                one(standing.state() == ProcedureState.COMPLETE),
                one(standing.isClosed()),
                one(standing.overdueSince().isPresent()));
    }

    /** Both together: rates of a group come from pooled counts. */
    public ProcedureTally plus(ProcedureTally other) {
        return new ProcedureTally(
                total + other.total,
                started + other.started,
                complete + other.complete,
                closed + other.closed,
                overdue + other.overdue);
    }

    /** 闭环率: closed out of all, 0 to 1; none when there is no run. */
    public Optional<Fraction> closedRate() {
        return total == 0 ? Optional.empty() : Optional.of(Fraction.of(closed, total));
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }
}
