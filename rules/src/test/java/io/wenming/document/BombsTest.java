package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bombs go off in a Java of their own, with a heap of 128 MB and stacks of 512 KB; {@link Bombs} also says how long each takes. */
class BombsTest {
    /** Only to notice what hangs: all together take some seconds. */
    private static final int MINUTES = 10;

    @TempDir
    Path folder;

    @Test
    void bombsOfJsonAndYamlEndAsFaultyDocumentsAndLoadNoClass() throws IOException, InterruptedException {
        List<String> lines = explode(ImmutableList.of("syntax"));

        assertThat(lines)
                .hasSize((int) Bomb.all().count())
                .noneMatch(line -> line.contains(Bombs.FAILED))
                .noneMatch(line -> line.endsWith(": read"));
        assertThat(Files.readAllLines(folder.resolve("classes.log")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("io.wenming.document.Canary") || line.contains("javax.script"));
    }

    @Test
    void listsAndMapsAsWideAsTheLimitsAreReadOrRefused() throws IOException, InterruptedException {
        // by default of the documents that grow with a platform, else of all
        List<String> lines = explode(
                Boolean.getBoolean("wenming.long")
                        ? ImmutableList.of("wide")
                        : ImmutableList.of("register", "facts", "subjects", "divisions", "evidence"));

        assertThat(lines).hasSizeGreaterThan(20).noneMatch(line -> line.contains(Bombs.FAILED));
    }

    private List<String> explode(ImmutableList<String> what) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        ImmutableList<String> command = ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .add("-Xmx128m", "-Xss512k", "-Xlog:class+load=info:file=classes.log")
                .add("-cp", System.getProperty("java.class.path"), Bombs.class.getName())
                .addAll(what)
                .build();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();

        List<String> lines = Files.readAllLines(out);
        assertThat(ended).as("ends: %s", lines).isTrue();
        assertThat(process.exitValue()).as("%s", lines).isZero();
        return lines;
    }
}
