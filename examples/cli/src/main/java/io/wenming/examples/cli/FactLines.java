package io.wenming.examples.cli;

import io.wenming.document.DocumentException;
import io.wenming.document.Problem;
import io.wenming.fact.FactSheet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Facts as JSON Lines (逐行 JSON 数据): a fact sheet a line; blank lines are passed over. */
record FactLines(Path file, Progress progress) implements FactRows {
    @Override
    public void forEach(Consumer<FactSheet> sheets, Consumer<List<Problem>> problems) {
        try (Progress.Step step = progress.open(file);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(step.in(), StandardCharsets.UTF_8.newDecoder()))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(line, number, sheets, problems);
                }
                step.done();
            }
        } catch (IOException broken) {
            throw InputFile.unreadable(file);
        }
    }

    private void read(String line, int number, Consumer<FactSheet> sheets, Consumer<List<Problem>> problems) {
        FactSheet sheet;
        try {
            sheet = FactLine.read(
                    file.toString(),
                    line,
                    problem ->
                            new Problem(problem.file(), number, problem.column(), problem.pointer(), problem.reason()));
        } catch (DocumentException faulty) {
            problems.accept(faulty.problems());
            return;
        }
        sheets.accept(sheet);
    }
}
