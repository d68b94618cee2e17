package io.wenming.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wenming.label.Label;
import io.wenming.period.DateRange;
import io.wenming.period.Occasion;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Calendars of occasions, and the calendars that rules name. */
final class CalendarsTest {
    private static final Label LABEL = Label.of("节令", "occasion");
    private static final Occasion WINTER =
            Occasion.of("winter", LABEL, DateRange.closed(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 28)));
    private static final Occasion DRAGON_BOAT = Occasion.of("dragon_boat", LABEL, LocalDate.of(2026, 6, 19));

    @Test
    void occasionIsCalledByTheYearInWhichItEnds() {
        assertThat(WINTER.key()).isEqualTo("2026-winter").hasToString(WINTER.toString());
        assertThat(Occasion.of("first", LABEL, LocalDate.of(7, 1, 1)).key()).isEqualTo("0007-first");
    }

    @Test
    void publishedYearKnowsAllOccasionsWithADayInIt() {
        OccasionCalendar calendar =
                occasions().addOccasions(WINTER, DRAGON_BOAT).build();

        assertThat(calendar.in(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))))
                .containsExactly(WINTER, DRAGON_BOAT);
        assertThat(calendar.in(DateRange.closed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 18))))
                .isEmpty();
    }

    @Test
    void yearThatIsNotPublishedIsNotGuessed() {
        OccasionCalendar calendar = occasions().addOccasion(WINTER).build();

        assertThatExceptionOfType(UnknownCalendarYearException.class)
                .isThrownBy(() -> calendar.in(DateRange.day(LocalDate.of(2025, 12, 31))))
                .withMessage(
                        "occasions 'seasons': those of 2025 are not published; known are [2026], add them to the calendar")
                .matches(unknown -> unknown.year() == 2025);
    }

    @Test
    void occasionsAreInOrderAndApart() {
        Occasion early = Occasion.of("early", LABEL, LocalDate.of(2026, 2, 28));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> occasions().addOccasions(WINTER, early).build())
                .withMessage(
                        "occasions 'seasons': 2026-early begins before 2026-winter has ended; give them in order, without a day in common");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> occasions()
                        .addOccasion(Occasion.of("old", LABEL, LocalDate.of(2024, 6, 1)))
                        .build())
                .withMessage(
                        "occasions 'seasons': 2024-old lies in years that are not published; publish one of them or leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Occasion.of(" ", LABEL, LocalDate.of(2024, 6, 1)))
                .withMessage("id: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    void occasionsEndInTheYears1To9999() {
        assertThat(Occasion.of("a", LABEL, LocalDate.of(1, 1, 1)).key()).isEqualTo("0001-a");
        assertThat(Occasion.of("a", LABEL, LocalDate.of(9999, 12, 31)).key()).isEqualTo("9999-a");
        for (LocalDate day : new LocalDate[] {LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Occasion.of("a", LABEL, day))
                    .withMessage("occasion 'a': its last day %s is out of range; give a day of the years 1 to 9999"
                            .formatted(day));
        }
    }

    @Test
    void occasionsWithoutIdOrVersionAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> occasions().id("").build())
                .withMessage("id: it is blank; write something, or leave it out where it may be missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> occasions().version(" ").build())
                .withMessage("version: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    void calendarsOfOccasionsHaveIdsOfTheirOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.builder()
                        .workdays(ChineseWorkdays.calendar())
                        .addOccasions(
                                occasions().build(), occasions().version("2").build())
                        .build())
                .withMessage("calendars: two have the id 'seasons'; give each its own");
    }

    @Test
    void calendarsAreFoundByTheirIds() {
        WorkingCalendar school = WorkingCalendar.builder()
                .from(ChineseWorkdays.calendar())
                .id("school")
                .build();
        Calendars calendars = Calendars.builder()
                .workdays(ChineseWorkdays.calendar())
                .addOther(school)
                .addOccasions(occasions().build())
                .build();

        assertThat(calendars.workdays("school")).isEqualTo(school);
        assertThat(calendars.workdays("cn")).isEqualTo(calendars.workdays());
        assertThat(calendars.occasions("seasons").id()).isEqualTo("seasons");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendars.workdays("schol"))
                .withMessage("calendar 'schol': it is not known; known are [cn, school]");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Calendars.builder().workdays(school).addOther(school).build())
                .withMessage("calendars: two have the id 'school'; give each its own");
    }

    @Test
    void longestRestRunsFromOneYearIntoTheNext() {
        WorkingCalendar.Builder calendar =
                WorkingCalendar.builder().id("school").label(LABEL).version("1").addPublishedYears(2024, 2025);
        DateRange.closed(LocalDate.of(2024, 12, 23), LocalDate.of(2025, 1, 10))
                .days()
                .forEach(day -> calendar.putOffDay(day, "寒假"));

        assertThat(calendar.build().longestRest()).isEqualTo(23);
        assertThat(ChineseWorkdays.calendar().longestRest()).isEqualTo(10);
    }

    private static OccasionCalendar.Builder occasions() {
        return OccasionCalendar.builder()
                .id("seasons")
                .label(LABEL)
                .version("1")
                .addPublishedYear(2026);
    }
}
