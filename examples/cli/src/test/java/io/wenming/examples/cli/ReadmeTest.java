package io.wenming.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final String PROMPT = "$ ./wenming ";

    @Test
    void commandsOfTheReadmeAnswerWhatStandsThere() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int start = lines.indexOf("```console") + 1;
        List<String> told =
                lines.subList(start, start + lines.subList(start, lines.size()).indexOf("```"));
        List<String> answered = new ArrayList<>();
        told.stream().filter(line -> line.startsWith(PROMPT)).forEach(command -> {
            answered.add(command);
            Ran ran = Ran.wenming((Object[]) command.substring(PROMPT.length()).split(" "));
            answered.addAll(Splitter.on('\n').omitEmptyStrings().splitToList(ran.out() + ran.err()));
        });

        assertThat(answered).isEqualTo(told);
    }
}
