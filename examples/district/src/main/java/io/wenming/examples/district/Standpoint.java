package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.examples.html.Words;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.TitleStatus;
import io.wenming.label.Language;
import io.wenming.period.DateRange;
import io.wenming.slip.BookStanding;
import io.wenming.slip.ProblemBook;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What every section of a report is written from (汇报依据), and the questions that several of them ask.
 *
 * @param records the records
 * @param calendar the working days
 * @param asOf the day of the report
 * @param words the language
 */
record Standpoint(Records records, WorkingCalendar calendar, LocalDate asOf, Words words) {
    /** On the working days of mainland China. */
    static Standpoint of(Records records, LocalDate asOf, Language language) {
        return new Standpoint(records, ChineseWorkdays.calendar(), asOf, new Words(language));
    }

    Language language() {
        return words.language();
    }

    /** One of two texts. */
    String say(String zh, String en) {
        return words.say(zh, en);
    }

    /** The lines behind figures. */
    Behind behind() {
        return new Behind(records, words);
    }

    /** The quarter of the report. */
    DateRange quarter() {
        return records.district().quarter().range();
    }

    /** The days of the quarter up to the day of the report; none before it begins. */
    Optional<DateRange> days() {
        return quarter().intersection(DateRange.of(LocalDate.MIN, asOf.plusDays(1)));
    }

    /** The duties of the responsible units in some days. */
    Supervision supervision(DateRange range) {
        return Supervision.builder()
                .cadence(records.cadence())
                .calendar(calendar)
                .range(range)
                .asOf(asOf)
                .units(records.district().officeLabels().keySet())
                .evidence(records.log().evidence())
                .waivers(records.log().waivers())
                .share(false)
                .build();
    }

    /** How the duties of the quarter stand on the day of the report. */
    Compliance compliance() {
        return supervision(quarter()).match();
    }

    /** The problems with their slips. */
    ProblemBook book() {
        ProblemBook.Builder book = ProblemBook.builder()
                .calendar(calendar)
                .repeatWithinDays(records.district().repeatWithinDays());
        records.problems().forEach(problem -> book.addEntry(records.ladder(), problem));
        return book.build();
    }

    /** How the problems stand on the day of the report. */
    BookStanding standing() {
        return book().standing(asOf);
    }

    /** The honors as they are known on the day of the report. */
    HonorHistory history() {
        return records.register().asKnownOn(asOf).under(records.scheme());
    }

    /** The titles that are held on the day of the report. */
    ImmutableList<TitleStatus> held() {
        HonorHistory history = history();
        return history.subjects().stream()
                .flatMap(subject -> history.held(subject, asOf).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
