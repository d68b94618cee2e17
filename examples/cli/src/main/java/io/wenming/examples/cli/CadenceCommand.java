package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.calendar.Calendars;
import io.wenming.document.Documents;
import io.wenming.period.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about a cadence in some days (督查周期命令). */
abstract class CadenceCommand extends DatedCommand {
    @Option(names = "--cadence", required = true, paramLabel = "FILE", description = "督查周期。 The cadence.")
    private @Nullable Path cadence;

    @Option(
            names = "--occasions",
            paramLabel = "FILE",
            description = "节令表；可重复。 A calendar of occasions; may be given several times.")
    private List<Path> occasions = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "首日。 The first day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "末日（含）。 The last day, inclusive.")
    private @Nullable LocalDate to;

    CadenceCommand(Surroundings here, Format... formats) {
        super(here, formats);
    }

    Cadence cadence() {
        return InputFile.read(requireNonNull(cadence, "cadence"), Cadence.DOCUMENT);
    }

    Calendars calendars() {
        return Calendars.builder()
                .workdays(calendar())
                .occasions(occasions.stream()
                        .map(file -> InputFile.read(file, Documents.OCCASIONS))
                        .toList())
                .build();
    }

    /** The days asked about; by default from the first day of the month of a day to that day. */
    DateRange range(LocalDate day) {
        LocalDate last = to == null ? day : to;
        LocalDate first = from == null ? last.withDayOfMonth(1) : from;
        if (last.isBefore(first)) {
            throw usage("--to: %s is before --from %s; give the same day or a later one".formatted(last, first));
        }
        return DateRange.closed(first, last);
    }

    String name(Cadence of, String rule) {
        return of.rule(rule)
                .map(CadenceRule::label)
                .map(label -> label.in(language()))
                .orElse(rule);
    }
}
