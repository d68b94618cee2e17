package io.wenming.examples.cli;

import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.document.Documents;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command whose answer depends on the day and on the working days (与日期有关的命令). */
abstract class DatedCommand extends ToolCommand {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "截至日期，默认今天。 The day at whose end is asked, as in 2026-03-20; today by default.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "工作日历，默认自带 2007–2026 年。 The working days; those of China 2007 to 2026 by default.")
    private @Nullable Path calendar;

    DatedCommand(Surroundings here, Format... formats) {
        super(here, formats);
    }

    LocalDate asOf() {
        return asOf == null ? LocalDate.now(here().clock()) : asOf;
    }

    WorkingCalendar calendar() {
        return calendar == null ? ChineseWorkdays.calendar() : InputFile.read(calendar, Documents.CALENDAR);
    }
}
