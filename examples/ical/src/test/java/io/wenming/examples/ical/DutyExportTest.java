package io.wenming.examples.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Cadence;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DutyExportTest {
    private static final Instant FIRST = Instant.parse("2026-02-25T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-02T08:00:00Z");
    private static final DateRange MARCH = CalendarPeriod.parse("2026-03").range();
    private static final WorkingCalendar CALENDAR = ChineseWorkdays.calendar();
    private static final DutyCalendar PUBLISHED = DutyCalendar.NONE.publish(Cadence.fourOnes(), MARCH, CALENDAR, FIRST);

    /** 03-13, a Friday, is off and 03-14 is worked instead. */
    private static final WorkingCalendar MOVED = CALENDAR.withYear(
            "moved",
            2026,
            ImmutableMap.<LocalDate, String>builder()
                    .putAll(CALENDAR.offDays().subMap(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                    .put(LocalDate.of(2026, 3, 13), "调休")
                    .buildOrThrow(),
            ImmutableMap.<LocalDate, String>builder()
                    .putAll(CALENDAR.makeUpDays().subMap(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                    .put(LocalDate.of(2026, 3, 14), "调休")
                    .buildOrThrow());

    @Test
    void everyDutyIsReadBackAsItWasWritten() {
        DutyCalendar back = DutyCalendar.parse(PUBLISHED.toText());

        assertThat(back).isEqualTo(PUBLISHED);
        assertThat(back.events()).hasSize(22 + 4 + 1 + 1).allMatch(event -> event.sequence() == 0);
        assertThat(back.events()).extracting(DutyEvent::uid).doesNotHaveDuplicates();
        assertThat(event(back, "bulletin.2026-W11"))
                .isEqualTo(new DutyEvent(
                        "four_ones.bulletin.2026-W11@wenming.example",
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 14),
                        "每周一通报",
                        0,
                        FIRST,
                        false));
    }

    @Test
    void publishingAgainChangesNothing() {
        DutyCalendar again =
                DutyCalendar.parse(PUBLISHED.toText()).publish(Cadence.fourOnes(), MARCH, CALENDAR, SECOND);

        assertThat(again.toText()).isEqualTo(PUBLISHED.toText());
    }

    @Test
    void movedHolidayMovesDutiesUnderTheSameUidWithTheNextSequence() {
        DutyCalendar moved = PUBLISHED.publish(Cadence.fourOnes(), MARCH, MOVED, SECOND);

        assertThat(event(moved, "bulletin.2026-W11").sequence()).isEqualTo(1);
        assertThat(event(moved, "bulletin.2026-W11").dueOn()).isEqualTo("2026-03-14");
        assertThat(event(moved, "inspection.2026-03-13").isCancelled()).isTrue();
        assertThat(event(moved, "inspection.2026-03-13").sequence()).isEqualTo(1);
        assertThat(event(moved, "inspection.2026-03-14").sequence()).isEqualTo(0);
        assertThat(event(moved, "bulletin.2026-W12")).isEqualTo(event(PUBLISHED, "bulletin.2026-W12"));
        assertThat(DutyCalendar.parse(moved.toText())).isEqualTo(moved);
    }

    @Test
    void dutyThatComesBackIsConfirmedAgain() {
        DutyCalendar back = PUBLISHED
                .publish(Cadence.fourOnes(), MARCH, MOVED, SECOND)
                .publish(Cadence.fourOnes(), MARCH, CALENDAR, SECOND);

        assertThat(event(back, "inspection.2026-03-13").isCancelled()).isFalse();
        assertThat(event(back, "inspection.2026-03-13").sequence()).isEqualTo(2);
        assertThat(event(back, "inspection.2026-03-14").isCancelled()).isTrue();
    }

    @Test
    void otherMonthsStayAsTheyAre() {
        DutyCalendar both = PUBLISHED.publish(
                Cadence.fourOnes(), CalendarPeriod.parse("2026-04").range(), CALENDAR, SECOND);

        assertThat(both.events()).containsAll(PUBLISHED.events());
        assertThat(both.events()).noneMatch(DutyEvent::isCancelled);
    }

    @Test
    void programPrintsACalendarAndGoesOnFromTheLastOne(@TempDir Path folder) throws IOException {
        String first = run(FIRST, "2026-03-01", "2026-03-31");
        Path file = Files.writeString(folder.resolve("march.ics"), first);

        assertThat(first).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:每天一督查", "DTEND;VALUE=DATE:20260314");
        assertThat(run(SECOND, "2026-03-01", "2026-03-31", file.toString())).isEqualTo(first);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(FIRST, "2026-03-01"))
                .withMessage("arguments: 1 are given; give FROM TO and, if there is one, the file published before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutyCalendar.parse("BEGIN:NOTHING"))
                .withMessage("calendar: it cannot be read; give one that was exported here");
    }

    @Test
    void mainRunsWithoutArguments() {
        assertThatNoException().isThrownBy(() -> DutyExport.main(new String[0]));
    }

    private static String run(Instant now, String... args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DutyExport(() -> now, new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(List.of(args));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static DutyEvent event(DutyCalendar calendar, String duty) {
        return calendar.events().stream()
                .filter(event -> event.uid().equals("four_ones." + duty + "@wenming.example"))
                .findFirst()
                .orElseThrow();
    }
}
