package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.examples.html.testing.Drawn;
import io.wenming.label.Language;
import org.junit.jupiter.api.Test;

class ScoreViewTest {
    @Test
    void numberStatusAndPassMarkStandAtTheTop() {
        Drawn view = Drawn.of(ScoreView.of(Samples.school(), Language.ZH));

        assertThat(view.texts("//p/*")).containsExactly("14.00", "满分 30", "不合格");
        assertThat(view.texts("//text")).containsExactly("合格线 24", "0", "30", "缺报补齐后可能得分 0–18");
        assertThat(view.texts("//li")).containsExactly("未达到合格线 24 分");
    }

    @Test
    void barEndsWhereTheScoreIs() {
        Drawn view = Drawn.of(ScoreView.of(Samples.school(), Language.ZH));

        assertThat(view.texts("//rect[@class='part']/@width")).containsExactly("467"); // 14/30 of 1000
        assertThat(view.texts("//rect[@class='span']/@width")).containsExactly("600"); // 18/30
        assertThat(view.texts("//line/@x1")).containsExactly("800"); // 24/30
    }

    @Test
    void englishIsEnglish() {
        assertThat(Drawn.of(ScoreView.of(Samples.school(), Language.EN)).texts("//p/*"))
                .containsExactly("14.00", "of 30", "fail");
    }
}
