package io.wenming.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.document.Domains;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgressLadderTest {
    private static final WorkingCalendar CALENDAR = ChineseWorkdays.calendar();
    private static final ProgressLadder COLORS = Domains.progressLadder();

    /** 20 working days: four weeks without a holiday. */
    private static final DateRange TERM = DateRange.closed(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 27));

    @ParameterizedTest(name = "{0} with {1} percent done is {2}")
    @CsvSource({
        "2026-02-27, 0, green",
        "2026-03-02, 0, blue",
        "2026-03-13, 50, green",
        "2026-03-13, 45.1, green",
        "2026-03-13, 45, blue",
        "2026-03-13, 37.5, yellow",
        "2026-03-13, 25, orange",
        "2026-03-13, 10.1, orange",
        "2026-03-13, 10, red",
        "2026-03-15, 45, blue",
        "2026-03-27, 99, green",
        "2026-03-28, 99, red",
        "2026-03-28, 100, green",
        "2026-03-09, 100, green"
    })
    void colorFollowsFromTheShareOfTheTermAndWhatIsDone(LocalDate asOf, String done, String color) {
        ProgressStanding standing = COLORS.standing(TERM, Rate.percent(done), CALENDAR, asOf);

        assertThat(standing.rung().code()).isEqualTo(color);
    }

    @Test
    void standingSaysTheSharesBehindTheColor() {
        ProgressStanding standing = COLORS.standing(TERM, Rate.percent(30), CALENDAR, LocalDate.of(2026, 3, 13));

        assertThat(standing.used()).isEqualTo(Fraction.of(1, 2));
        assertThat(standing.behind()).isEqualTo(Fraction.of(1, 5));
        assertThat(standing.isOverdue()).isFalse();
    }

    @Test
    void naturalDaysLookAtNoCalendar() {
        ProgressLadder natural = ProgressLadder.builder()
                .from(COLORS)
                .unit(TermUnit.NATURAL_DAYS)
                .build();
        DateRange unpublished = DateRange.closed(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 10));

        assertThat(natural.standing(unpublished, Rate.percent(0), CALENDAR, LocalDate.of(2031, 1, 2))
                        .used())
                .isEqualTo(Fraction.of(1, 5));
    }

    @Test
    void termOfRestDaysIsUsedWhenItBegins() {
        DateRange weekend = DateRange.closed(LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 8));

        assertThat(COLORS.standing(weekend, Rate.percent(0), CALENDAR, LocalDate.of(2026, 3, 7))
                        .used())
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void faultyLaddersAreRefused() {
        Rung green = COLORS.rungs().get(0);
        Rung red = COLORS.overdue();
        assertRefused(
                start().addStep(green, Rate.percent(1)),
                "ladder 'five-colors': it does not begin with a step from 0 on; give the rung of what is not behind");
        assertRefused(
                start().addStep(green, Rate.percent(0)).addStep(red, Rate.percent(0)),
                "ladder 'five-colors': step 'red' does not begin above the one before; give them low to high");
        assertRefused(
                start().addStep(red, Rate.percent(0)).addStep(red, Rate.percent(5)),
                "ladder 'five-colors': a rung occurs twice in [red, red]; give each once");
        assertRefused(
                start().addStep(green, Rate.percent(0)),
                "ladder 'five-colors': overdue 'red' is not one of its rungs; give one of [green]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COLORS.standing(TERM, Rate.percent(101), CALENDAR, TERM.from()))
                .withMessage("done: 101 is out of range; give 0 to 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgressStep(red, Rate.percent(101)))
                .withMessage("step 'red': behind 101 is out of range; give 0 to 100");
    }

    private static ProgressLadder.Builder start() {
        return ProgressLadder.builder()
                .id(COLORS.id())
                .label(COLORS.label())
                .version("1")
                .unit(TermUnit.WORKDAYS)
                .overdue(COLORS.overdue());
    }

    private static void assertRefused(ProgressLadder.Builder ladder, String message) {
        assertThatIllegalArgumentException().isThrownBy(ladder::build).withMessage(message);
    }
}
