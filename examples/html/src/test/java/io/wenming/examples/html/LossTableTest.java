package io.wenming.examples.html;

import static io.wenming.scoring.ScoringRule.allOrNothing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.wenming.examples.html.testing.Drawn;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Points;
import io.wenming.scoring.Indicator;
import io.wenming.scoring.Score;
import io.wenming.scoring.Standard;
import org.junit.jupiter.api.Test;

class LossTableTest {
    @Test
    void largestLossStandsFirst() {
        Drawn table = Drawn.of(LossTable.of(Samples.school(), 2, Language.ZH));

        assertThat(table.texts("//tbody/tr/th")).containsExactly("学生应知应会", "心理辅导");
        assertThat(table.texts("//td[@class='number']")).containsExactly("10", "4");
    }

    @Test
    void lossesOfUnitsAreGathered() {
        Indicator plan = leaf("plan", "方案", 10).ledBy("u1");
        Indicator drill = leaf("drill", "演练", 5).ledBy("u1");
        Indicator park = leaf("park", "公园", 20).ledBy("u2");
        Score score = Standard.builder()
                .id("s")
                .version("1")
                .label(Label.of("标准"))
                .total(Indicator.sumOf("total", Label.of("总分"), plan, drill, park))
                .build()
                .score(Facts.none());

        Drawn table = Drawn.of(LossTable.byUnit(score, ImmutableMap.of("u1", Label.of("城管局")), Language.ZH));

        assertThat(table.texts("//tbody/tr/th")).containsExactly("u2", "城管局");
        assertThat(table.texts("//td[@class='number']")).containsExactly("20", "15");
        assertThat(table.texts("//td[last()]")).containsExactly("公园 20", "方案 10、演练 5");
    }

    @Test
    void withoutLossThereIsNoTable() {
        assertThat(LossTable.of(Samples.school(), 0, Language.ZH)).isEqualTo(Html.NONE);
    }

    private static Indicator leaf(String id, String label, long points) {
        return Indicator.of(id, Label.of(label), Points.of(points), allOrNothing(FactKey.flag(id)));
    }
}
