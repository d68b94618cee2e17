package io.wenming.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramsTest {
    private static final Path README = Path.of("README.md");
    private static final Path SOURCES = Path.of("src/main/java/io/wenming/examples/quickstart");

    @Test
    void scoreOfAUnit() throws IOException {
        assertThat(printed(ScoreUnit::main)).isEqualTo(shown("ScoreUnit")).contains("94.75", "失分最多：群众满意率 3.75 分");
    }

    @Test
    void whoMayApply() throws IOException {
        assertThat(printed(WhoMayApply::main)).isEqualTo(shown("WhoMayApply")).contains("library：可以申报", "2027-03-20");
    }

    @Test
    void fourOnesInTheWeekOfAHoliday() throws IOException {
        assertThat(printed(KeepFourOnes::main))
                .isEqualTo(shown("KeepFourOnes"))
                .contains("2026-04-07", "按期率 80%")
                .doesNotContain("2026-04-06");
    }

    @Test
    void standardFromADocument() throws IOException {
        assertThat(printed(LoadStandard::main)).isEqualTo(shown("LoadStandard")).contains("满分 100", "did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ScoreUnit", "WhoMayApply", "KeepFourOnes", "LoadStandard"})
    void eachIsBelowSixtyLines(String program) throws IOException {
        assertThat(Files.readAllLines(SOURCES.resolve(program + ".java"))).hasSizeLessThan(60);
    }

    private static String printed(Consumer<String[]> program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return String.join("\n", bytes.toString(StandardCharsets.UTF_8).lines().toList()) + "\n";
    }

    /** What the README shows below the command that runs a program. */
    private static String shown(String program) throws IOException {
        Matcher block = Pattern.compile("quickstart\\." + program + "\n```\n+```text\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README));
        List<String> shown = block.results().map(found -> found.group(1)).toList();
        assertThat(shown).as("blocks of %s in the README", program).hasSize(1);
        return shown.get(0);
    }
}
