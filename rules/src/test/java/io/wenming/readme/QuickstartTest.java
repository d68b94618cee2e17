package io.wenming.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's quickstart compiles, runs and prints what the README says. */
class QuickstartTest {
    private static final Path README = Path.of(System.getProperty("basedir", ""), "..", "README.md");

    @TempDir
    Path folder;

    @Test
    void quickstartPrintsWhatTheReadmeShows() throws Exception {
        String source = block("java");
        Path file = Files.writeString(folder.resolve("Quickstart.java"), source);
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

        int compiled = compiler.run(
                null,
                problems,
                problems,
                "-encoding",
                "UTF-8",
                "-Xlint:all,-path",
                "-Werror",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                file.toString());

        assertThat(problems.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(compiled).isZero();
        assertThat(run()).isEqualTo(block("text"));
    }

    @Test
    void quickstartFitsOnAScreen() throws IOException {
        assertThat(block("java").lines().filter(line -> !line.isBlank()).count())
                .isLessThanOrEqualTo(20);
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(120);
    }

    private String run() throws IOException, InterruptedException {
        String classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath,
                        "Quickstart"))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static String block(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
