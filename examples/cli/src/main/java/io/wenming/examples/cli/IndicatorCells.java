package io.wenming.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.wenming.document.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the members of an indicator of the cells of its row (指标行转文档), and remembers where each came from. */
final class IndicatorCells {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Splitter UNITS =
            Splitter.on(CharMatcher.anyOf("、,，;；")).trimResults().omitEmptyStrings();

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, TableCell> places = new HashMap<>();

    /** The cells that are not written rightly. */
    List<Problem> problems() {
        return problems;
    }

    /** The cell that a part of the document came from, by its pointer. */
    Optional<TableCell> place(String pointer) {
        return Optional.ofNullable(places.get(pointer));
    }

    /** Remembers where a part of the document came from. */
    void put(String pointer, TableCell cell) {
        places.put(pointer, cell);
    }

    /** The indicator of a row without what stands below it. */
    ObjectNode indicator(TableRow row, String pointer) {
        ObjectNode node = JSON.objectNode();
        places.put(pointer, row.at(TableColumn.ID));
        text(node, row, pointer, "id", TableColumn.ID);
        label(node, row, pointer);
        text(node, row, pointer, "points", TableColumn.POINTS);
        text(node, row, pointer, "weight", TableColumn.WEIGHT);
        rule(node, row, pointer);
        text(node, row, pointer, "missing", TableColumn.MISSING);
        text(node, row, pointer, "lead", TableColumn.LEAD);
        text(node, row, pointer, "evidence", TableColumn.EVIDENCE);
        text(node, row, pointer, "manual", TableColumn.MANUAL);
        row.cell(TableColumn.ASSISTING).ifPresent(cell -> {
            ArrayNode units = JSON.arrayNode();
            UNITS.split(cell.text()).forEach(units::add);
            put(node, pointer, "assisting", units, cell);
        });
        citation(node, row, pointer);
        row.cell(TableColumn.OTHER)
                .ifPresent(cell -> members(cell)
                        .ifPresent(members -> members.propertyStream()
                                .forEach(member -> put(node, pointer, member.getKey(), member.getValue(), cell))));
        return node;
    }

    private void label(ObjectNode node, TableRow row, String pointer) {
        row.cell(TableColumn.NAME).ifPresent(name -> {
            Optional<TableCell> english = row.cell(TableColumn.NAME_EN);
            JsonNode label = english.<JsonNode>map(
                            cell -> JSON.objectNode().put("zh", name.text()).put("en", cell.text()))
                    .orElseGet(() -> JSON.textNode(name.text()));
            put(node, pointer, "label", label, name);
        });
    }

    private void rule(ObjectNode node, TableRow row, String pointer) {
        row.cell(TableColumn.METHOD).ifPresent(method -> {
            ObjectNode rule = JSON.objectNode();
            put(node, pointer, "rule", rule, method);
            put(rule, pointer + "/rule", "kind", JSON.textNode(TableMethod.code(method.text())), method);
            row.cell(TableColumn.INPUT)
                    .ifPresent(cell -> put(rule, pointer + "/rule", "input", JSON.textNode(cell.text()), cell));
            row.cell(TableColumn.PARAMETERS)
                    .ifPresent(cell -> members(cell)
                            .ifPresent(members -> members.propertyStream()
                                    .forEach(member ->
                                            put(rule, pointer + "/rule", member.getKey(), member.getValue(), cell))));
        });
    }

    private void citation(ObjectNode node, TableRow row, String pointer) {
        row.cell(TableColumn.DOCUMENT).ifPresent(cell -> {
            ObjectNode citation = JSON.objectNode().put("document", cell.text());
            put(node, pointer, "citation", citation, cell);
            text(citation, row, pointer + "/citation", "clause", TableColumn.CLAUSE);
        });
    }

    private void text(ObjectNode node, TableRow row, String pointer, String member, TableColumn column) {
        row.cell(column).ifPresent(cell -> put(node, pointer, member, TextNode.valueOf(cell.text()), cell));
    }

    private void put(ObjectNode node, String pointer, String member, JsonNode value, TableCell cell) {
        places.put(pointer + "/" + member, cell);
        node.set(member, value);
    }

    private Optional<ObjectNode> members(TableCell cell) {
        Optional<ObjectNode> members = Flow.members(cell.text());
        if (members.isEmpty()) {
            problems.add(cell.problem(ToolProblem.CELL_SYNTAX, cell.text(), "size: 5, need: 3"));
        }
        return members;
    }
}
