package io.wenming.cadence;

import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How many duties stand how (办理统计). Matured are those that are due and not waived; only they count in the rates, which
 * are exact and exist when there is one.
 *
 * @param onTime matured and done in time
 * @param late matured and done late
 * @param overdue matured and not done, still possible
 * @param missed matured and not done, no longer possible
 * @param pending not done and not due
 * @param waived excused
 * @param early done before they are due
 */
public record DutyTally(int onTime, int late, int overdue, int missed, int pending, int waived, int early)
        implements Serializable {
    /** No duty at all. */
    public static final DutyTally NONE = new DutyTally(0, 0, 0, 0, 0, 0, 0);

    private static final long serialVersionUID = 1L;

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative, or all together are more than an {@code int} holds
     */
    public DutyTally {
        Refusal.unless(
                onTime >= 0 && late >= 0 && overdue >= 0 && missed >= 0 && pending >= 0 && waived >= 0 && early >= 0,
                "tally: a count is negative; give 0 or more of each");
        checkTotal((long) onTime + late + overdue + missed + pending + waived + early);
    }

    /** The tally of duties as they stand on a day. */
    public static DutyTally of(Iterable<DutyStanding> standings, LocalDate asOf) {
        DutyTally tally = NONE;
        for (DutyStanding standing : standings) {
            tally = tally.plus(of(standing, asOf));
        }
        return tally;
    }

    private static DutyTally of(DutyStanding standing, LocalDate asOf) {
        DutyStatus status = standing.status();
        if (status.isDone() && !standing.isMatured(asOf)) {
            return new DutyTally(0, 0, 0, 0, 0, 0, 1);
        }
        return switch (status) {
            case ON_TIME -> new DutyTally(1, 0, 0, 0, 0, 0, 0);
            case LATE -> new DutyTally(0, 1, 0, 0, 0, 0, 0);
            case OVERDUE -> new DutyTally(0, 0, 1, 0, 0, 0, 0);
            case MISSED -> new DutyTally(0, 0, 0, 1, 0, 0, 0);
            case PENDING -> new DutyTally(0, 0, 0, 0, 1, 0, 0);
            case WAIVED -> new DutyTally(0, 0, 0, 0, 0, 1, 0);
        };
    }

    private static void checkTotal(long total) {
        Refusal.unless(
                total <= Integer.MAX_VALUE, "tally: %s duties are too many; give at most %s", total, Integer.MAX_VALUE);
    }

    /**
     * Both together: rates of a group come from pooled counts.
     *
     * @throws IllegalArgumentException if they are more than an {@code int} holds
     */
    public DutyTally plus(DutyTally other) {
        checkTotal((long) total() + other.total());
        return new DutyTally(
                onTime + other.onTime,
                late + other.late,
                overdue + other.overdue,
                missed + other.missed,
                pending + other.pending,
                waived + other.waived,
                early + other.early);
    }

    /** Due and not waived: what the rates are out of. */
    public int matured() {
        return onTime + late + overdue + missed;
    }

    /** All duties. */
    public int total() {
        return matured() + pending + waived + early;
    }

    /** 按期率: done in time out of matured, 0 to 1; none when nothing matured. */
    public Optional<Fraction> onTimeRate() {
        return rate(onTime);
    }

    /** 完成率: done in time or late out of matured, 0 to 1; none when nothing matured. */
    public Optional<Fraction> doneRate() {
        return rate(onTime + late);
    }

    private Optional<Fraction> rate(int part) {
        return matured() == 0 ? Optional.empty() : Optional.of(Fraction.of(part, matured()));
    }
}
