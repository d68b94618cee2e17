package io.wenming.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.Supervision;
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
import java.util.Map;
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

    /** The duties of a rule, or of all, that are due in the period and count, by the place of their units. */
    ImmutableList<Placed<DutyStanding>> duties(Optional<String> rule) {
        return asked().entries().stream()
                .filter(asked -> rule.map(asked.getKey()::equals).orElse(true))
                .map(Map.Entry::getValue)
                .collect(toImmutableList());
    }

    /** By rule; of several questions that have one rule each by itself. */
    @Value.Lazy
    ImmutableListMultimap<String, Placed<DutyStanding>> asked() {
        ImmutableListMultimap.Builder<String, Placed<DutyStanding>> asked = ImmutableListMultimap.builder();
        source().supervisions().forEach(question -> duties(question).forEach(asked::put));
        return asked.build();
    }

    private Map<String, Placed<DutyStanding>> duties(Supervision question) {
        ImmutableSet<String> rules =
                question.cadence().rules().stream().map(CadenceRule::id).collect(ImmutableSet.toImmutableSet());
        try {
            ImmutableListMultimap<String, DutyStanding> byRule =
                    question.over(period(), asOf()).match().statuses().stream()
                            .filter(standing -> standing.isMatured(asOf()))
                            .collect(ImmutableListMultimap.toImmutableListMultimap(
                                    standing -> standing.duty().ruleId(), standing -> standing));
            return Maps.toMap(rules, rule -> Placed.of(byRule.get(rule), DutyStanding::unit, this::place));
        } catch (UnknownCalendarYearException e) {
            return Maps.toMap(rules, rule -> Placed.none(year(e.year())));
        }
    }

    /** What a rule is called. */
    Label rule(String id) {
        return source().supervisions().stream()
                .flatMap(question -> question.cadence().rule(id).stream())
                .map(CadenceRule::label)
                .findFirst()
                .orElse(Label.of(id));
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
}
