package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.examples.html.testing.Drawn;
import io.wenming.label.Language;
import io.wenming.number.Points;
import io.wenming.scoring.Score;
import org.junit.jupiter.api.Test;

class OpenQuestionsTest {
    @Test
    void missingInputsStandByHowMuchTheyMatter() {
        Score score = Samples.school();
        Drawn view = Drawn.of(IntervalView.of(score.standard().interval(score.facts()), Language.ZH));

        assertThat(view.texts("//tbody/tr"))
                .containsExactly("七种情形之一“七种情形之一”补报后，区间至少收窄 14 分能", "心理辅导“心理辅导”补报后，端点最多变动 4 分不能");
        assertThat(view.texts("//li"))
                .containsExactly("得分在 0 分至 18 分之间", "可能的结论：一票否决", "可能的结论：不合格", "已不可能合格", "缺报数据 2 项");
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
