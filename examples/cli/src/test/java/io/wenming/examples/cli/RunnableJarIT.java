package io.wenming.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one runnable jar, as a user starts it. */
class RunnableJarIT {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final int SUBJECTS = 40_000;

    @TempDir
    Path folder;

    @Test
    void jarAnswersInUtf8WhateverTheMachineIsSetTo() throws IOException, InterruptedException {
        Path out = run(
                0,
                List.of("-Dfile.encoding=ISO-8859-1"),
                "score",
                "--standard",
                Ran.standard("campus-point"),
                "--facts",
                Ran.DATA.resolve("facts.yaml"),
                "--subject",
                "s-lake");

        assertThat(Files.readString(out)).isEqualTo("s-lake：14.00 不合格（缺报：心理辅导、七种情形之一）\n");
    }

    @Test
    void exitCodesReachTheShell() throws IOException, InterruptedException {
        run(1, List.of(), "validate", "nowhere.yaml");
        run(2, List.of(), "nothing");
    }

    @Test
    void memoryDoesNotDependOnTheNumberOfSubjects() throws IOException, InterruptedException {
        Path facts = folder.resolve("facts.jsonl");
        try (Writer writer = Files.newBufferedWriter(facts)) {
            for (int i = 0; i < SUBJECTS; i++) {
                writer.write(
                        "{\"subject\":\"s-%s\",\"facts\":{\"实地考察\":{\"decimal\":\"%s.5\"},\"备注\":{\"grade\":\"%s\"}}}\n"
                                .formatted(i, i % 90, "长".repeat(400)));
            }
        }

        Path out =
                run(0, List.of("-Xmx24m"), "score", "--standard", Ran.standard("city-jining-2017"), "--facts", facts);

        assertThat(Files.size(facts)).isGreaterThan(40_000_000);
        try (var lines = Files.lines(out)) {
            assertThat(lines).hasSize(SUBJECTS);
        }
    }

    private Path run(int code, List<String> options, Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", "target/wenming.jar"));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(err, StandardCharsets.UTF_8))
                .isEqualTo(code);
        return out;
    }
}
