package io.wenming.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands one after the other, as the guide shows them. */
@OnSpark
class NationTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aNationIsMadeScoredSupervisedAndTallied() {
        String in = folder.resolve("nation").toString();
        String out = folder.resolve("out").toString();

        assertThat(run("generate", "--out", in, "--subjects", "50", "--counties", "3", "--master", "local[2]"))
                .isZero();
        assertThat(run("score", "--standard", in + "/standard.json", "--facts", in + "/facts", "--out", out))
                .isZero();
        assertThat(run(
                        "supervise",
                        "--cadence",
                        in + "/cadence.json",
                        "--units",
                        in + "/units",
                        "--evidence",
                        in + "/evidence",
                        "--out",
                        out + "/rates",
                        "--from",
                        "2026-01-01",
                        "--to",
                        "2026-03-31",
                        "--as-of",
                        "2026-03-31"))
                .isZero();
        assertThat(run(
                        "tally",
                        "--scheme",
                        in + "/scheme.json",
                        "--registers",
                        in + "/registers",
                        "--out",
                        out + "/tallies",
                        "--from-year",
                        "2018",
                        "--to-year",
                        "2026"))
                .isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8)).matches("""
                        done: 50
                        refused: 0
                        standard: [0-9]+ bytes broadcast
                        time: [0-9]+ ms, [0-9]+ ms of executors, of which [0-9.]+% from facts to results
                        done: 12
                        refused: 0
                        done: [0-9]+
                        refused: [0-9]+
                        """);
    }

    @Test
    void aWrongOptionIsRefusedWithWhatIsAllowed() {
        StringWriter errors = new StringWriter();
        CommandLine nation = Nation.commandLine(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(errors));

        int code = nation.execute("score", "--ties", "none", "--standard", "s", "--facts", "f", "--out", "o");

        assertThat(code).isEqualTo(2);
        assertThat(errors.toString()).contains("'none' is not known; give competition, dense or ordinal");
    }

    private int run(String... arguments) {
        return Nation.commandLine(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }
}
