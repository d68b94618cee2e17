package io.wenming.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.label.Language;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;

/**
 * A row read as a document with that one entry (行转文档), so that the reader of the library says what is wrong with it. Columns
 * have the names of the fields; an empty cell leaves the field out.
 *
 * @param <D> what the document says
 */
final class RowDocument<D> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Splitter LIST = Splitter.on(';').trimResults();

    private final DocumentKind<D> kind;
    private final String list;
    private final Shape shape;

    /**
     * How texts of CSV become what a field wants.
     *
     * @param left columns that are no field
     * @param whole fields that are whole numbers
     * @param flags fields that are true or false
     * @param lists fields that are lists, their texts parted by semicolons
     * @param objects fields that are objects, their texts being JSON
     */
    record Shape(
            ImmutableSet<String> left,
            ImmutableSet<String> whole,
            ImmutableSet<String> flags,
            ImmutableSet<String> lists,
            ImmutableSet<String> objects)
            implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Reads rows as entries of the list of a kind of document. */
    RowDocument(DocumentKind<D> kind, String list, Shape shape) {
        this.kind = kind;
        this.list = list;
        this.shape = shape;
    }

    /**
     * Reads a row.
     *
     * @throws DocumentException with all problems, if there is one
     */
    D read(Row row) {
        ObjectNode document = JSON.createObjectNode();
        document.put("kind", kind.kind()).put("format", kind.format());
        ObjectNode entry = document.putArray(list).addObject();
        String[] columns = row.schema().fieldNames();
        for (int column = 0; column < columns.length; column++) {
            if (!row.isNullAt(column) && !shape.left().contains(columns[column])) {
                entry.set(columns[column], node(columns[column], row.get(column)));
            }
        }
        return kind.read(DocumentSource.json(Outcomes.ROW, document.toString()));
    }

    /** The problems of a row, in words: each names its column, or the row. */
    ImmutableList<String> reasons(DocumentException e) {
        String entry = "/%s/0/".formatted(list);
        return e.problems().stream()
                .map(problem -> "%s: %s"
                        .formatted(
                                problem.pointer().startsWith(entry)
                                        ? problem.pointer().substring(entry.length())
                                        : Outcomes.ROW,
                                problem.reason().in(Language.EN)))
                .collect(ImmutableList.toImmutableList());
    }

    private JsonNode node(String column, Object cell) {
        if (cell instanceof Integer || cell instanceof Long) {
            return JSON.getNodeFactory().numberNode(((Number) cell).longValue());
        }
        if (cell instanceof Boolean flag) {
            return JSON.getNodeFactory().booleanNode(flag);
        }
        String text = cell.toString();
        if (shape.whole().contains(column) && WHOLE.matcher(text).matches()) {
            return JSON.getNodeFactory().numberNode(Long.parseLong(text));
        }
        if (shape.flags().contains(column) && (text.equals("true") || text.equals("false"))) {
            return JSON.getNodeFactory().booleanNode(text.equals("true"));
        }
        if (shape.lists().contains(column)) {
            ArrayNode parts = JSON.createArrayNode();
            LIST.split(text).forEach(parts::add);
            return parts;
        }
        return shape.objects().contains(column)
                ? object(text)
                : JSON.getNodeFactory().textNode(text);
    }

    private static JsonNode object(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            return JSON.getNodeFactory().textNode(text); // which the reader refuses
        }
    }
}
