package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.examples.html.testing.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real browser opens the pages, where one is installed. */
class ChromiumTest {
    @TempDir
    Path folder;

    @Test
    void pageIsDrawn() throws IOException, InterruptedException {
        Path picture = folder.resolve("page.png");

        Browser.orSkip(folder).run("--screenshot=" + picture, "--window-size=1100,1600", address("score-zh"));

        var image = ImageIO.read(picture.toFile());
        long colors = Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
        assertThat(image.getWidth()).isEqualTo(1100);
        assertThat(colors).isGreaterThan(100);
    }

    @Test
    void browserReadsThePageAsItIsWritten() throws IOException, InterruptedException {
        String dom = Browser.orSkip(folder).run("--dump-dom", address("score-zh"));

        assertThat(dom).contains("<html lang=\"zh-CN\">", "<strong>14.00</strong>", "</footer>");
    }

    @Test
    void hostileTextsStayTexts() throws IOException, InterruptedException {
        String dom = Browser.orSkip(folder).run("--dump-dom", address("hostile"));

        assertThat(dom)
                .doesNotContain("<script>", "<img")
                .contains("&lt;script&gt;document.title='taken'&lt;/script&gt;");
        assertThat(dom).doesNotContain("<title>taken</title>");
    }

    @Test
    void pagePrintsOnA4() throws IOException, InterruptedException {
        Path paper = folder.resolve("page.pdf");

        Browser.orSkip(folder).run("--no-pdf-header-footer", "--print-to-pdf=" + paper, address("duties-zh"));

        // 210 by 297 mm in points
        assertThat(Files.readString(paper, StandardCharsets.ISO_8859_1))
                .contains("/MediaBox [0 0 594.95996 841.91998]");
    }

    private static String address(String page) throws IOException {
        return Objects.requireNonNull(Gallery.write().get(page)).toUri().toString();
    }
}
