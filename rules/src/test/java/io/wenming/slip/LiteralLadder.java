package io.wenming.slip;

import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rules of slips read word by word, day after day: within a day the next slip first, then the events, then the
 * extensions. Slow, and easy to check by eye.
 */
final class LiteralLadder {
    private final Ladder ladder;
    private final Problem problem;
    private final WorkingCalendar calendar;
    private final LocalDate asOf;
    private final List<Issued> slips = new ArrayList<>();
    private boolean reported;
    private boolean reportedAtDawn;

    private LiteralLadder(Ladder ladder, Problem problem, WorkingCalendar calendar, LocalDate asOf) {
        this.ladder = ladder;
        this.problem = problem;
        this.calendar = calendar;
        this.asOf = asOf;
    }

    static List<Slip> slips(Ladder ladder, Problem problem, WorkingCalendar calendar, LocalDate asOf) {
        LiteralLadder literal = new LiteralLadder(ladder, problem, calendar, asOf);
        literal.live();
        List<Slip> slips = new ArrayList<>();
        for (Issued issued : literal.slips) {
            LadderStep step = ladder.steps().get(issued.position);
            slips.add(new Slip(step.rung(), issued.on, literal.deadline(issued)));
        }
        return slips;
    }

    private void live() {
        for (LocalDate day = problem.openedOn(); !day.isAfter(asOf); day = day.plusDays(1)) {
            reportedAtDawn = reported;
            if (slips.isEmpty()) {
                slips.add(new Issued(0, day));
            } else if (isNextDue(day)) {
                issue(Math.min(last().position + 1, top()), day);
            }
            for (ProblemEvent event : problem.events()) {
                if (event.occurredOn().equals(day)) {
                    happen(event);
                }
            }
            List<Extension> granted = new ArrayList<>(problem.extensions());
            granted.sort(Comparator.comparing(Extension::grantedOn));
            for (Extension extension : granted) {
                if (extension.grantedOn().equals(day) && !day.isAfter(deadline(last()))) {
                    last().extensions.add(extension.workdays());
                }
            }
        }
    }

    private boolean isNextDue(LocalDate day) {
        return last().position < top()
                && !reportedAtDawn
                && !isPaused(day, LocalDate.MAX)
                && calendar.isWorkday(day)
                && day.isAfter(deadline(last()));
    }

    private void happen(ProblemEvent event) {
        reported = event.kind() != ProblemEventKind.REJECTED;
        if (!reported && ladder.onRejection() == OnRejection.NEXT) {
            issue(Math.min(last().position + 1, top()), event.occurredOn());
        }
    }

    private void issue(int position, LocalDate day) {
        last().replacedOn = day;
        slips.add(new Issued(position, day));
    }

    private LocalDate deadline(Issued slip) {
        Term term = ladder.steps().get(slip.position).term();
        LocalDate day = slip.on;
        if (term.unit() == TermUnit.WORKDAYS) {
            day = plusWorkdays(day, term.n(), slip);
        } else {
            for (int counted = 0; counted < term.n(); ) {
                day = day.plusDays(1);
                counted += isPaused(day, slip.replacedOn) ? 0 : 1;
            }
            while (isPaused(day, slip.replacedOn) || !calendar.isWorkday(day)) {
                day = day.plusDays(1);
            }
        }
        for (int workdays : slip.extensions) {
            day = plusWorkdays(day, workdays, slip);
        }
        return day;
    }

    private LocalDate plusWorkdays(LocalDate after, int n, Issued slip) {
        LocalDate day = after;
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(1);
            counted += !isPaused(day, slip.replacedOn) && calendar.isWorkday(day) ? 1 : 0;
        }
        return day;
    }

    private boolean isPaused(LocalDate day, LocalDate beginsBefore) {
        for (DateRange pause : problem.pauses()) {
            if (!pause.from().isAfter(asOf) && pause.from().isBefore(beginsBefore) && pause.contains(day)) {
                return true;
            }
        }
        return false;
    }

    private Issued last() {
        return slips.get(slips.size() - 1);
    }

    private int top() {
        return ladder.steps().size() - 1;
    }

    /** A slip while it lives. */
    private static final class Issued {
        final int position;
        final LocalDate on;
        final List<Integer> extensions = new ArrayList<>();
        LocalDate replacedOn = LocalDate.MAX;

        Issued(int position, LocalDate on) {
            this.position = position;
            this.on = on;
        }
    }
}
