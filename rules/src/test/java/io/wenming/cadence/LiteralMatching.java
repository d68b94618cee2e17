package io.wenming.cadence;

import io.wenming.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** The rules of matching read word by word, duty after duty and day after day: slow, and easy to check by eye. */
final class LiteralMatching {
    private final Supervision question;
    private final Set<String> used = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    private LiteralMatching(Supervision question) {
        this.question = question;
    }

    /** Rule, unit, key, status and piece of every duty. */
    static List<String> of(Supervision question) {
        LiteralMatching literal = new LiteralMatching(question);
        for (CadenceRule rule : question.cadence().rules()) {
            Set<String> usedBefore = question.share() ? Set.of() : Set.copyOf(literal.used);
            for (String unit : question.units()) {
                literal.match(rule, unit, usedBefore);
            }
        }
        return literal.lines;
    }

    static String line(String ruleId, String unit, Duty duty, DutyStatus status, String by) {
        return String.join(" ", ruleId, unit, duty.key(), status.code(), by);
    }

    private List<Evidence> kept() {
        List<Evidence> known = new ArrayList<>(question.evidence());
        known.removeIf(piece -> piece.occurredOn().isAfter(question.asOf())
                || piece.recordedOn().isAfter(question.asOf()));
        known.sort(Comparator.comparing(Evidence::recordedOn).thenComparing(Evidence::id));
        Set<String> ids = new HashSet<>();
        known.removeIf(piece -> !ids.add(piece.id()));
        known.sort(Comparator.comparing(Evidence::occurredOn).thenComparing(Evidence::id));
        return known;
    }

    private void match(CadenceRule rule, String unit, Set<String> usedBefore) {
        List<Evidence> pieces = kept();
        pieces.removeIf(piece ->
                !piece.unit().equals(unit) || !rule.kinds().contains(piece.kind()) || usedBefore.contains(piece.id()));
        List<Duty> duties = rule.duties(question.range(), question.calendars());
        Map<Duty, Evidence> by = new HashMap<>();
        Set<Duty> late = new HashSet<>();
        BiPredicate<Duty, Evidence> inWindow =
                (duty, piece) -> !piece.occurredOn().isBefore(duty.windowStart())
                        && !piece.occurredOn().isAfter(duty.dueOn());
        pass(pieces, duties, by, (duty, piece) -> inWindow.test(duty, piece) && recordedInTime(rule, duty, piece));
        Set<Duty> onTime = Set.copyOf(by.keySet());
        pass(pieces, duties, by, inWindow);
        pass(
                pieces,
                duties,
                by,
                (duty, piece) -> duty.dueOn().isBefore(piece.occurredOn())
                        && workdays(rule, duty.dueOn(), piece.occurredOn().minusDays(1)) < rule.lateWorkdays());
        late.addAll(by.keySet());
        late.removeAll(onTime);
        for (Duty duty : duties) {
            Evidence piece = by.get(duty);
            DutyStatus status = piece == null
                    ? unfilled(rule, unit, duty)
                    : late.contains(duty) ? DutyStatus.LATE : DutyStatus.ON_TIME;
            lines.add(line(rule.id(), unit, duty, status, piece == null ? "-" : piece.id()));
            if (piece != null) {
                used.add(piece.id());
            }
        }
    }

    private static void pass(
            List<Evidence> pieces, List<Duty> duties, Map<Duty, Evidence> by, BiPredicate<Duty, Evidence> fits) {
        for (Evidence piece : List.copyOf(pieces)) {
            for (Duty duty : duties) {
                if (!by.containsKey(duty) && fits.test(duty, piece)) {
                    by.put(duty, piece);
                    pieces.remove(piece);
                    break;
                }
            }
        }
    }

    private static boolean recordedInTime(CadenceRule rule, Duty duty, Evidence piece) {
        return rule.recordDays().isEmpty()
                || !piece.recordedOn()
                        .isAfter(duty.dueOn().plusDays(rule.recordDays().getAsInt()));
    }

    private DutyStatus unfilled(CadenceRule rule, String unit, Duty duty) {
        for (Waiver waiver : question.waivers()) {
            if (waiver.days().contains(duty.dueOn())
                    && waiver.rule().orElse(rule.id()).equals(rule.id())
                    && waiver.unit().orElse(unit).equals(unit)) {
                return DutyStatus.WAIVED;
            }
        }
        if (duty.dueOn().isAfter(question.asOf())) {
            return DutyStatus.PENDING;
        }
        return workdays(rule, duty.dueOn(), question.asOf()) >= rule.lateWorkdays()
                ? DutyStatus.MISSED
                : DutyStatus.OVERDUE;
    }

    private int workdays(CadenceRule rule, LocalDate after, LocalDate upTo) {
        WorkingCalendar calendar = rule.workdays(question.calendars());
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            count += calendar.isWorkday(day) ? 1 : 0;
        }
        return count;
    }
}
