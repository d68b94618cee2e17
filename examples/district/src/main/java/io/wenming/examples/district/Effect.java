package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Finding;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import io.wenming.report.Figure;
import io.wenming.report.FigureRow;
import io.wenming.report.FigureTable;
import io.wenming.slip.RectificationTally;
import io.wenming.surge.PeriodSurge;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Whether work was steady and had an effect (工作实效).
 *
 * @param supervision the question whose evidence is judged
 * @param surges how the evidence of each unit is spread over each month of the quarter that is over
 * @param finding whether much activity had little effect
 */
record Effect(Supervision supervision, ImmutableList<PeriodSurge> surges, Finding finding) {
    private static final Rounding SHARE = Rounding.halfUp(4);

    static Effect of(Records records, WorkingCalendar calendar, LocalDate asOf) {
        Supervision supervision =
                FourOnesSection.compliance(records, calendar, asOf).supervision();
        return new Effect(
                supervision,
                months(records.district().quarter().range(), asOf)
                        .filter(month -> records.surge().window() < calendar.count(month))
                        .flatMap(month -> records.surge().judge(supervision.over(month, asOf)).stream())
                        .collect(ImmutableList.toImmutableList()),
                records.effect().finding(facts(records, calendar, asOf), asOf));
    }

    /** The pieces that were judged, from a day on. */
    ImmutableList<Evidence> pieces(PeriodSurge judged, LocalDate from) {
        return supervision.knownEvidence().stream()
                .filter(piece -> piece.unit().equals(judged.unit()))
                .filter(piece -> judged.range().contains(piece.occurredOn()))
                .filter(piece -> !piece.occurredOn().isBefore(from))
                .filter(piece -> supervision.cadence().rules().stream()
                        .anyMatch(rule -> rule.kinds().contains(piece.kind())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<DateRange> months(DateRange quarter, LocalDate asOf) {
        return Stream.iterate(CalendarPeriod.of(PeriodUnit.MONTH, quarter.from()), CalendarPeriod::next)
                .limit(3)
                .map(CalendarPeriod::range)
                .filter(month -> !month.last().isAfter(asOf));
    }

    /** The figures of the quarter by their ids, and how many slips were opened, closed and came back. */
    private static Facts facts(Records records, WorkingCalendar calendar, LocalDate asOf) {
        RectificationTally slips = SlipSection.book(records, calendar)
                .standing(asOf)
                .rectification(records.district().quarter().range());
        Facts.Builder facts = Facts.builder()
                .put(FactKey.count("problems"), (long) slips.opened())
                .put(FactKey.count("problems_closed"), (long) slips.closed())
                .put(FactKey.count("problems_repeated"), (long) slips.repeats());
        PracticeSection.figures(records, calendar, asOf).ifPresent(table -> put(table, facts));
        return facts.build();
    }

    private static void put(FigureTable table, Facts.Builder facts) {
        for (Figure figure : table.report().plan().figures()) {
            FigureRow now = table.row(figure.id(), table.report().periods().size() - 1);
            if (now.total().isShare()) {
                Rate.of(Decimal.of(now.total().part()), Decimal.of(now.total().whole()), SHARE)
                        .ifPresent(rate -> facts.put(FactKey.rate(figure.id()), rate));
            } else if (now.total().number().isPresent()) {
                facts.put(FactKey.count(figure.id()), now.total().part());
            }
        }
    }
}
