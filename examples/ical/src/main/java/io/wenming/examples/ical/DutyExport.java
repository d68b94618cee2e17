package io.wenming.examples.ical;

import io.wenming.cadence.Cadence;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.period.DateRange;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/**
 * Prints the duties of the four ones (四个一) due in some days as iCalendar: {@code DutyExport 2026-03-01 2026-03-31}, with the
 * file that was published before as a third argument.
 */
public final class DutyExport {
    private final InstantSource clock;
    private final PrintStream out;

    DutyExport(InstantSource clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    /** Runs the example; without arguments for March 2026. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new DutyExport(InstantSource.system(), out)
                .run(args.length == 0 ? List.of("2026-03-01", "2026-03-31") : List.of(args));
    }

    void run(List<String> args) throws IOException {
        if (args.size() < 2 || args.size() > 3) {
            throw new IllegalArgumentException(
                    "arguments: %s are given; give FROM TO and, if there is one, the file published before"
                            .formatted(args.size()));
        }
        DateRange range = DateRange.closed(LocalDate.parse(args.get(0)), LocalDate.parse(args.get(1)));
        DutyCalendar before = args.size() < 3
                ? DutyCalendar.NONE
                : DutyCalendar.parse(Files.readString(Path.of(args.get(2)), StandardCharsets.UTF_8));
        // iCalendar knows whole seconds only
        Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        out.print(before.publish(Cadence.fourOnes(), range, ChineseWorkdays.calendar(), now)
                .toText());
        out.flush();
    }
}
