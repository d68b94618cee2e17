package io.wenming.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job as a cluster runs it: Spark and what it brings on the class path of the JVM, the library behind them among the jars of
 * the application.
 */
@OnSpark
class SparkSubmitTest {
    private static final ImmutableList<String> SHIPPED =
            ImmutableList.of("wenming", "picocli", "jackson-dataformat-yaml", "snakeyaml", "jspecify");
    private static final ImmutableList<String> FOR_TESTS =
            ImmutableList.of("test-classes", "junit", "assertj", "opentest4j", "byte-buddy", "surefire");

    @TempDir
    Path folder;

    @Test
    void theModuleTakesTheJacksonOfSpark() {
        assertThat(PackageVersion.VERSION).hasToString("2.18.2");
        assertThat(first("jackson-databind")).isLessThan(first("rules"));
        assertThat(first("guava")).isLessThan(first("rules"));
    }

    @Test
    void theJobRunsWithTheJarsOfSparkFirst() throws IOException, InterruptedException {
        String nation = SmallNation.in(folder, Tables.PARQUET);
        SmallNation.spark().close();

        Process submit = new ProcessBuilder(ImmutableList.<String>builder()
                        .add(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString())
                        .add("-Xmx512m", "-Dfile.encoding=UTF-8", "@jvm.args")
                        .add("-Dspark.sql.shuffle.partitions=2")
                        .add("-cp", String.join(File.pathSeparator, ofSpark()))
                        .add("org.apache.spark.deploy.SparkSubmit", "--master", "local[2]")
                        .add("--class", Nation.class.getName())
                        .add("--jars", String.join(",", shipped()))
                        .add(jar(Path.of("target", "classes")))
                        .add("score", "--standard", nation + "/standard.json")
                        .add("--facts", nation + "/facts")
                        .add("--out", folder.resolve("scored").toString())
                        .build())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        String printed = new String(submit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(submit.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        assertThat(printed).startsWith("done: 98\nrefused: 2\nstandard: ");
    }

    private static int first(String part) {
        ImmutableList<String> path = classPath();
        return path.indexOf(
                path.stream().filter(entry -> entry.contains(part)).findFirst().orElseThrow());
    }

    private static ImmutableList<String> classPath() {
        return ImmutableList.copyOf(Splitter.on(File.pathSeparatorChar)
                .split(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
    }

    private static ImmutableList<String> ofSpark() {
        return classPath().stream()
                .filter(entry -> Streams.concat(SHIPPED.stream(), FOR_TESTS.stream(), Stream.of("classes"))
                        .noneMatch(entry::contains))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> shipped() throws IOException {
        ImmutableList.Builder<String> jars = ImmutableList.builder();
        for (String entry : classPath()) {
            boolean own = entry.endsWith("core/target/classes") || entry.endsWith("rules/target/classes");
            if (own) {
                jars.add(jar(Path.of(entry)));
            } else if (entry.endsWith(".jar") && SHIPPED.stream().anyMatch(entry::contains)) {
                jars.add(entry);
            }
        }
        return jars.build();
    }

    /** The classes of a folder in a jar. */
    private String jar(Path classes) throws IOException {
        Path jar = Files.createTempFile(folder, "own", ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files =
                        Files.walk(classes).filter(Files::isRegularFile).sorted()) {
            for (Path each : (Iterable<Path>) files::iterator) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
        return jar.toString();
    }
}
