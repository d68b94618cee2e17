package io.wenming.bulletin;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.DueRule;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.PartialPeriod;
import io.wenming.cadence.Supervision;
import io.wenming.cadence.Waiver;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.label.Label;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import io.wenming.slip.Ladder;
import io.wenming.slip.LadderStep;
import io.wenming.slip.OnRejection;
import io.wenming.slip.Problem;
import io.wenming.slip.ProblemBook;
import io.wenming.slip.ProblemEvent;
import io.wenming.slip.Rung;
import io.wenming.slip.Term;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two streets in the week of 9 March 2026 and the week before. */
final class SampleWeek {
    static final CalendarPeriod WEEK = CalendarPeriod.parse("2026-W11");
    private static final Ladder LADDER = Ladder.builder()
            .id("three-slips")
            .label(Label.of("三单", "three slips"))
            .version("1")
            .addSteps(
                    new LadderStep(Rung.REMINDER, Term.workdays(3)),
                    new LadderStep(Rung.ASSIGNMENT, Term.workdays(5)),
                    new LadderStep(Rung.SUPERVISION, Term.workdays(5)))
            .onRejection(OnRejection.KEEP)
            .build();

    private SampleWeek() {}

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    static BulletinQuestion.Builder question() {
        return BulletinQuestion.builder()
                .supervision(supervision().build())
                .book(book())
                .previous(WEEK.previous().range(), WEEK.previous().last())
                .putName("south", Label.of("南街", "South Street"))
                .putName("north", Label.of("北街", "North Street"));
    }

    static Supervision.Builder supervision() {
        return Supervision.builder()
                .cadence(Cadence.builder()
                        .id("c")
                        .label(Label.of("督查"))
                        .version("1")
                        .addRules(
                                CadenceRule.everyWorkday("inspection", Label.of("每天一督查", "daily inspection"))
                                        .addKind("inspection")
                                        .lateWorkdays(1)
                                        .build(),
                                CadenceRule.every(PeriodUnit.WEEK, "bulletin", Label.of("每周一通报", "weekly bulletin"))
                                        .due(DueRule.lastWorkday())
                                        .partial(PartialPeriod.full())
                                        .addKind("bulletin")
                                        .build())
                        .build())
                .calendar(ChineseWorkdays.calendar())
                .range(WEEK.range())
                .asOf(WEEK.last())
                .addUnits("south", "north")
                .evidence(evidence())
                .addWaiver(Waiver.builder()
                        .days(DateRange.day(march(11)))
                        .unit("north")
                        .reason("台风停工")
                        .build())
                .share(false);
    }

    private static ImmutableList<Evidence> evidence() {
        Stream<Evidence> south = IntStream.of(2, 3, 4, 9, 10, 11, 12, 13)
                .mapToObj(day -> piece("s" + day, "south", "inspection", day).build());
        Stream<Evidence> north = IntStream.of(9, 13)
                .mapToObj(day -> piece("n" + day, "north", "inspection", day).build());
        Stream<Evidence> bulletins = Stream.of(
                piece("sb", "south", "bulletin", 13).recordedOn(march(15)).build(),
                piece("n13b", "north", "inspection", 13).build());
        return Stream.of(south, north, bulletins).flatMap(pieces -> pieces).collect(ImmutableList.toImmutableList());
    }

    private static Evidence.Builder piece(String id, String unit, String kind, int day) {
        return Evidence.builder().id(id).unit(unit).kind(kind).occurredOn(march(day));
    }

    static ProblemBook book() {
        return ProblemBook.builder()
                .calendar(ChineseWorkdays.calendar())
                .repeatWithinDays(30)
                .addEntry(
                        LADDER,
                        problem("p1", "south", "垃圾清运", march(2))
                                .addEvent(ProblemEvent.rectified(march(9)))
                                .build())
                .addEntry(LADDER, problem("p2", "south", "垃圾清运", march(12)).build())
                .addEntry(LADDER, problem("p3", "south", "垃圾清运", march(13)).build())
                .addEntry(
                        LADDER,
                        problem("p4", "north", "占道经营", LocalDate.of(2026, 2, 12))
                                .build())
                .addEntry(LADDER, problem("p5", "east", "占道经营", march(10)).build())
                .build();
    }

    static Problem.Builder problem(String id, String unit, String matter, LocalDate openedOn) {
        return Problem.builder().id(id).unit(unit).matter(matter).openedOn(openedOn);
    }
}
