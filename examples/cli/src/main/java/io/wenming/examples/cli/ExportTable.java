package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.wenming.document.DocumentSource;
import io.wenming.label.Language;
import io.wenming.scoring.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a standard as an indicator table, or the template of one (导出指标表). */
@Command(
        name = "export-table",
        description =
                "把测评体系写成指标表；不给 --standard 则写模板。" + " Writes a standard as an indicator table, or the template of one.")
final class ExportTable extends WritingCommand {
    @Option(names = "--standard", paramLabel = "FILE", description = "测评体系。 The standard.")
    private @Nullable Path standard;

    @Parameters(index = "0", paramLabel = "OUT", description = "新文件，.xlsx 或 .csv。 The new file, .xlsx or .csv.")
    private @Nullable Path out;

    ExportTable(Surroundings here) {
        super(here);
    }

    @Override
    int answer() {
        Path file = requireNonNull(out, "out");
        Standard read = standard == null ? template() : InputFile.read(standard, Standard.DOCUMENT);
        StandardRows rows = StandardRows.of(read);
        try {
            if (file.toString().endsWith(".csv")) {
                writeText(file, csv(rows, language()));
            } else {
                write(file, TableWorkbook.write(rows, language()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Wenming.FINE;
    }

    /** The sample that the template starts with. */
    static Standard template() {
        return Standard.DOCUMENT.read(DocumentSource.of(
                "template.yaml",
                DocumentSource.Syntax.YAML,
                Resources.asByteSource(Resources.getResource(ExportTable.class, "template.yaml"))));
    }

    /** With the mark before it by which spreadsheet programs know UTF-8. */
    private static String csv(StandardRows rows, Language language) {
        List<ImmutableList<String>> lines = new ArrayList<>();
        lines.add(rows.heads(language));
        lines.addAll(rows.indicators());
        StringBuilder text = new StringBuilder("\uFEFF");
        for (ImmutableList<String> line : lines) {
            text.append(String.join(",", line.stream().map(ExportTable::cell).toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String cell(String text) {
        String guarded = CellGuard.guarded(text);
        return CharMatcher.anyOf(",\"\r\n").matchesAnyOf(guarded)
                ? "\"" + guarded.replace("\"", "\"\"") + "\""
                : guarded;
    }
}
