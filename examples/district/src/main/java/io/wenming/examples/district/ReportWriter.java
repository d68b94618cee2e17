package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.label.Language;
import java.time.LocalDate;

/** Puts the sections of a report together. */
final class ReportWriter {
    private ReportWriter() {}

    /**
     * The report of a day.
     *
     * @throws io.wenming.calendar.UnknownCalendarYearException if a day must be looked at whose year is not published
     */
    static Report write(Records records, LocalDate asOf, Language language) {
        WorkingCalendar calendar = ChineseWorkdays.calendar();
        calendar.isWorkday(asOf); // refuses a day of an unpublished year, of which hardly a deadline could be told
        District district = records.district();
        return new Report(
                Label.of(
                                "文明创建工作汇报：" + district.label().zh(),
                                "Work report on the civilized creations: "
                                        + district.label().en())
                        .in(language),
                ImmutableList.of(
                        new Part.Entry("asOf", Label.of("截至", "as of").in(language), Cell.of(asOf)),
                        new Part.Entry(
                                "division",
                                Label.of("区划代码", "division").in(language),
                                Cell.of(district.division().code()))),
                ImmutableList.of(
                        OverviewSection.of(records, calendar, asOf, language),
                        ScoreSection.of(records, language),
                        HonorSection.of(records, asOf, language),
                        FourOnesSection.of(records, calendar, asOf, language),
                        SlipSection.of(records, calendar, asOf, language),
                        BulletinSection.of(records, calendar, asOf, language),
                        PracticeSection.of(records, calendar, asOf, language),
                        EffectSection.of(records, calendar, asOf, language)),
                ImmutableList.of(district.note().in(language)));
    }
}
