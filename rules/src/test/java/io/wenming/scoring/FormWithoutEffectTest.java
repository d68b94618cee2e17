package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import io.wenming.citation.Citation;
import io.wenming.document.Domains;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.FindingText;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormWithoutEffectTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final FactKey<Long> HELD = FactKey.count("held");
    private static final FactKey<Rate> SATISFIED = FactKey.rate("satisfied");

    @Test
    void muchDoneAndLittleComeOfItIsToldWithEveryFigure() {
        Facts facts = full("76.4", 60).build();

        Finding finding = Domains.formWithoutEffect().finding(facts, DAY);

        assertThat(FindingText.in(Language.ZH).print(finding)).isEqualTo("""
                重形式轻实效研判：成立 — 活动达到界限而实效不足，属于看似热闹、没有实效；活动 2 项中有 2 项达到界限（要求 2 项）；实效 3 项中有 2 项不足（要求 2 项）（示例办法 第八条）
                  活动场次：24 — 次数达到界限（不低于 20）
                  参与人次：3000 — 次数达到界限（高于 1000）
                  群众满意率：76.4 — 百分率达到界限（低于 80）
                  问题办结率：60 — 办结比例达到界限（低于 90）
                  重复投诉率：3 — 百分率未达到界限（高于 10）
                """);
        assertThat(FindingText.in(Language.EN).line(finding))
                .isEqualTo("form against effect: found — much is done and little comes of it: form without effect;"
                        + " 2 of 2 measures of activity reach their lines (2 asked for);"
                        + " 2 of 3 measures of outcome are poor (2 asked for) (示例办法 第八条)");
        assertThat(finding.citation()).contains(Citation.of("示例办法").clause("第八条"));
        assertThat(finding.of("satisfied").orElseThrow().value()).contains(Detail.of(Fraction.of(764, 10)));
    }

    @Test
    void verdictIsNamedAsOneOfSomethingUnwanted() {
        FormWithoutEffect rule = Domains.formWithoutEffect();

        assertThat(FindingText.in(Language.ZH).line(rule.finding(full("90", 95).build(), DAY)))
                .startsWith("重形式轻实效研判：不成立 — ");
        assertThat(FindingText.in(Language.EN).line(rule.finding(full("90", 95).build(), DAY)))
                .startsWith("form against effect: not found — no form without effect;");
    }

    @ParameterizedTest
    @CsvSource({"80, 89, not_met", "79.99, 89, met", "80, 90, not_met", "79, 90, not_met"})
    void linesAreOpenOrClosedAsTheRuleSays(String satisfied, long closed, String outcome) {
        assertThat(Domains.formWithoutEffect()
                        .finding(full(satisfied, closed).build(), DAY)
                        .outcome()
                        .code())
                .isEqualTo(outcome);
    }

    @Test
    void dayChoosesTheVersion() {
        Facts facts =
                Facts.builder().put(HELD, 15L).put(SATISFIED, Rate.percent(75)).build();
        FormWithoutEffect rule = Domains.formWithoutEffect();

        assertThat(rule.finding(facts, LocalDate.of(2025, 12, 31)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(rule.finding(
                                facts.with(Facts.builder()
                                        .put(SATISFIED, Rate.percent("69.9"))
                                        .build()),
                                LocalDate.of(2025, 12, 31))
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(rule.finding(facts, LocalDate.of(2026, 1, 1)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(rule.finding(facts, LocalDate.of(2028, 1, 1)).reasons())
                .extracting(reason -> reason.in(Language.EN))
                .containsExactly("no rule is in force on 2028-01-01");
        assertThat(rule.finding(facts, LocalDate.of(2028, 1, 1)).outcome()).isEqualTo(Outcome.NOT_EVALUATED);
    }

    @Test
    void missingInputLeavesItOpenOnlyWhereItCouldDecide() {
        FormWithoutEffect rule = Domains.formWithoutEffect();
        FactKey<?> repeated = FactKey.rate("repeated");

        Finding decided = rule.finding(full("70", 60).build().without(repeated), DAY);
        Finding open = rule.finding(full("70", 95).build().without(repeated), DAY);
        Finding quiet = rule.finding(Facts.builder().put(HELD, 3L).build(), DAY);

        assertThat(decided.outcome()).isEqualTo(Outcome.MET);
        assertThat(open.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(open.reasons()).extracting(Reason::code).startsWith(EffectReason.UNDECIDED);
        assertThat(quiet.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(open.of("repeated").orElseThrow().reasons())
                .extracting(reason -> reason.in(Language.ZH))
                .containsExactly("“repeated”缺报");
    }

    @Test
    void whatDoesNotApplyAndNothingDueReachNoLine() {
        Facts nothingDue = full("70", 0)
                .build()
                .with(Facts.builder()
                        .put(FactKey.count("raised"), 0L)
                        .notApplicable(FactKey.rate("repeated"))
                        .build());

        Finding finding = Domains.formWithoutEffect().finding(nothingDue, DAY);

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.of("closed").orElseThrow().reasons())
                .extracting(Reason::code)
                .containsExactly(EffectReason.NOTHING_DUE);
        assertThat(finding.of("repeated").orElseThrow().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void inputsAreThoseOfAllVersions() {
        assertThat(Domains.formWithoutEffect().inputs())
                .extracting(FactKey::name)
                .containsExactly("held", "satisfied", "people", "closed", "raised", "deferred", "repeated");
    }

    @Test
    void nameIsTheOfficialOneUnlessSaid() {
        assertThat(FormWithoutEffect.builder()
                        .id("e")
                        .addVersions(version().build())
                        .build()
                        .label())
                .isEqualTo(Label.of("看似热闹、没有实效", "form without effect"));
    }

    @Test
    void rulesThatMeanNothingAreRefused() {
        assertThatThrownBy(() -> version().activityNeeded(2).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("activityNeeded: 2 of 1 is out of range; give 1 to the number of lines");
        assertThatThrownBy(() -> EffectVersion.builder().addActivity(line("a")).build())
                .hasMessage("outcome: there is no line; give at least one");
        assertThatThrownBy(() -> EffectVersion.builder()
                        .addActivity(line("a"))
                        .addOutcome(line("a"))
                        .build())
                .hasMessage("lines: two have one id; give each its own");
        assertThatThrownBy(() -> version().inForceFrom(DAY).inForceUntil(DAY).build())
                .hasMessage("inForceUntil: 2026-05-01 is not after inForceFrom 2026-05-01; give a later day");
        assertThatThrownBy(() -> FormWithoutEffect.builder().id("e").build())
                .hasMessage("rule 'e': it has no version; give at least one");
        assertThatThrownBy(() -> FormWithoutEffect.builder()
                        .id("e")
                        .addVersions(
                                version().inForceFrom(DAY).build(), version().build())
                        .build())
                .hasMessage("rule 'e': two versions are in force on one day; give each the days of its own");
    }

    private static EffectVersion.Builder version() {
        EffectVersion.Builder version = EffectVersion.builder();
        version.addActivity(line("a")).addOutcome(line("b"));
        return version;
    }

    private static EffectLine line(String id) {
        return new EffectLine(id, Label.of(id), Measure.count(HELD), Range.atLeast(Decimal.of(1)));
    }

    /** 24 activities, 3000 people, 3 percent repeated; so many of 100 closed. */
    private static Facts.Builder full(String satisfied, long closed) {
        return Facts.builder()
                .put(HELD, 24L)
                .put(FactKey.count("people"), 3000L)
                .put(SATISFIED, Rate.percent(satisfied))
                .put(FactKey.count("closed"), closed)
                .put(FactKey.count("raised"), 100L)
                .put(FactKey.rate("repeated"), Rate.percent(3));
    }
}
