package io.wenming.slip;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Works out the slips of one problem on one day. Only what is known on that day is kept. */
final class Climb {
    private final Ladder ladder;
    private final Problem problem;
    private final WorkingCalendar calendar;
    private final LocalDate asOf;
    private final ImmutableList<DateRange> pauses;
    private final ImmutableList<Extension> extensions;
    private final Reports reports;
    private final RunningDays open;
    private final List<Slip> slips = new ArrayList<>();

    private Climb(Ladder ladder, Problem problem, WorkingCalendar calendar, LocalDate asOf) {
        this.ladder = ladder;
        this.problem = problem;
        this.calendar = calendar;
        this.asOf = asOf;
        this.pauses = known(problem.pauses(), pause -> !pause.from().isAfter(asOf));
        this.extensions = problem.extensions().stream()
                .filter(extension -> !extension.grantedOn().isAfter(asOf))
                .sorted(Comparator.comparing(Extension::grantedOn))
                .collect(ImmutableList.toImmutableList());
        this.reports = Reports.of(problem, ladder.siteCheck(), asOf);
        this.open = new RunningDays(
                calendar,
                ImmutableList.<DateRange>builder()
                        .addAll(pauses)
                        .addAll(reports.standing())
                        .build());
    }

    static SlipStanding of(Ladder ladder, Problem problem, int start, WorkingCalendar calendar, LocalDate asOf) {
        Climb climb = new Climb(ladder, problem, calendar, asOf);
        climb.issueAll(start);
        return climb.standing();
    }

    /** Each slip is replaced by the next rung after its deadline, or by a rejection, whichever comes first. */
    private void issueAll(int start) {
        int top = ladder.steps().size() - 1;
        int position = start;
        LocalDate issuedOn = problem.openedOn();
        int rejection = 0;
        while (true) {
            Optional<LocalDate> rejectedOn =
                    ladder.onRejection() == OnRejection.NEXT ? reports.rejectedOn(rejection) : Optional.empty();
            Slip slip = slip(ladder.steps().get(position), issuedOn, rejectedOn);
            slips.add(slip);
            Optional<LocalDate> next =
                    position < top ? open.firstWorkdayBetween(slip.dueOn(), rejectedOn.orElse(asOf)) : Optional.empty();
            if (next.isEmpty() && rejectedOn.isEmpty()) {
                return;
            }
            if (next.isEmpty()) {
                rejection++;
            }
            issuedOn = next.or(() -> rejectedOn).orElseThrow();
            position = Math.min(position + 1, top);
        }
    }

    /**
     * A slip with its deadline. What begins on the day of the rejection that replaces it, or later, does not concern
     * it; a next rung replaces it only after the deadline, when nothing can move that any more.
     */
    private Slip slip(LadderStep step, LocalDate issuedOn, Optional<LocalDate> rejectedOn) {
        Predicate<LocalDate> concerns = day -> rejectedOn.map(day::isBefore).orElse(true);
        RunningDays running = new RunningDays(calendar, known(pauses, pause -> concerns.test(pause.from())));
        LocalDate dueOn = step.term().dueOn(issuedOn, running);
        for (Extension extension : extensions) {
            LocalDate day = extension.grantedOn();
            if (!day.isBefore(issuedOn) && concerns.test(day) && !day.isAfter(dueOn)) {
                dueOn = running.nthWorkdayAfter(dueOn, extension.workdays());
            }
        }
        return new Slip(step.rung(), issuedOn, dueOn);
    }

    private SlipStanding standing() {
        LocalDate dueOn = slips.get(slips.size() - 1).dueOn();
        Optional<LocalDate> reportedOn = reports.reportedOn();
        int overdue = new RunningDays(calendar, pauses).workdaysBetween(dueOn, reportedOn.orElse(asOf));
        return ImmutableSlipStanding.of(
                ladder, problem, asOf, slips, reports.state(), reportedOn, reports.isChecked(), overdue);
    }

    private static <T> ImmutableList<T> known(List<T> given, Predicate<T> isKnown) {
        return given.stream().filter(isKnown).collect(ImmutableList.toImmutableList());
    }
}
