package io.wenming.examples.district;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--colour | red | Unknown options: '--colour'",
                "--lang | fr | Invalid value for option '--lang': 'fr' is not known; give zh or en",
                "--format | pdf | Invalid value for option '--format': 'pdf' is not known; give text, json or html",
                "--as-of | yesterday | Invalid value for option '--as-of': 'yesterday' is no day; give one such as 2026-03-20",
                "--as-of | -0044-03-15 | Invalid value for option '--as-of': '-0044-03-15' is no day; give one such as 2026-03-20"
            })
    void aBadOptionGivesUsageAndExitCode2(String option, String value, String message) {
        Ran ran = Ran.with(option, value);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(message).contains("Usage: district-report");
    }

    @Test
    void helpIsPrintedAndIsNoFailure() {
        Ran ran = Ran.with("--help");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Usage: district-report").contains("--as-of=DATE");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void theReportIsUtf8WhateverTheLocale() throws Exception {
        Ran ran = process();

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(Ran.with().out()).startsWith("文明创建工作汇报");
    }

    @Test
    void aProcessEndsWithTheCodeOfTheRun() throws Exception {
        assertThat(process("--colour").code()).isEqualTo(2);
        Ran faulty = process("--data", folder.toString());
        assertThat(faulty.code()).isEqualTo(1);
        assertThat(faulty.err()).contains("district.yaml:1:1: FILE_MISSING /: 数据目录中没有文件 district.yaml；请补上");
    }

    /** Runs main in a machine of its own, in the locale C. */
    private Ran process(String... args) throws IOException, InterruptedException {
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .add("-Dfile.encoding=US-ASCII", "-cp", System.getProperty("java.class.path"))
                .add(DistrictReport.class.getName())
                .add(args)
                .build());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int code = builder.redirectOutput(out).redirectError(err).start().waitFor();
        return new Ran(
                code,
                Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }
}
