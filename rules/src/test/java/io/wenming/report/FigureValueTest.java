package io.wenming.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.coverage.CoverageRule;
import io.wenming.coverage.CoverageSource;
import io.wenming.coverage.Headcount;
import io.wenming.division.Division;
import io.wenming.division.DivisionTree;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.practice.PracticeCoverage;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordBook;
import io.wenming.record.RecordCount;
import io.wenming.record.RecordEntry;
import io.wenming.record.RecordRef;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A share has both sides: what counts, and what of the whole does not. */
class FigureValueTest {
    private static final Division COUNTY = Division.of("330106");
    private static final Division VILLAGE = Division.of("330106001001");
    private static final DateRange WEEK = CalendarPeriod.parse("2026-W11").range();
    private static final FigureQuery TAKEN =
            FigureQuery.share(EntryKind.ORDER, RecordCount.BEGAN, Map.of(), Map.of("accept", "yes"));

    private static FigureValue value(FigureQuery query, ReportSource source) {
        return new Figure("f", Label.of("数据", "figure"), Label.of("%"), query).value(source, COUNTY, WEEK);
    }

    private static ReportSource source(RecordEntry... entries) {
        return ReportSource.builder()
                .coverage(CoverageSource.builder()
                        .divisions(DivisionTree.of(Map.of(VILLAGE, "一村", Division.of("330106001002"), "二村")))
                        .records(RecordBook.of(entries))
                        .putFact(
                                VILLAGE.code(),
                                Facts.builder()
                                        .put(FactKey.count("taking_part"), 30L)
                                        .put(FactKey.count("residents"), 100L)
                                        .build())
                        .putFact(
                                "330106001002",
                                Facts.builder()
                                        .put(FactKey.count("residents"), 50L)
                                        .build())
                        .build())
                .build();
    }

    private static RecordEntry.Builder entry(EntryKind kind, String id, int day) {
        RecordEntry.Builder entry = RecordEntry.builder();
        entry.kind(kind).id(id).place(VILLAGE).on(LocalDate.of(2026, 3, day));
        return entry;
    }

    private static RecordEntry[] orders() {
        return new RecordEntry[] {
            entry(EntryKind.ORDER, "o1", 9).putWord("accept", "yes").build(),
            entry(EntryKind.ORDER, "o2", 10).build(),
            entry(EntryKind.ORDER, "o3", 11).putWord("accept", "yes").build()
        };
    }

    @Test
    void shareOfRecordsHasThoseThatDoNotCount() {
        FigureValue taken = value(TAKEN, source(orders()));

        assertThat(taken.number()).hasValue(Fraction.of(2, 3));
        assertThat(taken.records()).extracting(RecordRef::id).containsExactly("o1", "o3");
        assertThat(taken.rest())
                .containsExactly(new FigureRest(
                        Label.of("群众点单 o2 2026-03-10", "service order o2 2026-03-10"),
                        1,
                        ImmutableList.of(new RecordRef(EntryKind.ORDER, "o2", LocalDate.of(2026, 3, 10)))));
    }

    @Test
    void countHasNoRest() {
        FigureValue orders = value(FigureQuery.records(EntryKind.ORDER, RecordCount.BEGAN, Map.of()), source(orders()));

        assertThat(orders.number()).hasValue(Fraction.of(3));
        assertThat(orders.rest()).isEmpty();
    }

    @Test
    void shareOfDutiesHasThoseNotDoneInTimeWithTheirEvidence() {
        ReportSource source = ReportSource.builder()
                .coverage(source().coverage())
                .addSupervision(Supervision.builder()
                        .cadence(Cadence.builder()
                                .id("c")
                                .label(Label.of("督查"))
                                .version("1")
                                .addRules(CadenceRule.everyWorkday("inspection", Label.of("每天一督查", "daily inspection"))
                                        .addKind("inspection")
                                        .lateWorkdays(1)
                                        .build())
                                .build())
                        .calendar(ChineseWorkdays.calendar())
                        .range(WEEK)
                        .asOf(WEEK.last())
                        .addUnits("north")
                        .addEvidence(piece("n9", 9), piece("n10", 10), piece("n13", 13), piece("n13b", 13))
                        .share(false)
                        .build())
                .putPlace("north", VILLAGE)
                .build();

        FigureValue onTime = value(FigureQuery.duties(DutyCount.ON_TIME_SHARE), source);

        assertThat(onTime.number()).hasValue(Fraction.of(3, 5));
        assertThat(onTime.records()).extracting(RecordRef::id).containsExactly("n9", "n10", "n13");
        assertThat(onTime.rest())
                .extracting(rest -> rest.label().zh())
                .containsExactly("north 每天一督查 2026-03-11 缺失", "north 每天一督查 2026-03-12 逾期完成 n13b 2026-03-13");
        assertThat(onTime.rest())
                .flatExtracting(FigureRest::records)
                .extracting("id")
                .containsExactly("n13b");
        assertThat(value(FigureQuery.duties(DutyCount.DONE_SHARE), source).rest())
                .extracting(rest -> rest.label().en())
                .containsExactly("north daily inspection, 2026-03-11: missed");
        assertThat(value(FigureQuery.duties(DutyCount.DONE), source).rest()).isEmpty();
    }

    private static Evidence piece(String id, int day) {
        return Evidence.builder()
                .id(id)
                .unit("north")
                .kind("inspection")
                .occurredOn(LocalDate.of(2026, 3, day))
                .build();
    }

    @Test
    void shareOfACoverageRuleHasTheMembersThatAreMissing() {
        FigureValue stations = value(
                FigureQuery.coverage(PracticeCoverage.everyVillageItsStation()),
                source(entry(EntryKind.VENUE, "v1", 1)
                        .putWord("level", "station")
                        .build()));

        assertThat(stations.number()).hasValue(Fraction.of(1, 2));
        assertThat(stations.records()).extracting(RecordRef::id).containsExactly("v1");
        assertThat(stations.rest()).containsExactly(new FigureRest(Label.of("二村"), 1, ImmutableList.of()));
    }

    @Test
    void shareByPeopleHasThePeopleThatAreNotCovered() {
        CoverageRule byPeople = CoverageRule.builder()
                .from(PracticeCoverage.everyVillageItsStation())
                .people(Headcount.of(FactKey.count("taking_part"), FactKey.count("residents")))
                .build();

        FigureValue people = value(
                FigureQuery.coverage(byPeople),
                source(entry(EntryKind.VENUE, "v1", 1)
                        .putWord("level", "station")
                        .build()));

        assertThat(people.number()).hasValue(Fraction.of(30, 150));
        assertThat(people.rest())
                .extracting(rest -> rest.label().zh() + " " + rest.amount())
                .containsExactly("一村 70", "二村 50");
    }

    @Test
    void restThatDoesNotFillTheWholeIsRefused() {
        ImmutableList<FigureRest> one = value(TAKEN, source(orders())).rest();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureValue(47, 50, true, ImmutableList.of(), one, ImmutableSet.of()))
                .withMessage(
                        "figure: a rest of 1 is not what a part of 47 leaves of a whole of 50; give that of a share, and none of a count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureValue(3, 0, false, ImmutableList.of(), one, ImmutableSet.of()))
                .withMessageStartingWith("figure: a rest of 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureRest(Label.of("鹿台村"), 0, ImmutableList.of()))
                .withMessage("rest '鹿台村': an amount of 0 is below 1; give 1 or more");
    }
}
