package io.wenming.examples.html.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A Chromium without a window (浏览器).
 *
 * @param program where it is
 * @param folder where it may write
 */
public record Browser(Path program, Path folder) {
    private static final ImmutableList<String> NAMES =
            ImmutableList.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int PATIENCE_SECONDS = 120;

    /** The one on the PATH; without one the test is skipped and says so. */
    public static Browser orSkip(Path folder) {
        Optional<Path> found = Splitter.on(File.pathSeparatorChar)
                .omitEmptyStrings()
                .splitToStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "no Chromium on the PATH: pages are not opened in a browser");
        return new Browser(found.orElseThrow(), folder);
    }

    /** What it prints when it is called with options and an address. */
    public String run(String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(ImmutableList.<String>builder()
                        .add(
                                program.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--hide-scrollbars",
                                "--user-data-dir=" + folder.resolve("profile"))
                        .add(arguments)
                        .build())
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
}
