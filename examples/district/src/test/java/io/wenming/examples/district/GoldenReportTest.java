package io.wenming.examples.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole report on the shipped records; {@code -Dgolden.update=true} rewrites the files and fails. */
class GoldenReportTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "zh, text, report-zh.txt",
        "en, text, report-en.txt",
        "zh, json, report-zh.json",
        "en, json, report-en.json"
    })
    void theReportIsAsItWasRead(String language, String format, String golden) throws IOException {
        Path file = Path.of("src/test/resources/golden", golden);

        Ran ran = Ran.with("--lang", language, "--format", format);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, ran.out());
            fail("%s was rewritten; read the difference and run again without golden.update", file);
        }
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(Files.readString(file));
    }
}
