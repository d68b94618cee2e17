package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.DutyRoster;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.coverage.Coverage;
import io.wenming.coverage.CoverageSource;
import io.wenming.division.DivisionLevel;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.period.DateRange;
import io.wenming.practice.PracticeBook;
import io.wenming.report.FigureTable;
import io.wenming.report.ReportSource;
import io.wenming.report.WorkReport;
import java.time.LocalDate;
import java.util.Optional;

/** 六、文明实践、未成年人、乡风文明: the figures of the quarter beside those of the one before, from records. */
final class PracticeSection {
    private static final Label TITLE = Label.of("六、文明实践、未成年人、乡风文明", "6. Practice, youth and countryside");

    private final Records records;
    private final WorkingCalendar calendar;
    private final LocalDate asOf;
    private final Language language;

    private PracticeSection(Records records, WorkingCalendar calendar, LocalDate asOf, Language language) {
        this.records = records;
        this.calendar = calendar;
        this.asOf = asOf;
        this.language = language;
    }

    static Part.Section of(Records records, WorkingCalendar calendar, LocalDate asOf, Language language) {
        PracticeSection section = new PracticeSection(records, calendar, asOf, language);
        return new Part.Section(
                "practice",
                TITLE.in(language),
                section.days()
                        .map(section::parts)
                        .orElseGet(() -> ImmutableList.of(new Part.Note(
                                "noFigures",
                                Label.of("本季度尚未开始。", "The quarter has not begun.")
                                        .in(language)))));
    }

    /** The days of the quarter up to the day of the report; none before it begins. */
    private Optional<DateRange> days() {
        return days(records, asOf);
    }

    static Optional<DateRange> days(Records records, LocalDate asOf) {
        return records.district().quarter().range().intersection(DateRange.of(LocalDate.MIN, asOf.plusDays(1)));
    }

    /** The figures of the quarter so far beside those of the one before; none before it begins. */
    static Optional<FigureTable> figures(Records records, WorkingCalendar calendar, LocalDate asOf) {
        PracticeSection section = new PracticeSection(records, calendar, asOf, Language.ZH);
        return section.days().map(section::figures);
    }

    /** How the area stands against what must be covered; none before the quarter begins. */
    static Optional<ImmutableList<Coverage>> coverage(Records records, WorkingCalendar calendar, LocalDate asOf) {
        PracticeSection section = new PracticeSection(records, calendar, asOf, Language.ZH);
        return section.days()
                .map(days -> records.practice().coverage().rules().stream()
                        .map(rule -> rule.check(
                                section.source().asKnownOn(asOf).coverage(),
                                records.district().division(),
                                days.last()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private FigureTable figures(DateRange days) {
        return WorkReport.builder()
                .plan(records.practice().figures())
                .source(source().asKnownOn(asOf))
                .area(records.district().division())
                .addPeriods(records.district().quarter().previous().range(), days)
                .partsAt(DivisionLevel.COUNTY)
                .knownOn(asOf)
                .build()
                .table();
    }

    private ImmutableList<Part> parts(DateRange days) {
        DateRange before = records.district().quarter().previous().range();
        FigureTable table = figures(days);
        CoverageSource source = table.report().source().coverage();
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        parts.add(period("previous", "上期", "previous period", before), period("period", "本期", "this period", days));
        OrderTable orders = new OrderTable(records, days, asOf, language);
        parts.addAll(orders.entries());
        parts.addAll(new FigureTables(table, new Behind(records, language), language).parts());
        parts.add(CoverageTable.of(records, source, before.last(), days.last(), language));
        parts.addAll(orders.tables());
        return parts.build();
    }

    private Part.Entry period(String key, String zh, String en, DateRange days) {
        Label shown =
                Label.of("%s 至 %s".formatted(days.from(), days.last()), "%s to %s".formatted(days.from(), days.last()));
        return new Part.Entry(key, Label.of(zh, en).in(language), Cell.of(shown.in(language)));
    }

    /** What the figures are counted from; stations owe by the records, and what was recorded anyway is their evidence. */
    private ReportSource source() {
        Practice practice = records.practice();
        ReportSource.Builder source = ReportSource.builder();
        return source.coverage(CoverageSource.builder()
                        .roll(records.register().under(records.scheme()).roll(records.subjects()))
                        .records(PracticeBook.of(practice.records()))
                        .divisions(practice.divisions())
                        .build())
                .addSupervision(Supervision.builder()
                        .cadence(practice.cadence())
                        .roster(DutyRoster.builder()
                                .practice(practice.records())
                                .build())
                        .calendar(calendar)
                        .range(records.district().quarter().range())
                        .asOf(asOf)
                        .evidence(Evidence.of(practice.records()))
                        .share(false)
                        .build())
                .build();
    }
}
