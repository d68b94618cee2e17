package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.CalendarPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any calendar is data: here the school days of a year with its vacations. */
final class SchoolCalendarTest {
    private static final WorkingCalendar SCHOOL = read(Domains.text(Documents.CALENDAR));

    @Test
    void vacationsAreOff() {
        assertThat(SCHOOL.next(LocalDate.of(2026, 1, 30))).isEqualTo("2026-03-02");
        assertThat(SCHOOL.next(LocalDate.of(2026, 7, 3))).isEqualTo("2026-08-31");
        assertThat(SCHOOL.isWorkday(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(SCHOOL.count(CalendarPeriod.parse("2026-08").range())).isEqualTo(1);
        assertThat(SCHOOL.offDays()).hasSize(1 + 30 + 1 + 58 + 8).containsEntry(LocalDate.of(2026, 8, 1), "暑假");
    }

    @Test
    void isWrittenDayByDayAndReadsBackEqual() {
        String yaml = Documents.CALENDAR.toYaml(SCHOOL);

        assertThat(yaml).contains("\"2026-07-04\": 暑假", "\"2026-08-30\": 暑假").doesNotContain("/");
        assertThat(read(yaml)).isEqualTo(SCHOOL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-19: 端午节|2026-07-04: 端午节|days: 2026-07-04 stands twice; give each day once",
                "2026-07-04/2026-08-30|2026-08-30/2026-07-04|to: 2026-07-04 cannot end a range from 2026-08-30; give the"
                        + " same day or a later one that has a day after it",
                "2026-07-04/2026-08-30|2026-07-04/2062-08-30|days: 2026-07-04/2062-08-30 has 13207 days; give at most 366",
                "2026-07-04/2026-08-30|2026-07-04/2026-08-32|date: '2026-08-32' is no day of the calendar; give a day such"
                        + " as 2026-03-31"
            })
    void faultyDaysAreRefused(String right, String wrong, String message) {
        String text = Domains.text(Documents.CALENDAR);
        assertThat(text).contains(right);

        assertThat(Reading.english(Documents.CALENDAR, DocumentSource.yaml("d", text.replace(right, wrong))))
                .isEqualTo("d:8:3: REFUSED /offDays: " + message);
    }

    private static WorkingCalendar read(String yaml) {
        return Documents.CALENDAR.read(DocumentSource.yaml("d", yaml));
    }
}
