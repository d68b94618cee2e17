package io.wenming.slip;

import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;

/**
 * How many problems were put right (整改统计); duplicates are not among them. Rates are exact and exist when there is
 * something to divide by.
 *
 * @param opened all problems
 * @param rectified those of which a report stands
 * @param closed those that were accepted
 * @param overdue those past their last deadline without a report
 * @param repeats those that came back
 * @param matured those whose first deadline has been reached
 * @param timely matured ones that were reported by the deadline of their only slip
 */
public record RectificationTally(
        int opened, int rectified, int closed, int overdue, int repeats, int matured, int timely)
        implements Serializable {
    /** No problem at all. */
    public static final RectificationTally NONE = new RectificationTally(0, 0, 0, 0, 0, 0, 0);

    private static final long serialVersionUID = 1L;

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative, or a part is larger than its whole
     */
    public RectificationTally {
        Refusal.unless(
                closed >= 0 && overdue >= 0 && repeats >= 0 && timely >= 0,
                "tally: a count is negative; give 0 or more of each");
        Refusal.unless(
                rectified <= opened
                        && closed <= rectified
                        && overdue <= opened
                        && repeats <= opened
                        && matured <= opened
                        && timely <= matured,
                "tally: a part is larger than its whole; give counts of the same problems");
    }

    /** The tally of one problem that is no duplicate. */
    static RectificationTally of(ProblemStanding row) {
        SlipStanding standing = row.standing().orElseThrow();
        return new RectificationTally(
                1,
                one(standing.reportedOn().isPresent()),
                one(standing.state() == ProblemState.CLOSED),
                one(standing.isOverdue()),
                one(row.repeatOf().isPresent()),
                one(standing.isMatured()),
                one(standing.isTimely()));
    }

    /** Both together: rates of a group come from pooled counts. */
    public RectificationTally plus(RectificationTally other) {
        return new RectificationTally(
                opened + other.opened,
                rectified + other.rectified,
                closed + other.closed,
                overdue + other.overdue,
                repeats + other.repeats,
                matured + other.matured,
                timely + other.timely);
    }

    /** 整改率: rectified out of opened. */
    public Optional<Fraction> rectificationRate() {
        return rate(rectified, opened);
    }

    /** 销号率: closed out of opened. */
    public Optional<Fraction> closedRate() {
        return rate(closed, opened);
    }

    /** 按期整改率: timely out of matured. */
    public Optional<Fraction> timelyRate() {
        return rate(timely, matured);
    }

    private static Optional<Fraction> rate(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Fraction.of(part, whole));
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }
}
