package io.wenming.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.UnknownCalendarYearException;
import io.wenming.division.Division;
import io.wenming.honor.TallyCount;
import io.wenming.honor.TallyRow;
import io.wenming.label.Label;
import io.wenming.period.DateRange;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordEntry;
import io.wenming.rules.style.DomainStyle;
import io.wenming.slip.ProblemStanding;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The records of a kind in an area on the last day, ended ones too. */
    Stream<RecordEntry> records(EntryKind kind, Division area) {
        return source().coverage().recordsIn(kind, area, last());
    }

    /** Where a record is on the last day. */
    Division place(RecordEntry entry) {
        return source().coverage().divisions().on(entry.place(), last());
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

    /** The duties of those rules, or of all, that are due in the period and count, by the place of their units; one for each asked. */
    ImmutableList<Placed<DutyStanding>> duties(Optional<String> rule) {
        return asked().stream()
                .filter(asked -> rule.map(asked.rules()::contains).orElse(true))
                .map(Asked::duties)
                .collect(toImmutableList());
    }

    @Value.Lazy
    ImmutableList<Asked> asked() {
        return source().supervisions().stream()
                .map(question -> new Asked(
                        question.cadence().rules().stream().map(CadenceRule::id).collect(ImmutableSet.toImmutableSet()),
                        duties(question)))
                .collect(toImmutableList());
    }

    private Placed<DutyStanding> duties(Supervision question) {
        try {
            return Placed.of(
                    question.over(period(), asOf()).match().statuses().stream()
                            .filter(standing -> standing.isMatured(asOf()))
                            .collect(toImmutableList()),
                    DutyStanding::unit,
                    this::place);
        } catch (UnknownCalendarYearException e) {
            return Placed.none(year(e.year()));
        }
    }

    /** The problems as they stand on the last day, if that is known by then, by the place of their units. */
    @Value.Lazy
    Placed<ProblemStanding> problems() {
        return source().problems()
                .map(book -> Placed.of(
                        book.standing(Comparators.min(last(), asOf())).problems(),
                        row -> row.problem().unit(),
                        this::place))
                .orElseGet(() -> Placed.none(Label.of("问题台账", "the book of problems")));
    }

    static Label year(int year) {
        return Label.of("%s年工作日".formatted(year), "the working days of %s".formatted(year));
    }

    /** The duties of one question, with its rules. */
    record Asked(ImmutableSet<String> rules, Placed<DutyStanding> duties) implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
