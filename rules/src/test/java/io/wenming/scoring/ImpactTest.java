package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.document.DocumentSource;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import io.wenming.finding.FindingText;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.template.Templates;
import org.junit.jupiter.api.Test;

/** What a lower pass mark and a smaller weight do to three units. */
class ImpactTest {
    private static final Standard BEFORE = Templates.UNIT.value();
    private static final Standard AFTER = Standard.DOCUMENT.read(DocumentSource.yaml(
            "next",
            Templates.UNIT
                    .text()
                    .replace("passMark: \"90\"", "passMark: \"88\"")
                    .replace("basic\n    label:", "basic\n    weight: \"0.98\"\n    label:")));
    private static final ImmutableList<FactSheet> POPULATION =
            ImmutableList.of(unit("甲", "95"), unit("乙", "89.9"), unit("丙", "0"));

    @Test
    void whoChangesStatusIsNamedWithTheLinesThatMoveTheScore() {
        Impact impact = BEFORE.impact(AFTER, POPULATION);

        assertThat(impact.affected()).extracting(SubjectImpact::subject).containsExactly("甲", "乙");
        assertThat(impact.regraded()).extracting(SubjectImpact::subject).containsExactly("乙");
        assertThat(FindingText.in(Language.ZH).print(impact.finding())).isEqualTo("""
                        修订影响：2 — 3 家中，0 家升分，2 家降分，1 家结论改变
                          甲：-1.9 — 总分由 95 分变为 93.1 分
                            基础指标：-2 — 分值由 100 分变为 98 分
                            基础指标：0.1 — 计分规则由 -5 分变为 -4.9 分
                          乙：-1.8 — 总分由 89.9 分变为 88.1 分；结论由“不合格”变为“合格”
                            基础指标：-2 — 分值由 100 分变为 98 分
                            基础指标：0.202 — 计分规则由 -10.1 分变为 -9.898 分
                            省级文明单位网络测评：-0.002 — 舍入由 0 分变为 -0.002 分
                        """);
    }

    @Test
    void aStandardDoesNothingToAPopulationThatItScoresAlready() {
        Impact impact = BEFORE.impact(BEFORE, POPULATION);

        assertThat(impact.affected()).isEmpty();
        assertThat(impact.subjects()).hasSize(3);
    }

    @Test
    void everySubjectHasTheDifferenceOfItsTwoScores() {
        Impact impact = BEFORE.impact(AFTER, POPULATION);

        assertThat(impact.subjects())
                .allSatisfy(subject -> assertThat(subject.difference())
                        .isEqualTo(BEFORE.score(subject.difference().before().facts())
                                .differenceTo(AFTER.score(
                                        subject.difference().before().facts()))));
        assertThat(impact.risen()).isEmpty();
        assertThat(impact.fallen()).hasSize(2);
    }

    private static FactSheet unit(String name, String basic) {
        return new FactSheet(
                name,
                Facts.builder()
                        .put(FactKey.decimal("basic"), Decimal.parse(basic))
                        .put(FactKey.flag("veto.fraud"), false)
                        .build());
    }
}
