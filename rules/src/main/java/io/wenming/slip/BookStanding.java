package io.wenming.slip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Refusal;
import io.wenming.period.DateRange;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How the problems of a book stand on a day (台账情况). Rates are counted from the rows, never beside them. */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class BookStanding implements Serializable {
    private static final long serialVersionUID = 1L;

    BookStanding() {}

    /** The end of this day is when they stand so. */
    @Value.Parameter
    public abstract LocalDate asOf();

    /** The problems opened up to that day, by day of opening and id. */
    @Value.Parameter
    public abstract ImmutableList<ProblemStanding> problems();

    /** The problems that need the working days of a year that is not published; no tally counts them. */
    public ImmutableList<ProblemStanding> withUnknownYear() {
        return problems().stream()
                .filter(row -> row.unknownYear().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** The tally of the problems opened in some days, of all units together; duplicates are not counted. */
    public RectificationTally rectification(DateRange openedIn) {
        return counted(openedIn).map(RectificationTally::of).reduce(RectificationTally.NONE, RectificationTally::plus);
    }

    /** The tally of each unit, in their order; also of a unit without problems. */
    public ImmutableMap<String, RectificationTally> rectificationByUnit(DateRange openedIn, Iterable<String> units) {
        return ImmutableSet.copyOf(units).stream()
                .collect(ImmutableMap.toImmutableMap(
                        unit -> unit,
                        unit -> counted(openedIn)
                                .filter(row -> row.problem().unit().equals(unit))
                                .map(RectificationTally::of)
                                .reduce(RectificationTally.NONE, RectificationTally::plus)));
    }

    /**
     * 工作量 what each unit has to put right, in their order; also of a unit without problems.
     *
     * @param withinWorkdays in how many working days after this day something is due soon, 0 or more
     */
    public ImmutableMap<String, Workload> workloadByUnit(
            Iterable<String> units, WorkingCalendar calendar, int withinWorkdays) {
        Refusal.unless(withinWorkdays >= 0, "withinWorkdays: %s is below 0; give 0 or more", withinWorkdays);
        return ImmutableSet.copyOf(units).stream()
                .collect(ImmutableMap.toImmutableMap(
                        unit -> unit,
                        unit -> problems().stream()
                                .filter(row -> row.problem().unit().equals(unit))
                                .flatMap(row -> row.standing().stream())
                                .map(standing -> Workload.of(standing, calendar, withinWorkdays))
                                .reduce(Workload.NONE, Workload::plus)));
    }

    /**
     * 屡改屡犯 the units whose problems of some days came back at least so often, most often first, then by id; each with
     * the problems that came back.
     *
     * @param least how many, 1 or more
     */
    public ImmutableListMultimap<String, ProblemStanding> repeatOffenders(DateRange openedIn, int least) {
        Refusal.unless(least >= 1, "least: %s is below 1; give 1 or more", least);
        ImmutableListMultimap<String, ProblemStanding> repeated = Multimaps.index(
                problems().stream()
                        .filter(row -> row.repeatOf().isPresent()
                                && openedIn.contains(row.problem().openedOn()))
                        .iterator(),
                row -> row.problem().unit());
        ImmutableListMultimap.Builder<String, ProblemStanding> offenders = ImmutableListMultimap.builder();
        repeated.asMap().entrySet().stream()
                .filter(unit -> unit.getValue().size() >= least)
                .sorted(Comparator.comparing((Map.Entry<String, Collection<ProblemStanding>> unit) ->
                                -unit.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(unit -> offenders.putAll(unit.getKey(), unit.getValue()));
        return offenders.build();
    }

    private Stream<ProblemStanding> counted(DateRange openedIn) {
        return problems().stream()
                .filter(row -> row.standing().isPresent()
                        && openedIn.contains(row.problem().openedOn()));
    }
}
