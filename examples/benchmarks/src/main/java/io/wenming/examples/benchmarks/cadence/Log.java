package io.wenming.examples.benchmarks.cadence;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Duty;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.Calendars;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Logs of evidence from a fixed seed (督查日志), and the questions that they answer. */
public final class Log {
    private static final WorkingCalendar CALENDAR = ChineseWorkdays.calendar();
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS_A_UNIT = 1000;
    private static final int SPREAD = 6;

    private Log() {}

    /**
     * A piece for each duty, some days early or late: of a thousand working days, and of as many units as that needs.
     *
     * @param pieces a multiple of 1000
     */
    public static Supervision daily(int pieces) {
        CadenceRule rule = CadenceRule.everyWorkday("inspection", Label.of("每天一督查", "an inspection a day"))
                .addKind("inspection")
                .lateWorkdays(3)
                .build();
        Cadence cadence = Cadence.builder()
                .id("daily")
                .label(Label.of("每天一督查", "an inspection a day"))
                .version("1")
                .addRule(rule)
                .build();
        LocalDate last = CALENDAR.plusWorkdays(FIRST.minusDays(1), DAYS_A_UNIT);
        return asked(cadence, DateRange.closed(FIRST, last), last, pieces / DAYS_A_UNIT, pieces);
    }

    /** A quarter of a county: the four ones of 60 villages and 10,000 pieces. */
    public static Supervision county() {
        DateRange quarter = CalendarPeriod.parse("2025-Q3").range();
        return asked(Cadence.fourOnes(), quarter, quarter.last(), 60, 10_000);
    }

    private static Supervision asked(Cadence cadence, DateRange range, LocalDate asOf, int units, int pieces) {
        ImmutableList<String> names =
                IntStream.range(0, units).mapToObj(unit -> "village-" + unit).collect(ImmutableList.toImmutableList());
        List<Duty> duties = cadence.duties(range, CALENDAR);
        SplittableRandom random = new SplittableRandom(23);
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builderWithExpectedSize(pieces);
        for (int piece = 0; piece < pieces; piece++) {
            Duty duty = duties.get((piece / units) % duties.size());
            LocalDate day = duty.dueOn().plusDays(random.nextInt(SPREAD) / 2);
            evidence.add(Evidence.builder()
                    .id("e" + random.nextInt(Integer.MAX_VALUE) + "-" + piece)
                    .unit(names.get(piece % units))
                    .kind(cadence.rule(duty.ruleId())
                            .orElseThrow()
                            .kinds()
                            .iterator()
                            .next())
                    .occurredOn(day)
                    .recordedOn(day.plusDays(random.nextInt(2)))
                    .digest("sha-" + piece)
                    .build());
        }
        return Supervision.builder()
                .cadence(cadence)
                .calendars(Calendars.of(CALENDAR))
                .range(range)
                .asOf(asOf)
                .units(names)
                .evidence(evidence.build())
                .share(false)
                .build();
    }
}
