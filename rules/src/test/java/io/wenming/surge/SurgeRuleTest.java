package io.wenming.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.OwedBy;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.document.Domains;
import io.wenming.finding.FindingText;
import io.wenming.finding.Outcome;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SurgeRuleTest {
    private static final SurgeRule RULE = Domains.surgeRule();
    private static final List<Integer> BURST = List.of(10, 30, 56, 56, 57, 57, 58, 58, 59, 59, 60, 60);

    @Test
    void burstBeforeTheAssessmentIsASurgeInWordsOfBothLanguages() {
        Surge surge = RULE.judge(60, BURST);

        assertThat(surge.verdict()).isEqualTo(SurgeVerdict.SURGE);
        assertThat(surge.lift()).contains(Fraction.of(10));
        assertThat(surge.lag()).contains(Fraction.of(3, 4));
        assertThat(surge.lagDay()).hasValue(55);
        assertThat(surge.finding().outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(line(surge, Language.ZH))
                .isEqualTo("突击迎检：突击 — 最后 5 个工作日集中了全部佐证的 83%（12 件中的 10 件）；为均匀推进时的 10 倍；"
                        + "若平时均匀推进，出现这种集中的可能性不到万分之一；7 个有佐证的工作日中有 5 个在考核前，"
                        + "偶然出现的可能性不到万分之一；进度最多落后 75%（第 55 个工作日止）（区督查办法 第十二条）");
        assertThat(line(surge, Language.EN))
                .startsWith(
                        "surge before the assessment: surge — the last 5 working days hold 83% of the evidence (10 of"
                                + " 12 pieces); 10 times as much as steady work would give;");
    }

    @Test
    void steadyWorkIsSteady() {
        Surge surge = RULE.judge(
                60, IntStream.rangeClosed(1, 12).map(i -> 5 * i).boxed().toList());

        assertThat(surge.verdict()).isEqualTo(SurgeVerdict.STEADY);
        assertThat(surge.finding().outcome()).isEqualTo(Outcome.MET);
        assertThat(line(surge, Language.ZH)).contains("可能性约 64.8%", "进度最多落后 7%（第 4 个工作日止）");
    }

    @Test
    void onePileOfPhotosIsOnlyWatched() {
        SurgeRule oneDay =
                SurgeRule.builder().from(RULE).thresholds(thresholds(10, 1)).build();

        Surge surge =
                oneDay.judge(60, IntStream.range(0, 30).map(i -> 58).boxed().toList());

        assertThat(surge.verdict()).isEqualTo(SurgeVerdict.WATCH);
        assertThat(surge.pDays()).contains(Fraction.of(1, 12));
        assertThat(surge.finding().outcome()).isEqualTo(Outcome.VALUED);
    }

    @Test
    void tooLittleEvidenceIsSaid() {
        Surge few = RULE.judge(60, List.of(58, 59, 60));
        Surge none = RULE.judge(60, List.of());
        Surge unexpected = RULE.judge(60, BURST, Fraction.ZERO);

        assertThat(few.verdict()).isEqualTo(SurgeVerdict.INSUFFICIENT);
        assertThat(few.p()).contains(Fraction.of(1, 1728));
        assertThat(line(few, Language.ZH)).contains("佐证只有 3 件，少于 10 件，不作判定", "有佐证的工作日只有 3 个");
        assertThat(none.share()).isEmpty();
        assertThat(none.lag()).isEmpty();
        assertThat(line(none, Language.EN)).contains("insufficient data — there is no evidence");
        assertThat(unexpected.lift()).isEmpty();
        assertThat(unexpected.p()).isEmpty();
        assertThat(unexpected.lag()).contains(Fraction.of(3, 4));
        assertThat(line(unexpected, Language.EN)).contains("nothing was due in the window before the assessment");
    }

    @Test
    void aUnitIsJudgedByTheDutiesThatItOwesItself() {
        CadenceRule bulletin = CadenceRule.everyWorkday("bulletin", Label.of("通报", "bulletin"))
                .owedBy(OwedBy.units("office"))
                .addKind("bulletin")
                .inForceFrom(LocalDate.of(2026, 3, 16))
                .build();
        Supervision question = Supervision.builder()
                .cadence(Cadence.builder()
                        .id("c")
                        .label(Label.of("督查", "supervision"))
                        .version("1")
                        .addRule(bulletin)
                        .addRule(Cadence.fourOnes().rules().get(0))
                        .build())
                .calendar(ChineseWorkdays.calendar())
                .range(CalendarPeriod.parse("2026-03").range())
                .asOf(LocalDate.of(2026, 3, 31))
                .addUnit("street-1")
                .share(false)
                .build();

        ImmutableList<PeriodSurge> answer =
                SurgeRule.builder().from(RULE).window(6).build().judge(question);

        assertThat(answer).extracting(PeriodSurge::unit).containsExactly("street-1", "office");
        assertThat(answer.get(0).surge().expected()).isEqualTo(Fraction.of(6, 22));
        assertThat(answer.get(1).surge().expected()).isEqualTo(Fraction.of(6, 12));
        assertThat(question.duties().get("office")).hasSize(12);
        assertThat(question.duties().get("street-1")).hasSize(22);
    }

    @Test
    void everyUnitOfASupervisionIsJudgedByTheDutiesDue() {
        Supervision question = Supervision.builder()
                .cadence(Cadence.fourOnes())
                .calendar(ChineseWorkdays.calendar())
                .range(CalendarPeriod.parse("2026-Q1").range())
                .asOf(LocalDate.of(2026, 3, 31))
                .addUnits("street-1", "street-2")
                .evidence(Stream.of(
                                "02-04", "03-02", "03-25", "03-25", "03-26", "03-26", "03-27", "03-28", "03-30",
                                "03-30", "03-31", "03-31")
                        .map(day -> LocalDate.parse("2026-" + day))
                        .map(new Numbered()::inspection)
                        .toList())
                .share(false)
                .build();

        ImmutableList<PeriodSurge> answer = RULE.judge(question);
        PeriodSurge first = answer.get(0);

        assertThat(answer).extracting(PeriodSurge::unit).containsExactly("street-1", "street-2");
        assertThat(first.windowStart()).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(first.lagOn()).isEqualTo(LocalDate.of(2026, 3, 24));
        // 59 inspections, 12 bulletins (one week is all holiday), 3 assessments, 1 evaluation; in the window 5, 1, 1, 1
        assertThat(first.surge().expected()).isEqualTo(Fraction.of(8, 75));
        assertThat(first.surge().verdict()).isEqualTo(SurgeVerdict.SURGE);
        assertThat(FindingText.in(Language.ZH).line(first.finding()))
                .contains("2026-01-01 至 2026-03-31 共 59 个工作日，考核前窗口自 2026-03-25 起", "进度最多落后 75%（截至 2026-03-24）");
        assertThat(answer.get(1).surge().verdict()).isEqualTo(SurgeVerdict.INSUFFICIENT);
    }

    @Test
    void workOnARestDayCountsForTheNextWorkingDayOrTheLast() {
        SurgeRule oneDay =
                SurgeRule.builder().from(RULE).window(1).basis(SurgeBasis.DAYS).build();
        Numbered street = new Numbered();
        // 03-14 and 03-15 are a weekend before the window, 03-28 and 03-29 one after the last working day
        Supervision question = Supervision.builder()
                .cadence(Cadence.fourOnes())
                .calendar(ChineseWorkdays.calendar())
                .range(DateRange.closed(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 29)))
                .asOf(LocalDate.of(2026, 3, 31))
                .addUnit("street-1")
                .evidence(Stream.of("03-14", "03-15", "03-16", "03-28", "03-29")
                        .map(day -> street.inspection(LocalDate.parse("2026-" + day)))
                        .toList())
                .share(false)
                .build();

        Surge surge = oneDay.judge(question).get(0).surge();

        assertThat(surge.workdays()).isEqualTo(15);
        assertThat(surge.piecesInWindow()).isEqualTo(2);
        assertThat(surge.activeDays()).isEqualTo(2);
    }

    @Test
    void faultyRulesAndQuestionsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.judge(5, List.of()))
                .withMessage(
                        "surge rule 'surge-2026': window 5 is not shorter than the period of 5 working days; give a"
                                + " longer period");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.judge(60, List.of(61)))
                .withMessage("day: 61 is out of range; give 1 to 60, a working day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.judge(60, List.of(1), Fraction.of(4, 3)))
                .withMessage("expected: 4/3 is out of range; give 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurgeRule.builder().from(RULE).window(0).build())
                .withMessage("surge rule 'surge-2026': window 0 is below 1; give 1 working day or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> thresholds(-1, 0))
                .withMessage("thresholds: minPieces -1 is below 0; give 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SurgeThresholds(0, 0, Decimal.of(2), Decimal.of(5), Decimal.of(2), Decimal.parse("0.05")))
                .withMessage("thresholds: surgeP 5 is out of range; give 0 to 1, such as 0.01");
    }

    @Test
    void largePeriodIsExact() {
        List<Integer> days =
                IntStream.range(0, 2000).map(i -> i % 250 + 1).boxed().toList();

        Surge surge = RULE.judge(250, days);

        assertThat(surge.piecesInWindow()).isEqualTo(40);
        assertThat(surge.p().orElseThrow().significant(12, RoundingMode.HALF_UP).toPlainString())
                .isEqualTo("0.521665738612");
        assertThat(surge.pDays()).contains(Fraction.ONE);
    }

    @Test
    void codesAreReadBack() {
        assertThat(SurgeBasis.values())
                .allSatisfy(basis -> assertThat(SurgeBasis.of(basis.code())).isEqualTo(basis));
        assertThat(SurgeVerdict.values())
                .allSatisfy(
                        verdict -> assertThat(SurgeVerdict.of(verdict.code())).isEqualTo(verdict));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurgeBasis.of("hours"))
                .withMessage("basis: 'hours' is not known; give days or duties");
    }

    private static SurgeThresholds thresholds(int minPieces, int minActiveDays) {
        return new SurgeThresholds(
                minPieces,
                minActiveDays,
                Decimal.of(2),
                Decimal.parse("0.01"),
                Decimal.parse("1.5"),
                Decimal.parse("0.05"));
    }

    private static String line(Surge surge, Language language) {
        return FindingText.in(language).line(surge.finding());
    }

    /** Inspections of one street, numbered. */
    private static final class Numbered {
        private int count;

        Evidence inspection(LocalDate day) {
            count++;
            return Evidence.builder()
                    .id("e" + count)
                    .unit("street-1")
                    .kind("inspection")
                    .occurredOn(day)
                    .build();
        }
    }
}
