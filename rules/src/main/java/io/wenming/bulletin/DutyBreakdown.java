package io.wenming.bulletin;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyStatus;
import io.wenming.cadence.DutyTally;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    /** The duties of all units and rules together. */
    public static DutyBreakdown of(Compliance compliance) {
        return new DutyBreakdown(compliance.supervision().asOf(), compliance.statuses());
    }

    /** The duties of each unit, as {@link Compliance#ratesByUnit} counts them. */
    public static ImmutableMap<String, DutyBreakdown> byUnit(Compliance compliance) {
        return of(compliance).by(compliance.units(), DutyStanding::unit);
    }

    /** The duties under each rule, as {@link Compliance#ratesByRule} counts them. */
    public static ImmutableMap<String, DutyBreakdown> byRule(Compliance compliance) {
        return of(compliance)
                .by(
                        compliance.ratesByRule().keySet(),
                        standing -> standing.duty().ruleId());
    }

    private ImmutableMap<String, DutyBreakdown> by(Set<String> groups, Function<DutyStanding, String> groupOf) {
        ImmutableListMultimap<String, DutyStanding> grouped = Multimaps.index(standings, groupOf::apply);
        return groups.stream()
                .collect(ImmutableMap.toImmutableMap(
                        group -> group, group -> new DutyBreakdown(asOf, grouped.get(group))));
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

    /** 未按期: due, done late or not at all. */
    public ImmutableList<DutyStanding> notOnTime() {
        return due(status -> status != DutyStatus.ON_TIME);
    }

    /** 逾期未办: due, not done, still possible late. */
    public ImmutableList<DutyStanding> overdue() {
        return due(DutyStatus.OVERDUE::equals);
    }

    /** 缺失: due, not done, no longer possible. */
    public ImmutableList<DutyStanding> missed() {
        return due(DutyStatus.MISSED::equals);
    }

    /** 未完成: due, not done, still possible late or no longer. */
    public ImmutableList<DutyStanding> undone() {
        return due(status -> !status.isDone());
    }

    /** 未到期: not due yet and not done. */
    public ImmutableList<DutyStanding> pending() {
        return those(standing -> standing.status() == DutyStatus.PENDING);
    }

    /** 提前完成: done and not due yet. */
    public ImmutableList<DutyStanding> early() {
        return those(standing -> standing.status().isDone() && !standing.isMatured(asOf));
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
