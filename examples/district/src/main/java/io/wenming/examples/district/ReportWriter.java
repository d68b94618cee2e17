package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
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
        Standpoint at = Standpoint.of(records, asOf, language);
        at.calendar().isWorkday(asOf); // refuses a day of an unpublished year, of which hardly a deadline could be told
        District district = records.district();
        return new Report(
                at.say("文明创建工作汇报：", "Work report on the civilized creations: ")
                        + district.label().in(language),
                ImmutableList.of(
                        new Part.Entry("asOf", at.say("截至", "as of"), Cell.of(asOf)),
                        new Part.Entry(
                                "division",
                                at.say("区划代码", "division"),
                                Cell.of(district.division().code()))),
                ImmutableList.of(
                        OverviewSection.of(at),
                        ScoreSection.of(at),
                        HonorSection.of(at),
                        FourOnesSection.of(at),
                        SlipSection.of(at),
                        BulletinSection.of(at),
                        PracticeSection.of(at),
                        EffectSection.of(at)),
                ImmutableList.of(district.note().in(language)));
    }
}
