package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out the answer to a {@link Supervision}: rule by rule, unit by unit, duty by duty. */
final class Reckoning {
    private final Supervision question;
    private final KnownEvidence known;
    // the pieces used so far; none where it does not matter for later rules
    private final Set<String> used = new HashSet<>();
    private final boolean contested;
    private final ImmutableList.Builder<DutyStanding> statuses = ImmutableList.builder();

    private Reckoning(Supervision question) {
        this.question = question;
        this.known = KnownEvidence.of(question.evidence(), question.asOf());
        this.contested = !question.share() && isContested(question.cadence().rules());
    }

    /** Whether a piece may fill duties of two rules. */
    private static boolean isContested(List<CadenceRule> rules) {
        Set<String> kinds = new HashSet<>();
        return !rules.stream().flatMap(rule -> rule.kinds().stream()).allMatch(kinds::add);
    }

    static Compliance of(Supervision question) {
        Reckoning reckoning = new Reckoning(question);
        for (CadenceRule rule : question.cadence().rules()) {
            reckoning.reckon(rule);
        }
        return ImmutableCompliance.of(question, reckoning.statuses.build());
    }

    private void reckon(CadenceRule rule) {
        WorkingCalendar calendar = rule.workdays(question.calendars());
        question.owed(rule).forEach((unit, owed) -> reckon(rule, calendar, unit, owed));
    }

    private void reckon(CadenceRule rule, WorkingCalendar calendar, String unit, ImmutableList<Duty> duties) {
        List<Evidence> pieces = new ArrayList<>();
        for (Evidence piece : known.of(unit)) {
            // a piece belongs to one unit, so what is used here already was used by an earlier rule
            if (rule.kinds().contains(piece.kind()) && !used.contains(piece.id())) {
                pieces.add(piece);
            }
        }
        Matching matching = Matching.of(rule, calendar, duties, pieces);
        ImmutableList<DateRange> excused = excused(unit, rule);
        for (int index = 0; index < duties.size(); index++) {
            Optional<Evidence> by = matching.by(index);
            if (contested) {
                by.ifPresent(piece -> used.add(piece.id()));
            }
            DutyStatus status = by.isPresent()
                    ? matching.isLate(index) ? DutyStatus.LATE : DutyStatus.ON_TIME
                    : unfilled(rule, duties.get(index), excused);
            statuses.add(ImmutableDutyStanding.of(unit, duties.get(index), status, by));
        }
    }

    private ImmutableList<DateRange> excused(String unit, CadenceRule rule) {
        return question.waivers().stream()
                .filter(waiver -> waiver.concerns(unit, rule.id()))
                .map(Waiver::days)
                .collect(ImmutableList.toImmutableList());
    }

    private DutyStatus unfilled(CadenceRule rule, Duty duty, ImmutableList<DateRange> excused) {
        LocalDate dueOn = duty.dueOn();
        LocalDate asOf = question.asOf();
        if (excused.stream().anyMatch(days -> days.contains(dueOn))) {
            return DutyStatus.WAIVED;
        }
        if (dueOn.isAfter(asOf)) {
            return DutyStatus.PENDING;
        }
        return isPastLateness(rule, dueOn, asOf) ? DutyStatus.MISSED : DutyStatus.OVERDUE;
    }

    private boolean isPastLateness(CadenceRule rule, LocalDate dueOn, LocalDate asOf) {
        if (rule.lateWorkdays() == 0) {
            return true;
        }
        return dueOn.isBefore(asOf)
                && rule.workdays(question.calendars())
                        .nthWorkday(DateRange.closed(dueOn.plusDays(1), asOf), rule.lateWorkdays())
                        .isPresent();
    }
}
