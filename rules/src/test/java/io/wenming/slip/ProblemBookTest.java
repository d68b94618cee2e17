package io.wenming.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.testing.Serialized;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ProblemBookTest {
    private static final DateRange MARCH = CalendarPeriod.parse("2026-03").range();
    private static final LocalDate END = LocalDate.of(2026, 3, 31);

    /** Found, found again while open, put right, found again. */
    private static final ProblemBook BOOK = ProblemBook.builder()
            .calendar(ChineseWorkdays.calendar())
            .repeatWithinDays(30)
            .addEntry(
                    ladder(Rung.REMINDER, Rung.ASSIGNMENT),
                    found("p1", 2)
                            .addEvent(ProblemEvent.rectified(day(5)))
                            .addEvent(ProblemEvent.accepted(day(6)))
                            .build())
            .addEntry(ladder(Rung.REMINDER, Rung.ASSIGNMENT), found("p2", 4).build())
            .addEntry(ladder(Rung.REMINDER, Rung.ASSIGNMENT), found("p3", 20).build())
            .build();

    @Test
    void problemFoundAgainIsADuplicateWhileOpenAndARepeatSoonAfter() {
        ImmutableList<ProblemStanding> rows = BOOK.standing(END).problems();

        assertThat(rows).extracting(row -> row.problem().id()).containsExactly("p1", "p2", "p3");
        assertThat(rows.get(1).duplicateOf()).contains("p1");
        assertThat(rows.get(1).standing()).isEmpty();
        assertThat(rows.get(2).repeatOf()).contains("p1");
        assertThat(rows.get(2).standing().orElseThrow().slips().get(0).rung()).isEqualTo(Rung.ASSIGNMENT);
    }

    @Test
    void withoutARepeatRuleEveryProblemStandsForItself() {
        ProblemBook plain = ProblemBook.builder()
                .calendar(BOOK.calendar())
                .entries(BOOK.entries())
                .build();

        assertThat(plain.standing(END).rectification(MARCH).opened()).isEqualTo(3);
    }

    @Test
    void ratesCountNoDuplicates() {
        RectificationTally tally = BOOK.standing(END).rectification(MARCH);

        assertThat(tally).isEqualTo(new RectificationTally(2, 1, 1, 1, 1, 2, 1));
        assertThat(tally.rectificationRate()).contains(Fraction.of(1, 2));
        assertThat(tally.closedRate()).contains(Fraction.of(1, 2));
        assertThat(tally.timelyRate()).contains(Fraction.of(1, 2));
        assertThat(RectificationTally.NONE.rectificationRate()).isEmpty();
    }

    @Test
    void unitsAreListedInTheirOrder() {
        assertThat(BOOK.standing(END).rectificationByUnit(MARCH, ImmutableList.of("other", "street")))
                .containsExactly(
                        Map.entry("other", RectificationTally.NONE),
                        Map.entry("street", BOOK.standing(END).rectification(MARCH)));
    }

    @Test
    void workloadOfAUnitIsWhatItHasToPutRight() {
        BookStanding standing = BOOK.standing(day(23));
        Problem other = found("p4", 20).unit("other").build();
        ProblemBook wider = ProblemBook.builder()
                .from(BOOK)
                .addEntry(ladder(Rung.REMINDER, Rung.ASSIGNMENT), other)
                .build();

        // p3 starts on the higher rung and is due on 03-25, two working days later; p4 on 03-27
        assertThat(standing.workloadByUnit(ImmutableList.of("street", "none"), BOOK.calendar(), 2))
                .containsExactly(Map.entry("street", new Workload(1, 0, 1)), Map.entry("none", Workload.NONE));
        assertThat(standing.workloadByUnit(ImmutableList.of("street"), BOOK.calendar(), 1))
                .containsExactly(Map.entry("street", new Workload(1, 0, 0)));
        assertThat(wider.standing(day(25)).workloadByUnit(ImmutableList.of("other", "street"), BOOK.calendar(), 0))
                .containsExactly(Map.entry("other", new Workload(1, 0, 0)), Map.entry("street", new Workload(1, 0, 1)));
        assertThat(wider.standing(day(26)).workloadByUnit(ImmutableList.of("street"), BOOK.calendar(), 5))
                .containsExactly(Map.entry("street", new Workload(1, 1, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standing.workloadByUnit(ImmutableList.of(), BOOK.calendar(), -1))
                .withMessage("withinWorkdays: -1 is below 0; give 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Workload(1, 1, 1))
                .withMessage("workload: a part is larger than its whole; give counts of the same problems");
    }

    @Test
    void repeatOffendersComeMostOftenFirst() {
        ProblemBook.Builder book =
                ProblemBook.builder().calendar(BOOK.calendar()).repeatWithinDays(30);
        Stream.of("a:2:x", "a2:4:x", "b:2:y", "b2:4:y", "b3:6:y", "c:2:z", "c2:4:z", "d:2:w")
                .map(text -> text.split(":", -1))
                .forEach(part -> book.addEntry(
                        ladder(Rung.REMINDER, Rung.ASSIGNMENT),
                        found(part[0], Integer.parseInt(part[1]))
                                .unit(part[2])
                                .addEvent(ProblemEvent.rectified(day(Integer.parseInt(part[1]) + 1)))
                                .build()));
        BookStanding standing = book.build().standing(END);

        assertThat(standing.repeatOffenders(MARCH, 1).keySet()).containsExactly("y", "x", "z");
        assertThat(standing.repeatOffenders(MARCH, 2).get("y"))
                .extracting(row -> row.problem().id())
                .containsExactly("b2", "b3");
        assertThat(standing.repeatOffenders(MARCH, 3).keySet()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standing.repeatOffenders(MARCH, 0))
                .withMessage("least: 0 is below 1; give 1 or more");
    }

    @Test
    void problemOpenedLaterIsNotKnown() {
        assertThat(BOOK.standing(day(3)).problems()).hasSize(1);
    }

    @Test
    void problemThatNeedsAnUnpublishedYearSaysSoAndHidesNoOther() {
        Problem late = Problem.builder()
                .id("p9")
                .unit("street")
                .matter("road")
                .openedOn(LocalDate.of(2026, 12, 31))
                .build();
        ProblemBook book = ProblemBook.builder()
                .from(BOOK)
                .addEntry(ladder(Rung.REMINDER, Rung.ASSIGNMENT), late)
                .build();

        BookStanding standing = book.standing(LocalDate.of(2026, 12, 31));

        assertThat(standing.problems()).hasSize(4);
        assertThat(standing.withUnknownYear())
                .singleElement()
                .satisfies(row -> assertThat(row.problem()).isEqualTo(late))
                .satisfies(row -> assertThat(row.unknownYear()).hasValue(2027))
                .satisfies(row -> assertThat(row.standing()).isEmpty());
        assertThat(standing.rectification(MARCH))
                .isEqualTo(BOOK.standing(LocalDate.of(2026, 12, 31)).rectification(MARCH));
        assertThat(Serialized.copy(standing)).isEqualTo(standing);
    }

    @Test
    void faultyBooksAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ProblemBook.builder().from(BOOK).repeatWithinDays(-1).build())
                .withMessage("repeatWithinDays: -1 is negative; give 0 or more, or leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemBook.builder()
                        .from(BOOK)
                        .addEntry(
                                ladder(Rung.REMINDER, Rung.ASSIGNMENT),
                                found("p1", 9).build())
                        .build())
                .withMessage("book: two problems have the id 'p1'; give each its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemBook.builder()
                        .from(BOOK)
                        .addEntry(
                                ladder(Rung.SUPERVISION, Rung.REMINDER),
                                found("p4", 9).build())
                        .build())
                .withMessage("book: problem 'p4' climbs the rungs [supervision, reminder] and problem 'p1' [reminder,"
                        + " assignment]; keep them in two books");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RectificationTally(1, 2, 0, 0, 0, 0, 0))
                .withMessage("tally: a part is larger than its whole; give counts of the same problems");
    }

    @Test
    void isReadBackEqual() {
        assertThat(Serialized.copy(BOOK)).isEqualTo(BOOK);
        assertThat(Serialized.copy(BOOK.standing(END))).isEqualTo(BOOK.standing(END));
    }

    private static Ladder ladder(Rung low, Rung high) {
        return Ladder.builder()
                .id("l")
                .label(Label.of("l"))
                .version("1")
                .addStep(low, Term.workdays(5))
                .addStep(high, Term.workdays(3))
                .onRejection(OnRejection.KEEP)
                .build();
    }

    private static Problem.Builder found(String id, int dayOfMarch) {
        return Problem.builder().id(id).unit("street").matter("垃圾清运").openedOn(day(dayOfMarch));
    }

    private static LocalDate day(int dayOfMarch) {
        return LocalDate.of(2026, 3, dayOfMarch);
    }
}
