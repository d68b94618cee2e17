package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.DutyRoster;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.Supervision;
import io.wenming.coverage.Coverage;
import io.wenming.coverage.CoverageSource;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.label.Label;
import io.wenming.period.DateRange;
import io.wenming.practice.PracticeBook;
import io.wenming.report.FigureTable;
import io.wenming.report.ReportSource;
import io.wenming.report.WorkReport;
import java.util.Optional;

/** 六、文明实践、未成年人、乡风文明: the figures of the quarter beside those of the one before, from records. */
final class PracticeSection {
    private static final Label TITLE = Label.of("六、文明实践、未成年人、乡风文明", "6. Practice, youth and countryside");

    private final Standpoint at;

    private PracticeSection(Standpoint at) {
        this.at = at;
    }

    static Part.Section of(Standpoint at) {
        return new Part.Section(
                "practice",
                TITLE.in(at.language()),
                at.days().map(new PracticeSection(at)::parts).orElseGet(() -> ImmutableList.of(noFigures(at))));
    }

    private static Part noFigures(Standpoint at) {
        return new Part.Note("noFigures", at.say("本季度尚未开始。", "The quarter has not begun."));
    }

    /** The figures of the quarter so far beside those of the one before; none before it begins. */
    static Optional<FigureTable> figures(Standpoint at) {
        return at.days().map(new PracticeSection(at)::figures);
    }

    /** How the area stands against what must be covered; none before the quarter begins. */
    static Optional<ImmutableList<Coverage>> coverage(Standpoint at) {
        return at.days().map(new PracticeSection(at)::coverage);
    }

    private ImmutableList<Coverage> coverage(DateRange days) {
        CoverageSource known = source().asKnownOn(at.asOf()).coverage();
        return at.records().practice().coverage().rules().stream()
                .map(rule -> rule.check(known, division(), days.last()))
                .collect(ImmutableList.toImmutableList());
    }

    private Division division() {
        return at.records().district().division();
    }

    private DateRange before() {
        return at.records().district().quarter().previous().range();
    }

    private FigureTable figures(DateRange days) {
        return WorkReport.builder()
                .plan(at.records().practice().figures())
                .source(source().asKnownOn(at.asOf()))
                .area(division())
                .addPeriods(before(), days)
                .partsAt(DivisionLevel.COUNTY)
                .knownOn(at.asOf())
                .build()
                .table();
    }

    private ImmutableList<Part> parts(DateRange days) {
        DateRange before = before();
        FigureTable table = figures(days);
        CoverageSource source = table.report().source().coverage();
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        parts.add(period("previous", "上期", "previous period", before), period("period", "本期", "this period", days));
        OrderTable orders = new OrderTable(at, days);
        parts.addAll(orders.entries());
        parts.addAll(new FigureTables(table, at).parts());
        parts.add(CoverageTable.of(at, source, before.last(), days.last()));
        parts.addAll(orders.tables());
        return parts.build();
    }

    private Part.Entry period(String key, String zh, String en, DateRange days) {
        return new Part.Entry(
                key, at.say(zh, en), Cell.of(at.say("%s 至 %s", "%s to %s").formatted(days.from(), days.last())));
    }

    /** What the figures are counted from; stations owe by the records, and what was recorded anyway is their evidence. */
    private ReportSource source() {
        Practice practice = at.records().practice();
        ReportSource.Builder source = ReportSource.builder();
        return source.coverage(CoverageSource.builder()
                        .roll(at.records()
                                .register()
                                .under(at.records().scheme())
                                .roll(at.records().subjects()))
                        .records(PracticeBook.of(practice.records()))
                        .divisions(practice.divisions())
                        .build())
                .addSupervision(Supervision.builder()
                        .cadence(practice.cadence())
                        .roster(DutyRoster.builder()
                                .practice(practice.records())
                                .build())
                        .calendar(at.calendar())
                        .range(at.quarter())
                        .asOf(at.asOf())
                        .evidence(Evidence.of(practice.records()))
                        .share(false)
                        .build())
                .build();
    }
}
