package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.day;
import static io.wenming.honor.HonorFixtures.event;
import static io.wenming.honor.HonorFixtures.named;
import static io.wenming.honor.HonorFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.UnknownCalendarYearException;
import io.wenming.calendar.WorkingCalendar;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicNoticeTest {
    private static final WorkingCalendar CALENDAR = ChineseWorkdays.calendar();
    private static final Register ON_NOTICE = Register.of(
            event("a", HonorAction.APPLY, "2018-01-02", COUNTY),
            event("r", HonorAction.RECOMMEND, "2018-01-03", COUNTY),
            event("t", HonorAction.ASSESS, "2018-01-04", COUNTY),
            event("p", HonorAction.PUBLICIZE, "2018-01-17", COUNTY));

    private static HonorScheme noticed(PublicNotice notice) {
        return scheme(TitleRule.builder()
                .procedure(Procedure.builder().full(true).notice(notice).build())
                .build());
    }

    /** National Day of 2018: 29 and 30 September were worked, 1 to 7 October were off. */
    @ParameterizedTest(name = "{0} {2} days from {1}, next day {3}, rolls {4}: up to {5}")
    @CsvSource({
        "WORKING, 2018-01-17, 5, false, false, 2018-01-23",
        "WORKING, 2018-01-17, 5, true, false, 2018-01-24",
        "WORKING, 2018-01-20, 1, false, false, 2018-01-22",
        "WORKING, 2018-09-28, 3, false, false, 2018-09-30",
        "WORKING, 2018-09-28, 4, false, false, 2018-10-08",
        "CALENDAR, 2018-01-17, 5, false, false, 2018-01-21",
        "CALENDAR, 2018-01-17, 5, false, true, 2018-01-22",
        "CALENDAR, 2018-01-17, 5, true, false, 2018-01-22",
        "CALENDAR, 2018-01-17, 1, false, false, 2018-01-17",
        "CALENDAR_EXCEPT_HOLIDAYS, 2018-09-29, 2, false, false, 2018-09-30",
        "CALENDAR_EXCEPT_HOLIDAYS, 2018-09-29, 3, false, false, 2018-10-08",
        "CALENDAR_EXCEPT_HOLIDAYS, 2018-01-19, 3, false, false, 2018-01-21"
    })
    void daysAreCountedInTheirUnit(
            NoticeUnit unit, String from, int length, boolean next, boolean rolls, String lastDay) {
        PublicNotice notice = PublicNotice.builder()
                .unit(unit)
                .length(length)
                .fromNextDay(next)
                .rollsToWorkday(rolls)
                .build();

        assertThat(notice.period(day(from), CALENDAR).lastDay()).hasValue(day(lastDay));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NEXT_DAY, 2018-01-20", "NEXT_WORKING_DAY, 2018-01-22", "SAME_DAY, 2018-01-19"})
    void namingIsPossibleFromADayOn(NameFrom from, String first) {
        PublicNotice notice = PublicNotice.builder().length(3).nameFrom(from).build();
        NoticePeriod period = notice.period(day("2018-01-17"), CALENDAR);

        assertThat(period.nameableOn()).hasValue(day(first));
        assertThat(period.allowsNaming(day(first))).isTrue();
        assertThat(period.allowsNaming(day(first).minusDays(1))).isFalse();
        assertThat(period.isComplete(day("2018-01-19"))).isTrue();
        assertThat(period.isComplete(day("2018-01-18"))).isFalse();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2018-01-23, NOTICE_RUNNING", "2018-01-24, "})
    void aNamingWhileTheNoticeRunsIsRefused(String on, RefusalReason reason) {
        HonorScheme scheme = noticed(PublicNotice.workdays(5)).withCalendar(CALENDAR);
        HonorHistory history = ON_NOTICE.with(named("n", on, COUNTY)).under(scheme);

        assertThat(history.refused())
                .extracting(RefusedEvent::reason)
                .isEqualTo(Optional.ofNullable(reason).stream().toList());
        assertThat(history.status("U", COUNTY, day("2018-01-20")).notice().flatMap(NoticePeriod::lastDay))
                .hasValue(day("2018-01-23"));
        assertThat(ON_NOTICE.under(scheme).allowed("U", COUNTY, day(on)).contains(HonorAction.NAME))
                .isEqualTo(reason == null);
    }

    @Test
    void aNoticeWhoseWorkingDaysAreNotPublishedRuns() {
        HonorHistory without =
                ON_NOTICE.with(named("n", "2030-01-01", COUNTY)).under(noticed(PublicNotice.workdays(5)));

        assertThat(without.refused()).extracting(RefusedEvent::reason).containsExactly(RefusalReason.NOTICE_RUNNING);
        assertThat(without.status("U", COUNTY, day("2018-01-20"))
                        .notice()
                        .orElseThrow()
                        .lastDay())
                .isEmpty();
        assertThatThrownBy(() -> PublicNotice.workdays(5).period(day("1990-01-01"), CALENDAR))
                .isInstanceOf(UnknownCalendarYearException.class);
        PublicNotice exceptHolidays = PublicNotice.builder()
                .length(5)
                .unit(NoticeUnit.CALENDAR_EXCEPT_HOLIDAYS)
                .build();
        assertThatThrownBy(() -> exceptHolidays.period(day("1990-01-01"), CALENDAR))
                .isInstanceOf(UnknownCalendarYearException.class);
        PublicNotice everyDay =
                PublicNotice.builder().length(5).unit(NoticeUnit.CALENDAR).build();
        assertThat(ON_NOTICE
                        .with(named("n", "2018-01-22", COUNTY))
                        .under(noticed(everyDay))
                        .refused())
                .isEmpty();
    }

    @Test
    void theNoticeOfTheDayOfPublicationStays() {
        HonorScheme scheme = HonorScheme.builder()
                .from(noticed(PublicNotice.workdays(5)))
                .calendar(CALENDAR)
                .versions(List.of(version("1990-01-01", "2018-01-19", 5), version("2018-01-20", "2999-12-31", 30)))
                .build();

        assertThat(ON_NOTICE
                        .with(named("n", "2018-01-24", COUNTY))
                        .under(scheme)
                        .refused())
                .isEmpty();
    }

    private static SchemeVersion version(String from, String to, int days) {
        return SchemeVersion.builder()
                .from(noticed(PublicNotice.workdays(days)).versions().get(0))
                .startsOn(day(from))
                .endsOn(day(to))
                .build();
    }

    @Test
    void anObjectionEndsTheNotice() {
        HonorScheme scheme = noticed(PublicNotice.workdays(5)).withCalendar(CALENDAR);
        HonorHistory history = ON_NOTICE
                .with(event("o", HonorAction.OBJECTION_UPHELD, "2018-01-18", COUNTY))
                .under(scheme);

        assertThat(history.status("U", COUNTY, day("2018-01-18")).notice()).isEmpty();
        assertThat(history.status("U", COUNTY, day("2018-01-18")).stage()).isEqualTo(Stage.NONE);
    }
}
