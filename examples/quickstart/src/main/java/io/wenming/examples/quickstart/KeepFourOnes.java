package io.wenming.examples.quickstart;

import io.wenming.cadence.Cadence;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.period.CalendarPeriod;
import java.time.LocalDate;

/** How the four ones were kept (四个一落实情况): what was due in a week, what was done, and the rate. */
public final class KeepFourOnes {
    private KeepFourOnes() {}

    /** Prints the duties of a week around a holiday, and how they stood at its end. */
    public static void main(String[] args) {
        // Tomb-Sweeping Day, 5 April 2026, is a Sunday: Monday is off
        CalendarPeriod week = CalendarPeriod.parse("2026-W15");
        Compliance compliance = Supervision.builder()
                .cadence(Cadence.fourOnes())
                .calendar(ChineseWorkdays.calendar())
                .range(week.range())
                .asOf(week.last())
                .addUnit("office")
                .addEvidence(done("i-1", "inspection", 7), done("i-2", "inspection", 8), done("i-3", "inspection", 10))
                .addEvidence(done("b-1", "bulletin", 10))
                .share(false)
                .build()
                .match();

        compliance
                .statuses()
                .forEach(standing -> System.out.printf(
                        "%s %s %s%n",
                        standing.duty().dueOn(),
                        standing.duty().ruleId(),
                        standing.status().label().zh()));
        System.out.printf(
                "按期率 %s%%%n", compliance.rates().onTimeRate().orElseThrow().times(100));
    }

    private static Evidence done(String id, String kind, int day) {
        return Evidence.builder()
                .id(id)
                .unit("office")
                .kind(kind)
                .occurredOn(LocalDate.of(2026, 4, day))
                .build();
    }
}
