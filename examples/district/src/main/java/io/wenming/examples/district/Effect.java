package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.Supervision;
import io.wenming.examples.html.Basis;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import io.wenming.scoring.EffectLine;
import io.wenming.scoring.EffectVersion;
import io.wenming.surge.PeriodSurge;
import io.wenming.surge.SurgeVerdict;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether work was steady and had an effect (工作实效).
 *
 * @param supervision the question whose evidence is judged
 * @param surges how the evidence of each unit is spread over each month of the quarter that is over
 * @param inputs what the finding was judged by
 * @param version the rule in force on the day, if there is one
 * @param finding whether much activity had little effect
 */
record Effect(
        Supervision supervision,
        ImmutableList<PeriodSurge> surges,
        EffectInputs inputs,
        Optional<EffectVersion> version,
        Finding finding) {
    static Effect of(Standpoint at) {
        LocalDate asOf = at.asOf();
        Records records = at.records();
        Supervision supervision = at.supervision(at.quarter());
        EffectInputs inputs = EffectInputs.of(at);
        return new Effect(
                supervision,
                months(at.quarter(), asOf)
                        .filter(month ->
                                records.surge().window() < at.calendar().count(month))
                        .flatMap(month -> records.surge().judge(supervision.over(month, asOf)).stream())
                        .collect(ImmutableList.toImmutableList()),
                inputs,
                records.effect().versionOn(asOf),
                records.effect().finding(inputs.facts(), asOf));
    }

    /** Whether it was found. */
    boolean isFound() {
        return finding.outcome() == Outcome.MET;
    }

    /** The units and months with a burst before the assessment. */
    ImmutableList<PeriodSurge> bursts() {
        return surges.stream()
                .filter(judged -> judged.surge().verdict() == SurgeVerdict.SURGE)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a measure is one of activity; else it is one of outcome. */
    boolean isActivity(String line) {
        return version.stream()
                .flatMap(rule -> rule.activity().stream())
                .anyMatch(each -> each.id().equals(line));
    }

    /** Whether a measure is a share in percent; else it is a count. */
    boolean isShare(String line) {
        return line(line).anyMatch(inputs::isShare);
    }

    /** The records behind a measure. */
    ImmutableList<Basis> behind(String line, Behind behind) {
        return line(line)
                .flatMap(each -> inputs.behind(each, behind).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<EffectLine> line(String id) {
        return version.stream()
                .flatMap(rule -> Stream.concat(rule.activity().stream(), rule.outcome().stream()))
                .filter(each -> each.id().equals(id));
    }

    /** The pieces that were judged, from a day on. */
    ImmutableList<Evidence> pieces(PeriodSurge judged, LocalDate from) {
        return supervision.knownEvidence().stream()
                .filter(piece -> piece.unit().equals(judged.unit()))
                .filter(piece -> judged.range().contains(piece.occurredOn()))
                .filter(piece -> !piece.occurredOn().isBefore(from))
                .filter(piece -> supervision.cadence().rules().stream()
                        .anyMatch(rule -> rule.kinds().contains(piece.kind())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<DateRange> months(DateRange quarter, LocalDate asOf) {
        return Stream.iterate(CalendarPeriod.of(PeriodUnit.MONTH, quarter.from()), CalendarPeriod::next)
                .limit(3)
                .map(CalendarPeriod::range)
                .filter(month -> !month.last().isAfter(asOf));
    }
}
