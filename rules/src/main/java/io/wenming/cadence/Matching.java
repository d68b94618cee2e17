package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which piece fills which duty, for one rule and unit. Duties are in order of due day, which is the order of their
 * windows too, and pieces in order of day and id. So the duties that a piece can fill lie side by side: a binary search
 * finds the first and {@link FreeSlots} the first that is still unfilled.
 */
final class Matching {
    private final CadenceRule rule;
    private final WorkingCalendar calendar;
    private final ImmutableList<Duty> duties;
    private final long[] dueDays; // of each duty
    private final FreeSlots free;
    private final @Nullable Evidence[] by;
    private final boolean[] late;

    private Matching(CadenceRule rule, WorkingCalendar calendar, ImmutableList<Duty> duties) {
        this.rule = rule;
        this.calendar = calendar;
        this.duties = duties;
        this.dueDays =
                duties.stream().mapToLong(duty -> duty.dueOn().toEpochDay()).toArray();
        this.free = new FreeSlots(duties.size());
        this.by = new Evidence[duties.size()];
        this.late = new boolean[duties.size()];
    }

    static Matching of(CadenceRule rule, WorkingCalendar calendar, ImmutableList<Duty> duties, List<Evidence> pieces) {
        Matching matching = new Matching(rule, calendar, duties);
        List<Evidence> notInTime = matching.fillInWindow(pieces, false);
        List<Evidence> notInWindow = matching.fillInWindow(notInTime, true);
        if (rule.lateWorkdays() > 0) {
            matching.fillAfterwards(notInWindow);
        }
        return matching;
    }

    /** The piece that fills a duty. */
    Optional<Evidence> by(int duty) {
        return Optional.ofNullable(by[duty]);
    }

    /** Whether the piece that fills a duty came or was recorded too late. */
    boolean isLate(int duty) {
        return late[duty];
    }

    /** Fills duties whose window holds the piece's day, and gives back the pieces left over. */
    private List<Evidence> fillInWindow(List<Evidence> pieces, boolean recordedLate) {
        List<Evidence> left = new ArrayList<>();
        for (Evidence piece : pieces) {
            LocalDate day = piece.occurredOn();
            LocalDate earliest = recordedLate ? day : earliestDue(piece);
            int duty = free.from(firstDue(earliest));
            if (duty < duties.size() && !duties.get(duty).windowStart().isAfter(day)) {
                fill(duty, piece, recordedLate);
            } else {
                left.add(piece);
            }
        }
        return left;
    }

    /** The first due day for which a piece is in time, by its day and by the day of its record. */
    private LocalDate earliestDue(Evidence piece) {
        LocalDate day = piece.occurredOn();
        if (rule.recordDays().isEmpty()) {
            return day;
        }
        LocalDate byRecord = piece.recordedOn().minusDays(rule.recordDays().getAsInt());
        return byRecord.isAfter(day) ? byRecord : day;
    }

    /** Fills duties past their due day. A late window that has closed for one piece stays closed for all later ones. */
    private void fillAfterwards(List<Evidence> pieces) {
        int duty = free.from(0);
        for (Evidence piece : pieces) {
            while (duty < duties.size() && isClosed(duties.get(duty), piece.occurredOn())) {
                duty = free.from(duty + 1);
            }
            if (duty < duties.size() && duties.get(duty).dueOn().isBefore(piece.occurredOn())) {
                fill(duty, piece, true);
                duty = free.from(duty);
            }
        }
    }

    /** Whether so many working days lie between the due day and a day, both excluded, that the duty cannot be filled. */
    private boolean isClosed(Duty duty, LocalDate day) {
        LocalDate from = duty.dueOn().plusDays(1);
        return from.isBefore(day)
                && calendar.nthWorkday(DateRange.of(from, day), rule.lateWorkdays())
                        .isPresent();
    }

    private void fill(int duty, Evidence piece, boolean isLate) {
        by[duty] = piece;
        late[duty] = isLate;
        free.take(duty);
    }

    /** The first duty that is due on a day or later. */
    private int firstDue(LocalDate day) {
        long earliest = day.toEpochDay();
        int low = 0;
        int high = dueDays.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dueDays[middle] < earliest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
