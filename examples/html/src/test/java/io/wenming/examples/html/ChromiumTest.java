package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real browser opens the pages, where one is installed. */
class ChromiumTest {
    private static final ImmutableList<String> NAMES =
            ImmutableList.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @BeforeEach
    void findBrowser() {
        assumeTrue(browser().isPresent(), "no Chromium on the PATH: pages are not opened in a browser");
    }

    @Test
    void pageIsDrawn() throws IOException, InterruptedException {
        Path picture = folder.resolve("page.png");

        run("--screenshot=" + picture, "--window-size=1100,1600", address("score-zh"));

        var image = ImageIO.read(picture.toFile());
        long colors = Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
        assertThat(image.getWidth()).isEqualTo(1100);
        assertThat(colors).isGreaterThan(100);
    }

    @Test
    void browserReadsThePageAsItIsWritten() throws IOException, InterruptedException {
        String dom = run("--dump-dom", address("score-zh"));

        assertThat(dom).contains("<html lang=\"zh-CN\">", "<strong>14.00</strong>", "</footer>");
    }

    @Test
    void hostileTextsStayTexts() throws IOException, InterruptedException {
        String dom = run("--dump-dom", address("hostile"));

        assertThat(dom)
                .doesNotContain("<script>", "<img")
                .contains("&lt;script&gt;document.title='taken'&lt;/script&gt;");
        assertThat(dom).doesNotContain("<title>taken</title>");
    }

    @Test
    void pagePrintsOnA4() throws IOException, InterruptedException {
        Path paper = folder.resolve("page.pdf");

        run("--no-pdf-header-footer", "--print-to-pdf=" + paper, address("duties-zh"));

        // 210 by 297 mm in points
        assertThat(Files.readString(paper, StandardCharsets.ISO_8859_1))
                .contains("/MediaBox [0 0 594.95996 841.91998]");
    }

    private static String address(String page) throws IOException {
        return Objects.requireNonNull(Gallery.write().get(page)).toUri().toString();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended)
                .as("the browser ends within %s seconds", PATIENCE_SECONDS)
                .isTrue();
        return Files.readString(output);
    }

    private static Optional<Path> browser() {
        return Splitter.on(File.pathSeparatorChar)
                .omitEmptyStrings()
                .splitToStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
