package io.wenming.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private static final ImmutableList<String> COMMANDS = ImmutableList.of(
            "validate",
            "score",
            "explain",
            "gap",
            "honors",
            "duties",
            "supervise",
            "convert",
            "import-table",
            "export-table");

    static ImmutableList<String> commands() {
        return COMMANDS;
    }

    @Test
    void withoutACommandTheToolSaysWhatItCan() {
        Ran ran = Ran.wenming();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(COMMANDS);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpInBothLanguages(String command) {
        Ran ran = Ran.wenming(command, "--help");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Usage: wenming " + command).containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "valid x",
                "validate x --format yaml",
                "validate x --lang fr",
                "duties --cadence x --from monday",
                "convert x y --format html"
            })
    void wrongUsageEndsWithTwo(String line) {
        Ran ran = Ran.wenming((Object[]) line.split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotEmpty();
    }

    @Test
    void formThatACommandDoesNotHaveIsRefused() {
        assertThat(Ran.wenming("schema", "standard", "--format", "html")
                        .complaints()
                        .get(0))
                .isEqualTo("--format: 'html' is not for this command; give text or json");
    }
}
