package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.label.Language;
import io.wenming.scoring.Score;
import io.wenming.scoring.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    @Test
    void blockOfTheReadmeRuns(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page.html");
        Score score = Samples.school();
        Standard standard = score.standard();

        Page page = Page.in(Language.ZH, standard.label().zh())
                .about("版本", standard.version())
                .section("得分", ScoreView.of(score, Language.ZH))
                .section("失分", LossTable.of(score, 5, Language.ZH))
                .section("得分明细", ScoreTree.of(score, Language.ZH));
        Files.writeString(file, page.print());

        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
        List<String> readme = lines("README.md");
        int start = readme.indexOf("```java") + 1;
        assertThat(lines("src/test/java/io/wenming/examples/html/ReadmeTest.java"))
                .containsSequence(readme.subList(
                        start, start + readme.subList(start, readme.size()).indexOf("```")));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream().map(String::strip).toList();
    }
}
