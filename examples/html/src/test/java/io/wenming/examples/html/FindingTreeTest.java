package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.examples.html.testing.Drawn;
import io.wenming.label.Language;
import io.wenming.number.Points;
import io.wenming.scoring.Score;
import org.junit.jupiter.api.Test;

class FindingTreeTest {
    @Test
    void everyNodeIsThereWithItsReasons() {
        Score score = Samples.school();
        Drawn tree = Drawn.of(FindingTree.of(
                score.standard().gap(score.facts(), Points.of(28)).find().finding(), Language.ZH));

        assertThat(tree.texts("//*[@class='name']")).containsExactly("差距", "改进方案", "学生应知应会", "心理辅导");
        assertThat(tree.texts("//summary")).containsExactly("差距可达到", "改进方案28");
        assertThat(tree.texts("//p")).contains("现得 14 分，距 28 分差 14 分");
    }
}
