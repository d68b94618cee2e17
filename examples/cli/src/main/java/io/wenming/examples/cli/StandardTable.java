package io.wenming.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentSource;
import io.wenming.document.Problem;
import io.wenming.scoring.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a standard of a table (指标表转测评体系). The table becomes a document, which is read as any other; what is wrong with it is
 * told at the cell that it came from.
 */
final class StandardTable {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TOTAL = "total";

    private final ImmutableList<TableRow> rows;
    private final IndicatorCells cells = new IndicatorCells();

    private StandardTable(ImmutableList<TableRow> rows) {
        this.rows = rows;
    }

    /**
     * A standard of the rows of a table.
     *
     * @param head the other members of its document
     * @param headPlaces where the members of the head stand, by pointer
     * @throws DocumentException with all problems
     */
    static Standard read(ImmutableList<TableRow> rows, ObjectNode head, ImmutableMap<String, TableCell> headPlaces) {
        StandardTable table = new StandardTable(rows);
        headPlaces.forEach(table.cells::put);
        ObjectNode document = JSON.objectNode().put("kind", "standard").put("format", 1);
        document.setAll(head);
        document.set(TOTAL, table.total());
        if (!table.cells.problems().isEmpty()) {
            throw new DocumentException(table.cells.problems());
        }
        try {
            return Standard.DOCUMENT.read(
                    DocumentSource.json(rows.get(0).first().file(), document.toString()));
        } catch (DocumentException faulty) {
            throw new DocumentException(
                    faulty.problems().stream().map(table::placed).toList());
        }
    }

    /** The one row at the top, or a total of all rows at the top. */
    private ObjectNode total() {
        Map<String, List<TableRow>> below = new LinkedHashMap<>();
        List<String> above = new ArrayList<>(List.of(""));
        for (TableRow row : rows) {
            String under = row.text(TableColumn.UNDER);
            if (!above.contains(under)) {
                cells.problems().add(row.at(TableColumn.UNDER).problem(ToolProblem.UNKNOWN_PARENT, under));
            }
            below.computeIfAbsent(under, first -> new ArrayList<>()).add(row);
            above.add(row.text(TableColumn.ID));
        }
        List<TableRow> top = below.getOrDefault("", List.of());
        if (top.size() == 1) {
            return node(top.get(0), "/" + TOTAL, below);
        }
        ObjectNode total = JSON.objectNode().put("id", TOTAL);
        total.set("label", JSON.objectNode().put("zh", "总分").put("en", "total"));
        cells.put("/" + TOTAL, rows.get(0).first());
        total.set("parts", parts(top, "/" + TOTAL, below));
        return total;
    }

    private ArrayNode parts(List<TableRow> rows, String pointer, Map<String, List<TableRow>> below) {
        ArrayNode parts = JSON.arrayNode();
        for (TableRow row : rows) {
            parts.add(node(row, pointer + "/parts/" + parts.size(), below));
        }
        return parts;
    }

    private ObjectNode node(TableRow row, String pointer, Map<String, List<TableRow>> below) {
        ObjectNode node = cells.indicator(row, pointer);
        List<TableRow> children = below.remove(row.text(TableColumn.ID));
        if (children != null) {
            node.set("parts", parts(children, pointer, below));
        }
        return node;
    }

    /** A problem of the document at the cell of its nearest part. */
    private Problem placed(Problem problem) {
        for (String pointer = problem.pointer();
                !pointer.isEmpty();
                pointer = pointer.substring(0, pointer.lastIndexOf('/'))) {
            Optional<TableCell> cell = cells.place(pointer);
            if (cell.isPresent()) {
                return cell.get().problem(problem.reason());
            }
        }
        return rows.get(0).first().problem(problem.reason());
    }
}
