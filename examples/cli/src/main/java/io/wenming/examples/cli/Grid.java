package io.wenming.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.document.DocumentException;
import io.wenming.document.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet as it stands (工作表内容): rows of cells, blank rows left out.
 *
 * @param file the file, for messages
 * @param rows the rows, each with all its cells
 */
record Grid(String file, ImmutableList<ImmutableList<TableCell>> rows) {
    /**
     * The rows below the head, by column.
     *
     * @throws DocumentException if the head is not one of an indicator table, or nothing stands below
     */
    ImmutableList<TableRow> table() {
        if (rows.size() < 2) {
            throw new DocumentException(ImmutableList.of(ToolProblem.EMPTY_TABLE.of(file)));
        }
        Map<Integer, TableColumn> columns = head(rows.get(0));
        return rows.stream().skip(1).map(cells -> row(cells, columns)).collect(ImmutableList.toImmutableList());
    }

    private static Map<Integer, TableColumn> head(List<TableCell> cells) {
        List<Problem> problems = new ArrayList<>();
        Map<Integer, TableColumn> columns = new HashMap<>();
        for (TableCell cell : cells) {
            Optional<TableColumn> column = TableColumn.headed(cell.text());
            if (column.isPresent() && columns.containsValue(column.get())) {
                problems.add(cell.problem(ToolProblem.DUPLICATE_COLUMN, cell.text()));
            } else if (column.isPresent()) {
                columns.put(cell.column(), column.get());
            } else if (!cell.isEmpty()) {
                problems.add(cell.problem(ToolProblem.UNKNOWN_COLUMN, cell.text(), TableColumn.known()));
            }
        }
        for (TableColumn wanted : List.of(TableColumn.ID, TableColumn.NAME)) {
            if (!columns.containsValue(wanted)) {
                problems.add(cells.get(0)
                        .problem(ToolProblem.MISSING_COLUMN, wanted.label().toString()));
            }
        }
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        return columns;
    }

    private static TableRow row(List<TableCell> cells, Map<Integer, TableColumn> columns) {
        ImmutableMap.Builder<TableColumn, TableCell> row = ImmutableMap.builder();
        List<Problem> problems = new ArrayList<>();
        for (TableCell cell : cells) {
            TableColumn column = columns.get(cell.column());
            if (column != null && !cell.isEmpty()) {
                row.put(column, cell);
            } else if (!cell.isEmpty()) {
                problems.add(cell.problem(
                        ToolProblem.ROW_LENGTH, Integer.toString(cells.size()), Integer.toString(columns.size())));
            }
        }
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        return new TableRow(cells.get(0), row.buildOrThrow());
    }
}
