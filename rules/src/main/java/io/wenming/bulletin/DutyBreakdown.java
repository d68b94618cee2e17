package io.wenming.bulletin;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyStatus;
import io.wenming.cadence.DutyTally;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Duties by how they stand (办理明细): every count is the length of a list. Due are those that are due by the day and not
 * waived; only they can be on time, late or undone. {@code row.figures().duties().late()} lists the late ones of a unit.
 *
 * <p>Source: framework, part 4 (每周一通报).
 *
 * @param asOf the end of this day is when they stand so
 * @param standings all of them
 */
public record DutyBreakdown(LocalDate asOf, ImmutableList<DutyStanding> standings) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public DutyBreakdown {
        requireNonNull(asOf, "asOf");
        requireNonNull(standings, "standings");
    }

    /** 应办: due and not waived. */
    public ImmutableList<DutyStanding> due() {
        return those(standing -> standing.isMatured(asOf));
    }

    /** 按期: due, done in time. */
    public ImmutableList<DutyStanding> onTime() {
        return due(DutyStatus.ON_TIME::equals);
    }

    /** 逾期完成: due, done late. */
    public ImmutableList<DutyStanding> late() {
        return due(DutyStatus.LATE::equals);
    }

    /** 未完成: due, not done, still possible late or no longer. */
    public ImmutableList<DutyStanding> undone() {
        return due(status -> !status.isDone());
    }

    /** 免办: excused, also before they are due. */
    public ImmutableList<DutyStanding> waived() {
        return those(standing -> standing.status() == DutyStatus.WAIVED);
    }

    /** The tally of all of them. */
    public DutyTally tally() {
        return DutyTally.of(standings, asOf);
    }

    /** 按期率: on time out of due, 0 to 1, exact; none when nothing is due. */
    public Optional<Fraction> onTimeRate() {
        return tally().onTimeRate();
    }

    private ImmutableList<DutyStanding> due(Predicate<DutyStatus> which) {
        return those(standing -> standing.isMatured(asOf) && which.test(standing.status()));
    }

    private ImmutableList<DutyStanding> those(Predicate<DutyStanding> which) {
        return standings.stream().filter(which).collect(ImmutableList.toImmutableList());
    }
}
