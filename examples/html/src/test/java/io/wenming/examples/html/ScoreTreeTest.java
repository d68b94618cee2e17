package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.examples.html.testing.Drawn;
import io.wenming.fact.Facts;
import io.wenming.label.Language;
import io.wenming.scoring.Standard;
import org.junit.jupiter.api.Test;

class ScoreTreeTest {
    @Test
    void everyIndicatorHasItsPointsReasonAndClause() {
        Drawn tree = Drawn.of(ScoreTree.of(Samples.school(), Language.ZH));

        assertThat(tree.texts("//*[contains(@class,'row')]/*[@class='name']"))
                .containsExactly("总分", "学生应知应会", "点位各条", "消防三件", "心理辅导");
        assertThat(tree.texts("//*[@class='figure']")).containsExactly("14 / 30", "0 / 10", "9 / 11", "5 / 5", "0 / 4");
        assertThat(tree.texts("//p")).contains("抽查 5 个，合格 2 个（要求 3 个）依据：中小学校点位测评督查标准 学生应知应会（5人中3人）");
    }

    @Test
    void barShowsWhatWasGivenOfWhatIsOffered() {
        assertThat(Drawn.of(ScoreTree.of(Samples.school(), Language.ZH)).texts("//rect[@class='part']/@width"))
                .containsExactly("467", "0", "818", "1000", "0");
    }

    @Test
    void weightsAreSaid() {
        Standard city = Samples.standard("city-jining-2017.yaml");

        assertThat(Drawn.of(ScoreTree.of(city.score(Samples.facts("c-guanghe")), Language.ZH))
                        .texts("//*[@class='name']"))
                .containsExactly("总分", "实地考察 权重 0.85", "问卷调查 权重 0.15");
    }

    @Test
    void whatDoesNotApplyHasNoBar() {
        Standard campus = Samples.standard("campus-point.yaml");
        Drawn tree = Drawn.of(ScoreTree.of(campus.score(Facts.none()), Language.ZH));

        assertThat(tree.texts("//*[@class='row'][span[1]='点位各条']/span[@class='figure']"))
                .containsExactly("不涉及 / 11");
        assertThat(tree.texts("//*[@class='row'][span[1]='点位各条']/svg")).isEmpty();
    }
}
