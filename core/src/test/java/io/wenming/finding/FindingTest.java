package io.wenming.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.citation.Citation;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void treePrintsInChinese() {
        assertThat(FindingText.in(Language.ZH).print(tree())).isEqualTo("""
                        总分：96.754 — 最高计 100 分
                          实地考察：96.76 — 评分人评定 96.76 分；最高计 100 分（测评体系（2026年版） 表一）
                          问卷调查：未评 — “satisfaction”于 2026-03-31 前缺报
                            满意度：不涉及
                          材料审核：符合（测评体系（2026年版））
                        """);
    }

    @Test
    void treePrintsInEnglish() {
        assertThat(FindingText.in(Language.EN).print(tree())).isEqualTo("""
                        total: 96.754 — at most 100 points
                          field inspection: 96.76 — assessed at 96.76 points; at most 100 points (测评体系（2026年版） 表一)
                          survey: not evaluated — 'satisfaction' was not reported by 2026-03-31
                            satisfaction: not applicable
                          papers: met (测评体系（2026年版）)
                        """);
    }

    @Test
    void lineLeavesThePartsOut() {
        assertThat(FindingText.in(Language.EN).line(tree())).isEqualTo("total: 96.754 — at most 100 points");
    }

    @Test
    void findingsAreListedFromTheTopDown() {
        assertThat(tree().all())
                .extracting(Finding::node)
                .containsExactly("total", "field", "survey", "satisfaction", "papers");
    }

    @Test
    void findingIsFoundByItsNode() {
        assertThat(tree().of("total")).contains(tree());
        assertThat(tree().of("satisfaction").map(Finding::outcome)).contains(Outcome.NOT_APPLICABLE);
        assertThat(tree().of("elsewhere")).isEmpty();
    }

    @Test
    void valuedFindingWithoutAValueIsRefused() {
        assertThatThrownBy(() -> finding("field", "实地考察", "field inspection", Outcome.VALUED)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("finding 'field': the outcome is a value and there is none; give the value");
    }

    @Test
    void findingThatWasNotEvaluatedHasToSayWhy() {
        assertThatThrownBy(() -> finding("survey", "问卷调查", "survey", Outcome.NOT_EVALUATED)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("finding 'survey': it was not evaluated and does not say why; give a reason");
    }

    @Test
    void missingPartsAreRefusedByName() {
        assertThatThrownBy(() -> Finding.builder().node("a").build())
                .isInstanceOf(Refusal.class)
                .hasMessage("Finding: it lacks label, outcome; give what is missing");
    }

    @Test
    void outcomesHaveTheirTerms() {
        assertThat(Outcome.values())
                .extracting(outcome -> outcome.code() + " " + outcome.label().zh())
                .containsExactly("met 符合", "not_met 不符合", "valued 得值", "not_applicable 不涉及", "not_evaluated 未评");
    }

    private static Finding tree() {
        Citation table = Citation.of("测评体系（2026年版）");
        return finding("total", "总分", "total", Outcome.VALUED)
                .value(Detail.of(Fraction.of(96_754, 1_000)))
                .addReasons(Reason.of(SampleReason.CAP, Detail.of(100)))
                .addParts(finding("field", "实地考察", "field inspection", Outcome.VALUED)
                        .value(Detail.of(Fraction.of(9_676, 100)))
                        .addReasons(
                                Reason.of(SampleReason.ASSESSED, Detail.of(Fraction.of(9_676, 100))),
                                Reason.of(SampleReason.CAP, Detail.of(100)))
                        .citation(table.clause("表一"))
                        .build())
                .addParts(finding("survey", "问卷调查", "survey", Outcome.NOT_EVALUATED)
                        .addReasons(Reason.of(
                                SampleReason.NOT_REPORTED,
                                Detail.of("satisfaction"),
                                Detail.of(LocalDate.of(2026, 3, 31))))
                        .addParts(finding("satisfaction", "满意度", "satisfaction", Outcome.NOT_APPLICABLE)
                                .build())
                        .build())
                .addParts(finding("papers", "材料审核", "papers", Outcome.MET)
                        .citation(table)
                        .build())
                .build();
    }

    private static Finding.Builder finding(String node, String zh, String en, Outcome outcome) {
        return Finding.builder().node(node).label(Label.of(zh, en)).outcome(outcome);
    }
}
