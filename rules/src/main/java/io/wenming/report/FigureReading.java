package io.wenming.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.DutyStanding;
import io.wenming.calendar.UnknownCalendarYearException;
import io.wenming.division.Division;
import io.wenming.honor.TallyCount;
import io.wenming.honor.TallyRow;
import io.wenming.label.Label;
import io.wenming.period.DateRange;
import io.wenming.rules.style.DomainStyle;
import io.wenming.slip.ProblemStanding;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The source read for one period (数据读取): what several figures share is read once. Figures of this package read it. */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class FigureReading implements Serializable {
    private static final long serialVersionUID = 1L;

    FigureReading() {}

    @Value.Parameter
    abstract ReportSource source();

    @Value.Parameter
    abstract DateRange period();

    /** The day at whose end evidence is known. */
    @Value.Parameter
    abstract LocalDate asOf();

    static FigureReading of(ReportSource source, DateRange period, LocalDate asOf) {
        return ImmutableFigureReading.of(source, period, asOf);
    }

    LocalDate last() {
        return period().last();
    }

    Optional<Division> place(String unit) {
        return source().place(unit, last());
    }

    /** The namings of the years of the period, of all titles and places. */
    @Value.Lazy
    ImmutableList<TallyRow> namings() {
        return source().coverage()
                .roll()
                .map(roll ->
                        roll.tally(Division.NATION, period().from().getYear(), last().getYear(), TallyCount.NAMINGS))
                .orElse(ImmutableList.of());
    }

    /** The duties due in the period that count, by the place of their units. */
    @Value.Lazy
    Placed<DutyStanding> duties() {
        return source().supervision()
                .map(question -> {
                    try {
                        return Placed.of(
                                question.over(period(), asOf()).match().statuses().stream()
                                        .filter(standing -> standing.isMatured(asOf()))
                                        .collect(toImmutableList()),
                                DutyStanding::unit,
                                this::place);
                    } catch (UnknownCalendarYearException e) {
                        return Placed.<DutyStanding>none(year(e.year()));
                    }
                })
                .orElseGet(() -> Placed.none(Label.of("督查履职记录", "records of duties")));
    }

    /** The problems as they stand on the last day, by the place of their units. */
    @Value.Lazy
    Placed<ProblemStanding> problems() {
        return source().problems()
                .map(book -> Placed.of(
                        book.standing(last()).problems(), row -> row.problem().unit(), this::place))
                .orElseGet(() -> Placed.none(Label.of("问题台账", "the book of problems")));
    }

    static Label year(int year) {
        return Label.of("%s年工作日".formatted(year), "the working days of %s".formatted(year));
    }
}
