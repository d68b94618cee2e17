package io.wenming.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build server runs is what the reader is told to run. */
class CommandsTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", ""), "..");

    @Test
    void buildServerRunsTheCommandsOfTheReadme() throws IOException {
        Path readme = ROOT.resolve("README.md");
        List<String> run = commands(ROOT.resolve(".ci/run"));

        assertThat(run).hasSize(2);
        assertThat(commands(readme)).containsAll(run);
    }

    private static List<String> commands(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("mvn "))
                    .map(line -> line.replaceAll(" *[|#].*", ""))
                    .toList();
        }
    }
}
