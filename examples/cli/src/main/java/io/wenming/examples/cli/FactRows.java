package io.wenming.examples.cli;

import io.wenming.document.DocumentException;
import io.wenming.document.Documents;
import io.wenming.document.Problem;
import io.wenming.fact.FactSheet;
import io.wenming.scoring.Standard;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The facts of subjects, one after the other (逐个读取的测评数据): a document in YAML or JSON, JSON Lines with a fact sheet a line, or
 * CSV with a subject a row. Lines and rows are read as they come, so that memory does not depend on how many there are.
 */
interface FactRows {
    /**
     * Hands over each fact sheet in its order. A line or row with problems is left out, and the rest goes on.
     *
     * @throws DocumentException if nothing can be read at all
     */
    void forEach(Consumer<FactSheet> sheets, Consumer<List<Problem>> problems);

    /** The facts of a file by how its name ends: {@code .jsonl}, {@code .csv}, or a document. */
    static FactRows of(Path file, Standard standard, Progress progress) {
        String name = InputFile.existing(file).toString();
        if (name.endsWith(".jsonl")) {
            return new FactLines(file, progress);
        }
        if (name.endsWith(".csv")) {
            return new FactTable(file, standard, progress);
        }
        return (sheets, problems) -> InputFile.read(file, Documents.FACTS).forEach(sheets);
    }
}
