package io.wenming.slip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.period.DateRange;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
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

    private Stream<ProblemStanding> counted(DateRange openedIn) {
        return problems().stream()
                .filter(row -> row.standing().isPresent()
                        && openedIn.contains(row.problem().openedOn()));
    }
}
