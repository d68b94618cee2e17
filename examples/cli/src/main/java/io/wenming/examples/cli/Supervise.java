package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.bulletin.DutyBreakdown;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyTally;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.EvidenceLog;
import io.wenming.cadence.Supervision;
import io.wenming.examples.html.DutyHeatMap;
import io.wenming.examples.html.DutyTable;
import io.wenming.examples.html.Page;
import io.wenming.number.Fraction;
import io.wenming.number.Rounding;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How units kept a cadence (督查). */
@Command(name = "supervise", description = "督查周期的履行情况。 How units kept a cadence.")
final class Supervise extends CadenceCommand {
    private static final Rounding PERCENT = Rounding.halfUp(2);

    @Option(names = "--evidence", required = true, paramLabel = "FILE", description = "督查日志。 The log of evidence.")
    private @Nullable Path evidence;

    @Option(
            names = "--unit",
            paramLabel = "ID",
            description = "责任单位；可重复；默认取日志中的单位。 The units; those of the log by default.")
    private Set<String> units = new LinkedHashSet<>();

    Supervise(Surroundings here) {
        super(here, Format.TEXT, Format.JSON, Format.HTML);
    }

    @Override
    int answer() {
        EvidenceLog log = InputFile.read(requireNonNull(evidence, "evidence"), EvidenceLog.DOCUMENT);
        Compliance compliance = Supervision.builder()
                .cadence(cadence())
                .calendars(calendars())
                .range(range(asOf()))
                .asOf(asOf())
                .units(
                        units.isEmpty()
                                ? log.evidence().stream().map(Evidence::unit).collect(ImmutableSet.toImmutableSet())
                                : units)
                .evidence(log.evidence())
                .waivers(log.waivers())
                .share(false)
                .build()
                .match();
        switch (format()) {
            case TEXT -> text(compliance);
            case JSON -> compliance.statuses().forEach(standing -> line(json(standing)));
            case HTML -> print(page(compliance));
        }
        return Wenming.FINE;
    }

    private void text(Compliance compliance) {
        compliance.ratesByUnit().forEach((unit, tally) -> line(told(unit, tally)));
        line(told(say("合计", "in all"), compliance.rates()));
        failed(compliance)
                .forEach(standing -> line("  %s %s %s %s %s"
                        .formatted(
                                standing.duty().dueOn(),
                                standing.unit(),
                                name(
                                        compliance.supervision().cadence(),
                                        standing.duty().ruleId()),
                                standing.duty().key(),
                                standing.status().label().in(language()))));
    }

    private static Stream<DutyStanding> failed(Compliance compliance) {
        return DutyBreakdown.of(compliance).notOnTime().stream()
                .sorted(Comparator.comparing(standing -> standing.duty().dueOn()));
    }

    private String told(String who, DutyTally tally) {
        return say(
                        "%s：按期 %s/%s（%s），逾期完成 %s，逾期未办 %s，缺失 %s，未到期 %s，免办 %s",
                        "%s: %s of %s on time (%s), %s late, %s overdue, %s missed, %s open, %s waived")
                .formatted(
                        who,
                        tally.onTime(),
                        tally.matured(),
                        percent(tally.onTimeRate()),
                        tally.late(),
                        tally.overdue(),
                        tally.missed(),
                        tally.pending() + tally.early(),
                        tally.waived());
    }

    private static String percent(Optional<Fraction> rate) {
        return rate.map(share -> PERCENT.apply(share.times(100)) + "%").orElse("-");
    }

    private static String json(DutyStanding standing) {
        return JsonLine.object(json -> {
            json.writeStringField("unit", standing.unit());
            json.writeStringField("rule", standing.duty().ruleId());
            json.writeStringField("period", standing.duty().key());
            json.writeStringField("dueOn", standing.duty().dueOn().toString());
            json.writeStringField("status", standing.status().code());
            if (standing.by().isPresent()) {
                json.writeStringField("evidence", standing.by().get().id());
            }
        });
    }

    private String page(Compliance compliance) {
        return Page.in(
                        language(),
                        compliance.supervision().cadence().label().in(language()) + say("履行情况", ": how it was kept"))
                .about(say("截至", "as of"), asOf().toString())
                .section(say("日历", "Calendar"), DutyHeatMap.of(compliance, ImmutableMap.of(), language()))
                .section(say("统计", "Figures"), DutyTable.of(compliance, ImmutableMap.of(), language()))
                .print();
    }
}
