package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The history of one title of one subject while it is being made, and the reading of a made one. */
final class Line {
    private final List<Step> steps = new ArrayList<>();
    private TitleStatus now;
    private final ImmutableList<SelfReportWindow> selfReports;
    private LocalDate due = LocalDate.MAX;

    /** The windows are those of the title. */
    Line(String subject, Title title, ImmutableList<SelfReportWindow> selfReports) {
        this.now = TitleStatus.none(subject, title);
        this.selfReports = selfReports;
    }

    ImmutableList<SelfReportWindow> selfReports() {
        return selfReports;
    }

    /** The first day on which a timer that the title itself has set runs; it may be past. */
    LocalDate due() {
        return due;
    }

    TitleStatus now() {
        return now;
    }

    List<Step> steps() {
        return steps;
    }

    void step(LocalDate on, Cause cause, TitleStatus after) {
        steps.add(new Step(on, cause, after));
        now = after;
        due = after.firstDue();
    }

    /** The number of steps up to the end of a day. */
    static int count(List<Step> steps, LocalDate day) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).on().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * The first day of the unbroken run of days, each read at its end, that reaches a day; the time held by a predecessor
     * counts as long as the run is not broken since the re-identification.
     */
    static Optional<LocalDate> runStart(List<Step> steps, LocalDate day, Predicate<TitleState> counts) {
        int reached = count(steps, day);
        int last = reached - 1;
        if (last < 0 || !counts.test(steps.get(last).after().state())) {
            return Optional.empty();
        }
        LocalDate start = steps.get(last).on();
        while (true) {
            int before = count(steps, start.minusDays(1)) - 1;
            if (before < 0 || !counts.test(steps.get(before).after().state())) {
                break;
            }
            start = steps.get(before).on();
        }
        TitleStatus status = steps.get(reached - 1).after();
        LocalDate first = start;
        return Optional.of(status.heldSince()
                .filter(since -> since.isBefore(first)
                        && status.reidentifiedOn()
                                .filter(taken -> !taken.isBefore(first))
                                .isPresent())
                .orElse(first));
    }
}
