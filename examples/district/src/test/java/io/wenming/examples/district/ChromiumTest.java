package io.wenming.examples.district;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.examples.html.testing.Browser;
import io.wenming.examples.html.testing.Drawn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real browser opens the report, where one is installed. */
class ChromiumTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFigureHasDetailsThatExist() throws IOException, InterruptedException {
        String dom = Browser.orSkip(folder).run("--dump-dom", page());
        Drawn main = Drawn.parse(dom.substring(dom.indexOf("<main>"), dom.indexOf("</main>") + "</main>".length()));

        assertThat(main.texts("//details[@class='behind']/summary")).hasSizeGreaterThan(450);
        assertThat(main.texts("//details[@class='behind'][not(div[@class='basis']//text())]"))
                .isEmpty();
        assertThat(main.texts("//a[@class='behind']/@href"))
                .hasSizeGreaterThan(100)
                .isSubsetOf(main.texts("//@id").stream().map(id -> "#" + id).toList());
        assertThat(main.texts("//a[starts-with(@href,'#score-')]")).isNotEmpty();
        assertThat(main.texts("//details[contains(summary,'北湖中学')]//*[starts-with(@id,'score-')]"))
                .hasSize(1);
    }

    @Test
    void linkOpensWhatIsFolded() throws IOException, InterruptedException {
        String dom = Browser.orSkip(folder).run("--dump-dom", page() + "#score-21");

        assertThat(dom)
                .containsPattern("<details open=\"\"><summary>北湖中学 14\\.00</summary><div id=\"score-21\">")
                .contains("<details><summary>东城中学 29.00</summary><div id=\"score-22\">");
    }

    @Test
    void reportPrintsOnA4() throws IOException, InterruptedException {
        Path paper = folder.resolve("report.pdf");

        Browser.orSkip(folder).run("--no-pdf-header-footer", "--print-to-pdf=" + paper, page());

        // 210 by 297 mm in points, on every page
        String pdf = Files.readString(paper, StandardCharsets.ISO_8859_1);
        assertThat(pdf).contains("/MediaBox [0 0 594.95996 841.91998]");
        assertThat(pdf.split("/Type /Page\\b", -1)).hasSizeBetween(12, 30);
    }

    private String page() throws IOException {
        return Files.writeString(
                        folder.resolve("report.html"),
                        Ran.with("--format", "html").out())
                .toUri()
                .toString();
    }
}
