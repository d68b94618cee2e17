package io.wenming.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The commands of README.md print what stands there. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext // no test after this one asks on its port
class ReadmeTest {
    @LocalServerPort
    int port;

    @Test
    @EnabledIf(value = "hasCommands", disabledReason = "there is no bash or no curl")
    void theCommandsPrintWhatStandsThere() throws IOException, InterruptedException {
        String readme = Files.readString(Path.of("README.md"));
        String commands = blocks(readme, "sh").get(1).replace("localhost:8080", "localhost:" + port);

        Process shell = new ProcessBuilder("bash", "-c", commands)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor()).isZero();
        assertThat(printed).isEqualTo(blocks(readme, "text").get(0));
    }

    static boolean hasCommands() {
        List<String> folders = Splitter.on(':').splitToList(System.getenv().getOrDefault("PATH", ""));
        return Stream.of("bash", "curl")
                .allMatch(command -> folders.stream()
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(command))));
    }

    private static ImmutableList<String> blocks(String readme, String language) {
        return Splitter.on("```" + language + "\n")
                .splitToStream(readme)
                .skip(1)
                .map(block -> block.substring(0, block.indexOf("```")))
                .collect(ImmutableList.toImmutableList());
    }
}
