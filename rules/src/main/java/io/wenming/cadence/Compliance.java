package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How units kept a cadence (履行情况): a status for every unit and duty. Rates and streaks are counted from the statuses,
 * never beside them. {@link Supervision#match} gives it.
 */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class Compliance implements Serializable {
    private static final long serialVersionUID = 1L;

    Compliance() {}

    /** The question. */
    @Value.Parameter
    public abstract Supervision supervision();

    /** Every unit's standing with every duty: by rule, unit, due day and key. */
    @Value.Parameter
    public abstract ImmutableList<DutyStanding> statuses();

    /** What became of the evidence; counted from the statuses when it is asked for. */
    public EvidenceUse evidenceUse() {
        KnownEvidence known =
                KnownEvidence.of(supervision().evidence(), supervision().asOf());
        ImmutableSet<String> counted = statuses().stream()
                .flatMap(standing -> standing.by().stream())
                .map(Evidence::id)
                .collect(ImmutableSet.toImmutableSet());
        return new EvidenceUse(
                ImmutableSortedSet.copyOf(counted),
                known.kept().stream()
                        .map(Evidence::id)
                        .filter(id -> !counted.contains(id))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
                known.duplicates(),
                known.notKnown());
    }

    /** The units of the report: those of the question, then others that owe something, as they come up. */
    public ImmutableSet<String> units() {
        return Stream.concat(supervision().units().stream(), statuses().stream().map(DutyStanding::unit))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The tally of all units and rules together. */
    public DutyTally rates() {
        return tally(statuses());
    }

    /** The tally of each of the {@link #units}, in their order; also of a unit of the question that owes nothing. */
    public ImmutableMap<String, DutyTally> ratesByUnit() {
        return tallies(units(), DutyStanding::unit);
    }

    /** The tally of each rule by its id, in the order of the cadence; also of a rule without duties. */
    public ImmutableMap<String, DutyTally> ratesByRule() {
        ImmutableSet<String> ids =
                supervision().cadence().rules().stream().map(CadenceRule::id).collect(ImmutableSet.toImmutableSet());
        return tallies(ids, standing -> standing.duty().ruleId());
    }

    /**
     * The tally of each period that has a day in the range, in order (走势); duties count where they are due.
     *
     * @throws IllegalArgumentException if the range reaches out of the years 1 to 9999
     */
    public ImmutableMap<CalendarPeriod, DutyTally> ratesBy(PeriodUnit unit) {
        DateRange range = supervision().range();
        CalendarPeriod last = CalendarPeriod.of(unit, range.last());
        ImmutableSet<CalendarPeriod> periods = Stream.concat(
                        Stream.iterate(
                                CalendarPeriod.of(unit, range.from()),
                                period -> !period.equals(last),
                                CalendarPeriod::next),
                        Stream.of(last))
                .collect(ImmutableSet.toImmutableSet());
        return tallies(
                periods, standing -> CalendarPeriod.of(unit, standing.duty().dueOn()));
    }

    /** The streak of each unit under each rule: by rule, unit; under a rule that says who owes, of those who did. */
    public ImmutableList<Streak> streaks() {
        ImmutableListMultimap<Owed, DutyStanding> matured = Multimaps.index(
                statuses().stream()
                        .filter(standing -> standing.isMatured(supervision().asOf()))
                        .iterator(),
                standing -> new Owed(standing.unit(), standing.duty().ruleId()));
        ImmutableSetMultimap<String, String> owing = statuses().stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                        standing -> standing.duty().ruleId(), DutyStanding::unit));
        Cadence cadence = supervision().cadence();
        return cadence.rules().stream()
                .flatMap(rule -> (cadence.owedBy(rule).isPresent()
                                ? owing.get(rule.id())
                                : supervision().units())
                        .stream().map(unit -> new Owed(unit, rule.id())))
                .map(owed -> Streak.of(owed.unit(), owed.ruleId(), matured.get(owed)))
                .collect(ImmutableList.toImmutableList());
    }

    private <G> ImmutableMap<G, DutyTally> tallies(ImmutableSet<G> groups, Function<DutyStanding, G> groupOf) {
        ImmutableListMultimap<G, DutyStanding> grouped = Multimaps.index(statuses(), groupOf::apply);
        return groups.stream().collect(ImmutableMap.toImmutableMap(group -> group, group -> tally(grouped.get(group))));
    }

    private DutyTally tally(Iterable<DutyStanding> standings) {
        return DutyTally.of(standings, supervision().asOf());
    }

    /** What one unit owes under one rule. */
    private record Owed(String unit, String ruleId) {}
}
