package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.label.Language;
import io.wenming.number.Points;
import io.wenming.scoring.Score;
import org.junit.jupiter.api.Test;

class OpenQuestionsTest {
    @Test
    void missingInputsStandByHowMuchTheyMatter() {
        Score score = Samples.school();
        Drawn view = Drawn.of(IntervalView.of(score.standard().interval(score.facts()), Language.ZH));

        assertThat(view.texts("//tbody/tr")).containsExactly("七种情形之一14能", "心理辅导0不能");
        assertThat(view.texts("//li")).contains("得分在 0 分至 18 分之间", "已不可能合格");
    }

    @Test
    void planShowsWhatRisesToWhat() {
        Score score = Samples.school();
        Drawn view = Drawn.of(
                GapView.of(score.standard().gap(score.facts(), Points.of(28)).find(), Language.ZH));

        assertThat(view.texts("/main/p")).containsExactly("可达到 现得 14 分，距 28 分差 14 分");
        assertThat(view.texts("//h3")).containsExactly("方案 1");
        assertThat(view.texts("//*[@class='row']")).containsExactly("学生应知应会0 → 10", "心理辅导缺报 → 4");
    }

    @Test
    void whatIsOutOfReachSaysSo() {
        Score score = Samples.school();

        assertThat(Drawn.of(GapView.of(
                                score.standard()
                                        .gap(score.facts(), Points.of(31))
                                        .find(),
                                Language.EN))
                        .texts("//span[contains(@class,'badge')]"))
                .containsExactly("out of reach");
    }
}
