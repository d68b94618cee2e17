package io.wenming.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.wenming.label.Language;
import io.wenming.scoring.Standard;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A standard as the rows of a table (测评体系转指标表). What has a column of its own goes there, all else into the last one, so that
 * the table reads back to an equal standard.
 *
 * @param head the other members of the document: name and value
 * @param indicators the cells of each indicator, from the top down
 */
record StandardRows(ImmutableList<ImmutableList<String>> head, ImmutableList<ImmutableList<String>> indicators) {
    private static final CharMatcher BETWEEN_UNITS = CharMatcher.anyOf("、,，;； ");

    static StandardRows of(Standard standard) {
        ObjectNode document;
        try {
            document = (ObjectNode) new ObjectMapper().readTree(Standard.DOCUMENT.toJson(standard));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        document.remove(ImmutableList.of("kind", "format"));
        ObjectNode total = (ObjectNode) document.remove("total");
        ImmutableList.Builder<ImmutableList<String>> indicators = ImmutableList.builder();
        add(total, "", indicators);
        return new StandardRows(
                document.propertyStream()
                        .map(member -> ImmutableList.of(
                                member.getKey(),
                                TableSheets.isPlain(member.getKey())
                                        ? member.getValue().asText()
                                        : Flow.value(member.getValue())))
                        .collect(ImmutableList.toImmutableList()),
                indicators.build());
    }

    /** What stands above the columns. */
    ImmutableList<String> heads(Language language) {
        return TableColumn.ALL.stream()
                .map(column -> column.label().in(language))
                .collect(ImmutableList.toImmutableList());
    }

    private static void add(ObjectNode node, String under, ImmutableList.Builder<ImmutableList<String>> rows) {
        Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
        String id = node.path("id").asText();
        cells.put(TableColumn.UNDER, under);
        label(node, cells);
        take(node, "id", TableColumn.ID, cells);
        take(node, "points", TableColumn.POINTS, cells);
        take(node, "weight", TableColumn.WEIGHT, cells);
        take(node, "missing", TableColumn.MISSING, cells);
        take(node, "lead", TableColumn.LEAD, cells);
        take(node, "evidence", TableColumn.EVIDENCE, cells);
        take(node, "manual", TableColumn.MANUAL, cells);
        rule(node, cells);
        citation(node, cells);
        assisting(node, cells);
        JsonNode parts = node.remove("parts");
        cells.put(TableColumn.OTHER, Flow.print(node));
        rows.add(TableColumn.ALL.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .collect(ImmutableList.toImmutableList()));
        if (parts != null) {
            parts.forEach(part -> add((ObjectNode) part, id, rows));
        }
    }

    /** A text without blanks around goes into its column; any other stays. */
    private static void take(ObjectNode node, String member, TableColumn column, Map<TableColumn, String> cells) {
        JsonNode value = node.path(member);
        if (value.isTextual() && isKept(value.textValue())) {
            cells.put(column, value.textValue());
            node.remove(member);
        }
    }

    private static boolean isKept(String text) {
        return !text.isEmpty() && text.equals(text.strip());
    }

    private static void label(ObjectNode node, Map<TableColumn, String> cells) {
        if (node.get("label") instanceof ObjectNode both) {
            take(both, "zh", TableColumn.NAME, cells);
            take(both, "en", TableColumn.NAME_EN, cells);
            if (both.isEmpty()) {
                node.remove("label");
            }
        } else {
            take(node, "label", TableColumn.NAME, cells);
        }
    }

    private static void rule(ObjectNode node, Map<TableColumn, String> cells) {
        if (node.remove("rule") instanceof ObjectNode rule) {
            cells.put(TableColumn.METHOD, TableMethod.word(rule.remove("kind").asText()));
            take(rule, "input", TableColumn.INPUT, cells);
            cells.put(TableColumn.PARAMETERS, Flow.print(rule));
        }
    }

    private static void citation(ObjectNode node, Map<TableColumn, String> cells) {
        if (node.get("citation") instanceof ObjectNode citation
                && citation.size() <= (citation.has("clause") ? 2 : 1)
                && Streams.stream(citation).allMatch(text -> isKept(text.asText()))) {
            take(citation, "document", TableColumn.DOCUMENT, cells);
            take(citation, "clause", TableColumn.CLAUSE, cells);
            node.remove("citation");
        }
    }

    private static void assisting(ObjectNode node, Map<TableColumn, String> cells) {
        JsonNode units = node.path("assisting");
        if (units.isArray() && Streams.stream(units).noneMatch(unit -> BETWEEN_UNITS.matchesAnyOf(unit.asText()))) {
            cells.put(
                    TableColumn.ASSISTING,
                    Streams.stream(units).map(JsonNode::asText).collect(Collectors.joining("、")));
            node.remove("assisting");
        }
    }
}
