package io.wenming.examples.spring;

import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.coverage.CoverageSource;
import io.wenming.period.DateRange;
import io.wenming.report.ReportSource;
import io.wenming.slip.Ladder;
import io.wenming.slip.ProblemBook;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rows of the database as the questions that the library answers (台账). */
@Component
class Records {
    private final Settings settings;
    private final Cadence cadence;
    private final Ladder ladder;
    private final WorkingCalendar workdays;
    private final RuleBeans.Roster roster;
    private final EvidenceRows evidence;
    private final ProblemRows problems;
    private final RegisterStore register;

    Records(
            Settings settings,
            Cadence cadence,
            Ladder ladder,
            WorkingCalendar workdays,
            RuleBeans.Roster roster,
            EvidenceRows evidence,
            ProblemRows problems,
            RegisterStore register) {
        this.settings = settings;
        this.cadence = cadence;
        this.ladder = ladder;
        this.workdays = workdays;
        this.roster = roster;
        this.evidence = evidence;
        this.problems = problems;
        this.register = register;
    }

    /** The units that owe duties. */
    Set<String> units() {
        return settings.units().keySet();
    }

    /** What the units did of what was due in some days, as known at the end of a day. */
    Supervision supervision(DateRange range, LocalDate asOf) {
        return Supervision.builder()
                .cadence(cadence)
                .calendar(workdays)
                .range(range)
                .asOf(asOf)
                .units(units())
                .evidence(evidence.knownOn(asOf).stream()
                        .map(EvidenceRows.Row::evidence)
                        .toList())
                .share(false)
                .build();
    }

    /** All problems. */
    ProblemBook book() {
        ProblemBook.Builder book =
                ProblemBook.builder().calendar(workdays).repeatWithinDays(settings.repeatWithinDays());
        problems.findAll().forEach(row -> book.addEntry(ladder, row.problem()));
        return book.build();
    }

    /** Everything that figures of some days are counted from. */
    ReportSource report(DateRange range, LocalDate asOf) {
        return ReportSource.builder()
                .coverage(CoverageSource.of(register.history().roll(roster.subjects())))
                .addSupervisions(supervision(range, asOf))
                .problems(book())
                .places(ImmutableMap.copyOf(settings.units()))
                .build();
    }
}
