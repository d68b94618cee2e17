package io.wenming.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.document.Domains;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What comes next, who owes it, where a problem starts and when it is closed. */
final class SlipTaskTest {
    private static final WorkingCalendar CALENDAR = ChineseWorkdays.calendar();

    /** reminder, then notice; grave problems start on the notice; closed after a check on site. */
    private static final Ladder LADDER = Domains.ladder();

    @Test
    void responsibleUnitAndItsLeadOweTheRectification() {
        SlipTask task = task(problem().build(), 10);

        assertThat(task.action()).isEqualTo(SlipAction.RECTIFY);
        assertThat(task.owedBy()).contains("street");
        assertThat(task.lead()).contains("p-7");
        assertThat(task.until()).contains(day(12));
        assertThat(task.otherwise().map(Rung::code)).contains("notice");
    }

    @Test
    void nothingFollowsOnTheLastRung() {
        SlipStanding standing = LADDER.standing(problem().build(), CALENDAR, day(31));
        SlipTask task = standing.next().orElseThrow();

        assertThat(standing.isOverdue()).isTrue();
        assertThat(task.until()).contains(day(23));
        assertThat(task.otherwise()).isEmpty();
    }

    @Test
    void reportIsCheckedOnSiteThenAccepted() {
        Problem reported = problem().addEvent(ProblemEvent.rectified(day(11))).build();
        Problem checked = add(reported, ProblemEvent.checked(day(12), "inspector-2"));
        Problem accepted = add(checked, ProblemEvent.accepted(day(13)));

        assertThat(task(reported, 11).action()).isEqualTo(SlipAction.CHECK);
        assertThat(task(reported, 11).owedBy()).contains("office");
        assertThat(task(reported, 11).lead()).isEmpty();
        assertThat(task(checked, 12).action()).isEqualTo(SlipAction.ACCEPT);
        assertThat(LADDER.standing(accepted, CALENDAR, day(13)).next()).isEmpty();
        assertThat(LADDER.standing(accepted, CALENDAR, day(13)).state()).isEqualTo(ProblemState.CLOSED);
    }

    @Test
    void acceptanceWithoutACheckClosesOnlyWhereNoneIsNeeded() {
        Problem accepted = problem()
                .addEvents(ProblemEvent.rectified(day(11)), ProblemEvent.accepted(day(12)))
                .build();
        Ladder lenient = Ladder.builder().from(LADDER).siteCheck(false).build();

        assertThat(LADDER.standing(accepted, CALENDAR, day(12)).state()).isEqualTo(ProblemState.RECTIFIED);
        assertThat(task(accepted, 12).action()).isEqualTo(SlipAction.CHECK);
        assertThat(lenient.standing(accepted, CALENDAR, day(12)).state()).isEqualTo(ProblemState.CLOSED);
    }

    @Test
    void checkOfARejectedReportDoesNotCountForTheNextOne() {
        Problem again = problem()
                .addEvents(
                        ProblemEvent.rectified(day(10)),
                        ProblemEvent.checked(day(10), "inspector-2"),
                        ProblemEvent.rejected(day(11)),
                        ProblemEvent.rectified(day(12)))
                .build();

        assertThat(task(again, 12).action()).isEqualTo(SlipAction.CHECK);
    }

    @Test
    void graveProblemStartsHigherAndADecisionGoesBeforeItsImportance() {
        Problem grave = problem().importance("grave").build();
        Problem decided = problem().importance("grave").start(Rung.REMINDER).build();

        assertThat(LADDER.start(problem().build())).isEqualTo(Rung.REMINDER);
        assertThat(LADDER.standing(grave, CALENDAR, day(9)).level().code()).isEqualTo("notice");
        assertThat(LADDER.standing(decided, CALENDAR, day(9)).level()).isEqualTo(Rung.REMINDER);
    }

    @Test
    void unknownImportanceAndRungAreRefused() {
        Problem odd = problem().importance("huge").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BookEntry(LADDER, odd))
                .withMessage("importance: 'huge' is not on ladder 'district'; give one of [grave, usual]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.builder()
                        .from(LADDER)
                        .putStart("grave", Rung.SUPERVISION)
                        .build())
                .withMessageContaining("grave");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.builder()
                        .from(LADDER)
                        .putStart("worst", Rung.SUPERVISION)
                        .build())
                .withMessage("rung: 'supervision' is not on ladder 'district'; give one of [reminder, notice]");
    }

    @Test
    void checkNamesWhoChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemEvent.of(day(9), ProblemEventKind.CHECKED))
                .withMessage("event checked of 2026-03-09: nobody is named who checked on site; give by");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemEvent.of(day(9), ProblemEventKind.REJECTED, " "))
                .withMessage("by: it is blank; write something, or leave it out where it may be missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem()
                        .addEvent(ProblemEvent.checked(day(9), "inspector-2"))
                        .build())
                .withMessage("problem 'p': event checked of 2026-03-09 cannot follow while the problem is open; give"
                        + " rectified first");
        assertThat(SlipAction.values())
                .allSatisfy(action -> assertThat(SlipAction.of(action.code())).isEqualTo(action));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlipAction.of("wait"))
                .withMessage("action: 'wait' is not known; give rectify, check or accept");
    }

    private static SlipTask task(Problem problem, int dayOfMarch) {
        return LADDER.standing(problem, CALENDAR, day(dayOfMarch)).next().orElseThrow();
    }

    private static Problem add(Problem problem, ProblemEvent event) {
        return Problem.builder().from(problem).addEvent(event).build();
    }

    private static Problem.Builder problem() {
        return Problem.builder()
                .id("p")
                .unit("street")
                .lead("p-7")
                .supervisor("office")
                .matter("垃圾清运")
                .openedOn(day(9));
    }

    private static LocalDate day(int dayOfMarch) {
        return LocalDate.of(2026, 3, dayOfMarch);
    }
}
