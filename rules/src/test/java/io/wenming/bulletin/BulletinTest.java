package io.wenming.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyStatus;
import io.wenming.cadence.DutyTally;
import io.wenming.cadence.OwedBy;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.FindingText;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import io.wenming.ranking.Naming;
import io.wenming.ranking.Ranking;
import io.wenming.ranking.Ties;
import io.wenming.slip.ProblemBook;
import io.wenming.slip.ProblemStanding;
import io.wenming.testing.Golden;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulletinTest {
    @ParameterizedTest
    @EnumSource
    void weekIsPrintedAsTheOfficeWritesIt(Language language) {
        Bulletin bulletin = SampleWeek.question().build().issue();

        Golden.check(
                "bulletin_%s.txt".formatted(language.code()),
                BulletinText.in(language).print(bulletin));
    }

    @ParameterizedTest
    @EnumSource
    void findingTracesEveryFigure(Language language) {
        Finding finding = SampleWeek.question().build().issue().finding();

        Golden.check(
                "bulletin_finding_%s.txt".formatted(language.code()),
                FindingText.in(language).print(finding));
    }

    @Test
    void everyFigureIsTheNumberOfWhatStandsBehindIt() {
        Bulletin bulletin = SampleWeek.question().build().issue();
        BulletinFigures south = bulletin.row("south").orElseThrow().figures();
        BulletinFigures north = bulletin.row("north").orElseThrow().figures();

        assertThat(south.duties().onTime())
                .extracting(DutyStanding::status)
                .hasSize(6)
                .containsOnly(DutyStatus.ON_TIME);
        assertThat(north.duties().due()).hasSize(5);
        assertThat(north.duties().undone())
                .extracting(standing -> standing.duty().key())
                .containsExactly("2026-03-10", "2026-W11");
        assertThat(north.duties().late()).hasSize(1);
        assertThat(north.duties().waived()).hasSize(1);
        assertThat(south.onTimeRate()).contains(Fraction.ONE);
        assertThat(south.change()).contains(Fraction.of(1, 2));
        assertThat(ids(south.problems().opened())).containsExactly("p2");
        assertThat(ids(south.problems().rectified())).containsExactly("p1");
        assertThat(ids(north.problems().overdue()))
                .isEqualTo(ids(north.problems().open()))
                .containsExactly("p4");
        assertThat(ids(bulletin.total().problems().problems())).containsExactly("p4", "p1", "p2");
    }

    @Test
    void findingsCountTheirParts() {
        Finding north =
                SampleWeek.question().build().issue().finding().of("north").orElseThrow();

        assertThat(north.parts())
                .hasSize(9)
                .allSatisfy(figure -> assertThat(figure.value())
                        .contains(Detail.of(figure.parts().size())));
    }

    @Test
    void monthAndQuarterAreTheSameWithOtherDays() {
        CalendarPeriod month = CalendarPeriod.parse("2026-03");
        Bulletin summary = SampleWeek.question()
                .supervision(SampleWeek.supervision()
                        .range(month.range())
                        .asOf(SampleWeek.march(15))
                        .build())
                .previous(Optional.empty())
                .trendBy(PeriodUnit.WEEK)
                .build()
                .issue();

        assertThat(summary.finding().label().zh()).isEqualTo("2026年3月督查月小结");
        assertThat(summary.trend()).hasSize(6).containsEntry(SampleWeek.WEEK, new DutyTally(8, 1, 0, 2, 0, 1, 0));
        assertThat(summary.trend().values().stream().reduce(DutyTally.NONE, DutyTally::plus))
                .isEqualTo(summary.total().duties().tally());
        assertThat(BulletinText.in(Language.EN).print(summary))
                .startsWith("monthly summary, March 2026\n2026-03-01 to 2026-03-31, as of 2026-03-15\n")
                .contains("[Trend]\nweek 9 of 2026: 0 due, 0 on time\nweek 10 of 2026: 12 due, 3 on time, 25.00%\n")
                .doesNotContain("period before");
    }

    @Test
    void aPreviousPeriodThatDoesNotLieBeforeIsRefused() {
        BulletinQuestion.Builder later = SampleWeek.question()
                .previous(SampleWeek.WEEK.next().range(), SampleWeek.WEEK.next().last());
        BulletinQuestion.Builder same = SampleWeek.question().previous(SampleWeek.WEEK.range(), SampleWeek.WEEK.last());

        assertThatThrownBy(later::build)
                .hasMessage(
                        "bulletin: the previous period, 2026-03-16 to 2026-03-22, does not end before 2026-03-09, the first"
                                + " day of its own; give an earlier one");
        assertThatThrownBy(same::build)
                .hasMessageContaining("2026-03-09 to 2026-03-15, does not end before 2026-03-09");
    }

    @Test
    void dutiesCountInTheTrendWhereTheyAreDue() {
        Bulletin week = SampleWeek.question().trendBy(PeriodUnit.DAY).build().issue();

        assertThat(week.trend())
                .containsEntry(CalendarPeriod.parse("2026-03-09"), new DutyTally(2, 0, 0, 0, 0, 0, 0))
                .containsEntry(CalendarPeriod.parse("2026-03-13"), new DutyTally(3, 0, 0, 1, 0, 0, 0));
    }

    @Test
    void problemThatWasRectifiedBeforeIsNotRectifiedInThePeriod() {
        CalendarPeriod next = SampleWeek.WEEK.next();
        ProblemBreakdown later = SampleWeek.question()
                .supervision(SampleWeek.supervision()
                        .range(next.range())
                        .asOf(next.last())
                        .build())
                .build()
                .issue()
                .total()
                .problems();

        assertThat(later.rectified()).isEmpty();
        assertThat(later.opened()).isEmpty();
        assertThat(ids(later.open())).containsExactly("p4", "p2");
    }

    @Test
    void daysOfNoCalendarPeriodHaveAPlainTitle() {
        Bulletin bulletin = SampleWeek.question()
                .supervision(SampleWeek.supervision()
                        .range(DateRange.closed(SampleWeek.march(10), SampleWeek.march(12)))
                        .build())
                .build()
                .issue();

        assertThat(bulletin.finding().label().en()).isEqualTo("supervision bulletin");
    }

    @Test
    void rankingNamesFirstAndLastByRatesInPercent() {
        Bulletin bulletin = SampleWeek.question()
                .ranking(new Ranking(
                        Ties.DENSE,
                        Rounding.halfUp(1),
                        true,
                        Optional.of(new Naming(1, Optional.of(Points.of(90)))),
                        Optional.of(new Naming(1, Optional.of(Points.of(60))))))
                .build()
                .issue();

        assertThat(bulletin.rows()).extracting(BulletinRow::rank).containsExactly(OptionalInt.of(1), OptionalInt.of(2));
        assertThat(BulletinText.in(Language.ZH).print(bulletin))
                .contains("按期率 100.0%；较上期上升 50.0 个百分点；列第 1 名；列为先进；")
                .contains("按期率 40.0%；较上期上升 40.0 个百分点；列第 2 名；列为后进；");
    }

    @Test
    void problemOfAYearThatIsNotPublishedIsNamedAndNotCounted() {
        WorkingCalendar march = WorkingCalendar.builder()
                .from(SampleWeek.book().calendar())
                .publishedYears(ImmutableList.of(2025))
                .offDays(Map.of())
                .makeUpDays(Map.of())
                .build();
        ProblemBook unknown =
                ProblemBook.builder().from(SampleWeek.book()).calendar(march).build();
        Bulletin bulletin = SampleWeek.question().book(unknown).build().issue();

        assertThat(ids(bulletin.total().problems().uncounted())).containsExactly("p4", "p1", "p2");
        assertThat(bulletin.total().problems().opened()).isEmpty();
        assertThat(BulletinText.in(Language.EN).print(bulletin))
                .contains(
                        "North Street: p4 占道经营 — not counted; the working days of 2026 are not published: not counted.");
    }

    @Test
    void unitsThatOweByARuleHaveTheirRowsAndProblems() {
        Supervision listed = SampleWeek.supervision().build();
        Supervision byRule = SampleWeek.supervision()
                .units(ImmutableList.of())
                .cadence(Cadence.builder()
                        .from(listed.cadence())
                        .owedBy(OwedBy.units("south", "north"))
                        .build())
                .build();
        Bulletin bulletin = SampleWeek.question().supervision(byRule).build().issue();

        assertThat(BulletinText.in(Language.ZH).print(bulletin))
                .isEqualTo(BulletinText.in(Language.ZH)
                        .print(SampleWeek.question().build().issue()));
    }

    @Test
    void unitsAreRankedInTheirGroups() {
        Bulletin bulletin =
                SampleWeek.question().putGroup("north", "郊区").build().issue();

        assertThat(bulletin.rows()).extracting(BulletinRow::rank).containsExactly(OptionalInt.of(1), OptionalInt.of(1));
    }

    @Test
    void withoutABookNothingIsSaidOfProblems() {
        Bulletin bulletin = SampleWeek.question().book(Optional.empty()).build().issue();

        assertThat(BulletinText.in(Language.ZH).print(bulletin)).doesNotContain("问题");
    }

    @Test
    void nothingDueHasNeitherRateNorRank() {
        Bulletin bulletin = SampleWeek.question()
                .supervision(
                        SampleWeek.supervision().asOf(LocalDate.of(2026, 3, 8)).build())
                .build()
                .issue();

        assertThat(bulletin.rows()).allSatisfy(row -> assertThat(row.rank()).isEmpty());
        assertThat(bulletin.total().change()).isEmpty();
        assertThat(BulletinText.in(Language.ZH).print(bulletin)).contains("没有到期事项，不计按期率；与上期无可比数据");
    }

    private static ImmutableList<String> ids(ImmutableList<ProblemStanding> rows) {
        return rows.stream().map(row -> row.problem().id()).collect(ImmutableList.toImmutableList());
    }
}
