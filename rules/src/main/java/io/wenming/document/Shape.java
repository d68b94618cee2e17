package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.label.Label;
import java.util.Locale;

/** The shapes of a node, named for messages. */
enum Shape {
    OBJECT(Label.of("对象", "an object")),
    LIST(Label.of("列表", "a list")),
    TEXT(Label.of("文本", "a text")),
    NUMBER(Label.of("数字", "a number")),
    WHOLE(Label.of("整数", "a whole number")),
    DECIMAL(Label.of("小数（如 \"2.5\"）", "a decimal such as \"2.5\"")),
    DATE(Label.of("日期（如 2026-03-31）", "a date such as 2026-03-31")),
    FLAG(Label.of(" true 或 false", "true or false")), // Chinese sets no space before it, Latin letters need one
    NULL(Label.of("空值", "null"));

    private static final long LARGEST_WHOLE = 999_999_999_999_999_999L;

    private final Label label;

    Shape(Label label) {
        this.label = label;
    }

    Label label() {
        return label;
    }

    /** The JSON Schema of one value. */
    Node.Members schema() {
        return switch (this) {
            case OBJECT, LIST, NULL ->
                type(this == LIST ? "array" : name().toLowerCase(Locale.ROOT), ImmutableMap.of());
            case FLAG -> type("boolean", ImmutableMap.of());
            case NUMBER -> type("number", ImmutableMap.of());
            case WHOLE ->
                type(
                        "integer",
                        ImmutableMap.of(
                                "minimum",
                                Codecs.LONG.write(-LARGEST_WHOLE),
                                "maximum",
                                Codecs.LONG.write(LARGEST_WHOLE)));
            case TEXT -> type("string", ImmutableMap.of("pattern", Node.text("\\S")));
            case DATE ->
                type(
                        "string",
                        ImmutableMap.of(
                                "format",
                                Node.text("date"),
                                "pattern",
                                Node.text("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")));
            case DECIMAL ->
                Node.object(ImmutableMap.of(
                        "type",
                        Node.list(ImmutableList.of(Node.text("string"), Node.text("number"))),
                        "pattern",
                        Node.text("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$")));
        };
    }

    private static Node.Members type(String type, ImmutableMap<String, Node> more) {
        return Node.object(ImmutableMap.<String, Node>builder()
                .put("type", Node.text(type))
                .putAll(more)
                .buildOrThrow());
    }
}
