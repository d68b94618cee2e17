package io.wenming.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.document.DocumentException;
import io.wenming.document.Problem;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSheet;
import io.wenming.fact.FactType;
import io.wenming.scoring.Standard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Facts as CSV (表格数据): a subject a row, an input of the standard a column, its name in the head. The first column is
 * {@code subject}. An empty cell is missing; {@code 不涉及} and {@code 免检} say so. Lists in a cell stand with semicolons between.
 */
record FactTable(Path file, Standard standard, Progress progress) implements FactRows {
    private static final String SUBJECT = "subject";

    @Override
    public void forEach(Consumer<FactSheet> sheets, Consumer<List<Problem>> problems) {
        try (Progress.Step step = progress.open(file);
                CsvRows rows = new CsvRows(step.in())) {
            CsvRows.Row head = rows.next()
                    .orElseThrow(
                            () -> new DocumentException(ImmutableList.of(ToolProblem.EMPTY_TABLE.of(file.toString()))));
            ImmutableList<Optional<FactKey<?>>> columns = columns(head);
            for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                Optional<FactSheet> sheet = Optional.empty();
                try {
                    sheet = Optional.of(sheet(row.get(), columns));
                } catch (DocumentException faulty) {
                    problems.accept(faulty.problems());
                }
                sheet.ifPresent(sheets);
                step.done();
            }
        } catch (IOException broken) {
            throw InputFile.unreadable(file);
        }
    }

    /** The inputs of the columns; the first one is the subject. */
    private ImmutableList<Optional<FactKey<?>>> columns(CsvRows.Row head) {
        ImmutableMap<String, FactKey<?>> known =
                standard.inputs().stream().collect(ImmutableMap.toImmutableMap(FactKey::name, Function.identity()));
        List<Problem> problems = new ArrayList<>();
        ImmutableList.Builder<Optional<FactKey<?>>> columns = ImmutableList.builder();
        for (int i = 0; i < head.cells().size(); i++) {
            String name = head.cells().get(i);
            FactKey<?> key = known.get(name);
            columns.add(Optional.ofNullable(key));
            if (i == 0 && !name.equals(SUBJECT)) {
                problems.add(at(head.line(), i, ToolProblem.MISSING_COLUMN, SUBJECT));
            } else if (i > 0 && key == null) {
                problems.add(at(
                        head.line(),
                        i,
                        ToolProblem.UNKNOWN_COLUMN,
                        name,
                        Joiner.on(", ").join(known.keySet())));
            } else if (head.cells().indexOf(name) < i) {
                problems.add(at(head.line(), i, ToolProblem.DUPLICATE_COLUMN, name));
            } else if (key != null && key.type() == FactType.INCIDENTS) {
                problems.add(at(
                        head.line(),
                        i,
                        ToolProblem.CELL_TYPE,
                        name,
                        key.type().label().toString()));
            }
        }
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        return columns.build();
    }

    private FactSheet sheet(CsvRows.Row row, ImmutableList<Optional<FactKey<?>>> columns) {
        if (row.cells().size() > columns.size()) {
            throw new DocumentException(ImmutableList.of(at(
                    row.line(),
                    columns.size(),
                    ToolProblem.ROW_LENGTH,
                    Integer.toString(row.cells().size()),
                    Integer.toString(columns.size()))));
        }
        List<String> facts = new ArrayList<>();
        for (int i = 1; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (!cell.isEmpty()) {
                FactKey<?> key = columns.get(i).orElseThrow();
                facts.add(JsonLine.text(key.name()) + ":" + FactCell.json(key.type(), cell));
            }
        }
        return FactLine.read(
                file.toString(),
                "{\"subject\":%s,\"facts\":{%s}}"
                        .formatted(JsonLine.text(row.cells().get(0)), String.join(",", facts)),
                problem -> new Problem(
                        problem.file(), row.line(), column(problem, columns), problem.pointer(), problem.reason()));
    }

    /** The column whose input a problem names; the first one for the subject. */
    private static int column(Problem problem, ImmutableList<Optional<FactKey<?>>> columns) {
        List<String> path = Splitter.on('/').splitToList(problem.pointer());
        String input = path.size() > 2 ? path.get(2) : "";
        ImmutableList<String> names = columns.stream()
                .map(column -> column.map(FactKey::name).orElse(""))
                .collect(toImmutableList());
        return Math.max(0, names.indexOf(input)) + 1;
    }

    private Problem at(int line, int column, ToolProblem code, String... details) {
        return code.at(file.toString(), line, column + 1, "", details);
    }
}
