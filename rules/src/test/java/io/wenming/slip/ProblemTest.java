package io.wenming.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wenming.testing.Serialized;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ProblemTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 9);

    @Test
    void eventsFollowOneAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> problem().addEvent(ProblemEvent.accepted(OPENED)).build())
                .withMessage("problem 'p': event accepted of 2026-03-09 cannot follow while the problem is open; give"
                        + " rectified first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem()
                        .addEvents(ProblemEvent.rectified(OPENED), ProblemEvent.rectified(OPENED))
                        .build())
                .withMessage("problem 'p': event rectified of 2026-03-09 cannot follow while the problem is rectified;"
                        + " give checked, rejected or accepted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem()
                        .addEvents(
                                ProblemEvent.rectified(OPENED),
                                ProblemEvent.accepted(OPENED),
                                ProblemEvent.rejected(OPENED))
                        .build())
                .withMessage("problem 'p': event rejected of 2026-03-09 cannot follow while the problem is closed;"
                        + " nothing follows acceptance");
    }

    @Test
    void daysDoNotRunBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem()
                        .addEvent(ProblemEvent.rectified(OPENED.minusDays(1)))
                        .build())
                .withMessage("problem 'p': event rectified of 2026-03-08 is before 2026-03-09; give the events in order"
                        + " of their days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem()
                        .addExtension(new Extension(OPENED.minusDays(1), 1))
                        .build())
                .withMessage("problem 'p': extension of 2026-03-08 is before it was opened on 2026-03-09; give that day"
                        + " or a later one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Extension(OPENED, 0))
                .withMessage("extension of 2026-03-09: 0 working days extend nothing; give 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Slip(Rung.REMINDER, OPENED, OPENED))
                .withMessage("slip 'reminder': dueOn 2026-03-09 is not after issuedOn 2026-03-09; give a later day");
    }

    @Test
    void codesAreReadBack() {
        assertThat(TermUnit.values())
                .allSatisfy(unit -> assertThat(TermUnit.of(unit.code())).isEqualTo(unit));
        assertThat(OnRejection.values())
                .allSatisfy(choice -> assertThat(OnRejection.of(choice.code())).isEqualTo(choice));
        assertThat(ProblemState.values())
                .allSatisfy(state -> assertThat(ProblemState.of(state.code())).isEqualTo(state));
        assertThat(ProblemEventKind.values())
                .allSatisfy(kind -> assertThat(ProblemEventKind.of(kind.code())).isEqualTo(kind));
        assertThat(Rung.READY_MADE)
                .allSatisfy(rung -> assertThat(Rung.readyMade(rung.code())).contains(rung));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermUnit.of("hours"))
                .withMessage("unit: 'hours' is not known; give workdays or natural_days");
    }

    @Test
    void isReadBackEqual() {
        Problem problem = problem()
                .addEvent(ProblemEvent.rectified(OPENED))
                .addExtension(new Extension(OPENED, 2))
                .start(Rung.ASSIGNMENT)
                .build();

        assertThat(Serialized.copy(problem)).isEqualTo(problem);
    }

    private static Problem.Builder problem() {
        return Problem.builder().id("p").unit("street").matter("垃圾清运").openedOn(OPENED);
    }
}
