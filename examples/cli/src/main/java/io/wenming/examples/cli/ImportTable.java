package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.MoreFiles;
import io.wenming.document.DocumentException;
import io.wenming.document.Problem;
import io.wenming.scoring.Standard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a standard of an indicator table (导入指标表). */
@Command(name = "import-table", description = "把指标表（.xlsx、.csv）转成测评体系文档。 Makes a standard of an indicator table.")
final class ImportTable extends WritingCommand {
    private static final String LABEL = "label";

    @Parameters(index = "0", paramLabel = "FILE", description = "指标表。 The table.")
    private @Nullable Path table;

    @Option(names = "--out", paramLabel = "FILE", description = "写入文件；默认打印 YAML。 Where to write; printed by default.")
    private @Nullable Path out;

    @Option(names = "--id", paramLabel = "ID", description = "标准编号；默认取文件名。 The id; the file's name by default.")
    private @Nullable String id;

    @Option(names = "--standard-version", paramLabel = "V", description = "标准版本；默认 1。 The version; 1 by default.")
    private @Nullable String version;

    @Option(names = "--name", paramLabel = "NAME", description = "标准名称；默认取编号。 What it is called; the id by default.")
    private @Nullable String name;

    ImportTable(Surroundings here) {
        super(here);
    }

    @Override
    int answer() {
        Standard standard = standard(requireNonNull(table, "table"));
        if (out == null) {
            print(format() == Format.JSON ? Standard.DOCUMENT.toJson(standard) : Standard.DOCUMENT.toYaml(standard));
        } else {
            writeText(
                    out,
                    out.toString().endsWith(".json")
                            ? Standard.DOCUMENT.toJson(standard)
                            : Standard.DOCUMENT.toYaml(standard));
        }
        return Wenming.FINE;
    }

    private Standard standard(Path file) {
        ImmutableMap<String, Grid> sheets = TableFile.read(file);
        Grid indicators = Optional.ofNullable(sheets.get(""))
                .or(() -> Optional.ofNullable(sheets.get(TableSheets.INDICATORS.zh())))
                .or(() -> Optional.ofNullable(sheets.get(TableSheets.INDICATORS.en())))
                .orElseThrow(() -> new DocumentException(
                        ImmutableList.of(ToolProblem.MISSING_SHEET.of(file.toString(), TableSheets.INDICATORS.zh()))));
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        ImmutableMap.Builder<String, TableCell> places = ImmutableMap.builder();
        Optional.ofNullable(sheets.get(TableSheets.STANDARD.zh()))
                .or(() -> Optional.ofNullable(sheets.get(TableSheets.STANDARD.en())))
                .ifPresent(sheet -> head(sheet, head, places));
        fill(head, "id", id, MoreFiles.getNameWithoutExtension(file));
        fill(head, "version", version, "1");
        fill(head, LABEL, name, head.path("id").asText());
        return StandardTable.read(indicators.table(), head, places.buildKeepingLast());
    }

    /** What an option says, or what is there already, or what stands in for it. */
    private static void fill(ObjectNode head, String member, @Nullable String option, String otherwise) {
        if (option != null) {
            head.put(member, option);
        } else if (!head.has(member)) {
            head.put(member, otherwise);
        }
    }

    /** The members of the sheet of the standard: a name and a value a row, from the second row on. */
    private static void head(Grid sheet, ObjectNode head, ImmutableMap.Builder<String, TableCell> places) {
        List<Problem> problems = new ArrayList<>();
        sheet.rows().stream().skip(1).filter(ImportTable::isMember).forEach(row -> {
            String member = row.get(0).text();
            TableCell cell = row.get(1);
            places.put("/" + member, cell);
            Optional<JsonNode> value = TableSheets.isPlain(member)
                    ? Optional.of(JsonNodeFactory.instance.textNode(cell.text()))
                    : Flow.value(cell.text());
            value.ifPresentOrElse(
                    found -> head.set(member, found),
                    () -> problems.add(cell.problem(ToolProblem.CELL_SYNTAX, cell.text(), "{zh: 名称, en: name}")));
        });
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
    }

    /** Whether something stands in the first two columns; beyond them are remarks. */
    private static boolean isMember(ImmutableList<TableCell> row) {
        return row.size() > 1 && row.get(0).column() == 1 && row.get(1).column() == 2;
    }
}
