package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.Calendars;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.Convention;
import io.wenming.calendar.OccasionCalendar;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.period.DateRange;
import io.wenming.period.Occasion;
import io.wenming.period.PeriodUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Rules, ranges, evidence and waivers by seed, inside the years of the Chinese calendar. */
final class RandomCadence {
    static final ImmutableList<String> UNITS = ImmutableList.of("u1", "u2");
    private static final LocalDate FIRST = LocalDate.of(2015, 3, 1);
    private static final ImmutableList<String> KINDS = ImmutableList.of("a", "b");
    private static final ImmutableList<PeriodUnit> PERIODS = ImmutableList.copyOf(PeriodUnit.values());
    private static final ImmutableList<DutyDays> DAYS = ImmutableList.copyOf(DutyDays.values());
    private static final ImmutableList<Convention> CONVENTIONS = ImmutableList.copyOf(Convention.values());

    /** Schools have their holidays too; occasions last a day to a month, some from one year to the next. */
    static final Calendars CALENDARS = Calendars.builder()
            .workdays(ChineseWorkdays.calendar())
            .addOther(schoolDays())
            .addOccasions(occasions())
            .build();

    private RandomCadence() {}

    private static WorkingCalendar schoolDays() {
        WorkingCalendar.Builder school =
                WorkingCalendar.builder().from(ChineseWorkdays.calendar()).id("school");
        for (int year = 2014; year <= 2025; year++) {
            LocalDate july = LocalDate.of(year, 7, 1);
            DateRange.of(july, july.plusMonths(2)).days().forEach(day -> school.putOffDay(day, "暑假"));
        }
        return school.build();
    }

    private static OccasionCalendar occasions() {
        OccasionCalendar.Builder calendar =
                OccasionCalendar.builder().id("occasions").label(Label.of("节令")).version("1");
        SplittableRandom random = new SplittableRandom(20150301);
        LocalDate next = LocalDate.of(2013, 12, 20);
        int number = 100;
        while (next.getYear() < 2027) {
            DateRange days = DateRange.of(next, next.plusDays(random.nextInt(2) == 0 ? 1 : random.nextInt(2, 31)));
            calendar.addOccasion(Occasion.of("o" + number++, Label.of("节令"), days))
                    .addPublishedYear(next.getYear());
            next = days.until().plusDays(random.nextInt(60));
        }
        return calendar.build();
    }

    static DateRange range(SplittableRandom random, int longest) {
        LocalDate from = FIRST.plusDays(random.nextInt(3000));
        return DateRange.of(from, from.plusDays(random.nextInt(2, longest)));
    }

    static Cadence cadence(SplittableRandom random) {
        return Cadence.builder()
                .id("random")
                .label(Label.of("random"))
                .version("1")
                .addRules(rule(random, "r1"), rule(random, "r2"))
                .build();
    }

    static CadenceRule rule(SplittableRandom random, String id) {
        Optional<PeriodUnit> unit = Optional.of(any(random, PERIODS)).filter(period -> random.nextInt(5) > 0);
        CadenceRule.Builder rule = CadenceRule.builder()
                .id(id)
                .label(Label.of(id))
                .unit(unit)
                .calendar(Optional.of("school").filter(school -> random.nextInt(4) == 0))
                .kinds(random.nextBoolean() ? KINDS : ImmutableList.of(any(random, KINDS)))
                .lateWorkdays(random.nextInt(5));
        if (random.nextBoolean()) {
            rule.recordDays(random.nextInt(4));
        }
        if (random.nextBoolean()) {
            rule.inForceFrom(FIRST.plusDays(random.nextInt(3000)));
        }
        if (unit.equals(Optional.of(PeriodUnit.DAY))) {
            DutyDays days = any(random, DAYS);
            return rule.days(days)
                    .occasions(Optional.of("occasions").filter(name -> days == DutyDays.OCCASION_DAYS))
                    .build();
        }
        return rule.due(due(random, unit))
                .partial(partial(random))
                .occasions(Optional.of("occasions").filter(name -> unit.isEmpty()))
                .build();
    }

    private static DueRule due(SplittableRandom random, Optional<PeriodUnit> unit) {
        return switch (random.nextInt(unit.equals(Optional.of(PeriodUnit.WEEK)) ? 4 : 3)) {
            case 0 -> DueRule.lastWorkday();
            case 1 -> DueRule.nthWorkday(random.nextInt(1, 5));
            case 2 -> DueRule.lastDay(random.nextInt(40), any(random, CONVENTIONS));
            default -> DueRule.weekday(DayOfWeek.of(random.nextInt(1, 8)), any(random, CONVENTIONS));
        };
    }

    private static PartialPeriod partial(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> PartialPeriod.skip();
            case 1 -> PartialPeriod.full();
            default -> PartialPeriod.minWorkdays(random.nextInt(1, 12));
        };
    }

    static List<Evidence> evidence(SplittableRandom random, DateRange range) {
        List<Evidence> pieces = new ArrayList<>();
        int count = random.nextInt(40);
        for (int number = 0; number < count; number++) {
            LocalDate day = range.from().plusDays(random.nextLong(range.length() + 10) - 5);
            pieces.add(Evidence.builder()
                    .id("e" + random.nextInt(60))
                    .unit(any(random, UNITS))
                    .kind(any(random, KINDS))
                    .occurredOn(day)
                    .recordedOn(day.plusDays(random.nextBoolean() ? 0 : random.nextInt(8)))
                    .build());
        }
        return pieces;
    }

    /** A question about two rules and two units. */
    static Supervision question(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DateRange range = range(random, 70);
        return Supervision.builder()
                .cadence(cadence(random))
                .calendars(CALENDARS)
                .range(range)
                .asOf(range.from().plusDays(random.nextLong(range.length() + 10)))
                .units(UNITS)
                .evidence(evidence(random, range))
                .addWaiver(Waiver.builder()
                        .days(DateRange.day(range.from().plusDays(1)))
                        .unit("u1")
                        .reason("random")
                        .build())
                .share(random.nextBoolean())
                .build();
    }

    static <T> T any(SplittableRandom random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
