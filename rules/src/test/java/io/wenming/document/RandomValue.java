package io.wenming.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Values that a schema allows: texts of the document, so that names agree, and texts that YAML could take for something else. */
final class RandomValue {
    private static final List<String> TEXTS = List.of(
            "甲",
            "a: b",
            "# c",
            "null",
            "true",
            "no",
            "~",
            "- d",
            "2026",
            "1e3",
            "0x1F",
            "2026-01-01",
            "12:30",
            "'",
            "\"",
            "{}",
            "[",
            " lead",
            "trail ",
            "two\nlines",
            "tab\there",
            "a:\u2028b",
            "\u2028",
            "a\u0085#b",
            "end\u0085",
            "😀",
            "\\",
            "%",
            "@",
            "`",
            "!x",
            "&y",
            "*z",
            "P6M",
            "330206",
            "1.0");
    private static final List<String> DECIMALS = List.of(
            "0",
            "1",
            "2",
            "0.5",
            "85",
            "100",
            "-1.5",
            "0.333333",
            "90.00",
            "123456789012345678",
            "0.000000000000000001");
    private static final int DEEPEST = 3;

    private final JsonNode schema;
    private final SplittableRandom random;
    private final List<String> known = new ArrayList<>();

    RandomValue(JsonNode schema, JsonNode start, SplittableRandom random) {
        this.schema = schema;
        this.random = random;
        collect(start);
    }

    String text() {
        return random.nextInt(3) == 0 ? pick(TEXTS) : pick(known);
    }

    /** The form of a node: what a reference refers to, and of several forms the one that the node has. */
    JsonNode form(JsonNode form, JsonNode node) {
        if (form.has("$ref")) {
            return form(schema.at(form.get("$ref").asText().substring(1)), node);
        }
        if (!form.has("oneOf")) {
            return form;
        }
        for (JsonNode each : form.get("oneOf")) {
            JsonNode one = form(each, node);
            JsonNode kind = one.path("properties").path("kind").path("const");
            if (node.isObject() == one.path("type").asText().equals("object")
                    && (kind.isMissingNode() || kind.equals(node.get("kind")))) {
                return one;
            }
        }
        throw new IllegalStateException("no form of %s is that of %s".formatted(form, node));
    }

    JsonNode of(JsonNode form, int depth) {
        if (form.has("$ref")) {
            return of(schema.at(form.get("$ref").asText().substring(1)), depth);
        }
        if (form.has("oneOf")) {
            return of(form.get("oneOf").get(random.nextInt(form.get("oneOf").size())), depth);
        }
        if (form.has("const")) {
            return form.get("const");
        }
        if (form.has("enum")) {
            return form.get("enum").get(random.nextInt(form.get("enum").size()));
        }
        JsonNode type = form.get("type");
        if (type.isArray()) {
            return TextNode.valueOf(pick(DECIMALS));
        }
        return switch (type.asText()) {
            case "object" -> object(form, depth);
            case "array" -> array(form.get("items"), depth);
            case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
            case "integer" -> LongNode.valueOf(random.nextInt(8) == 0 ? 2015 + random.nextInt(15) : random.nextInt(6));
            default ->
                TextNode.valueOf(
                        form.has("format")
                                ? LocalDate.of(2015, 1, 1)
                                        .plusDays(random.nextInt(5000))
                                        .toString()
                                : text());
        };
    }

    private ArrayNode array(JsonNode form, int depth) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        int size = depth > DEEPEST ? 0 : 1 + random.nextInt(2);
        for (int i = 0; i < size; i++) {
            items.add(of(form, depth + 1));
        }
        return items;
    }

    private ObjectNode object(JsonNode form, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        form.path("properties").properties().forEach(member -> {
            boolean required = form.get("required").toString().contains("\"" + member.getKey() + "\"");
            if (required || (depth <= DEEPEST && random.nextInt(3) == 0)) {
                object.set(member.getKey(), of(member.getValue(), depth + 1));
            }
        });
        if (form.path("additionalProperties").isObject()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                object.set(text(), of(form.get("additionalProperties"), depth + 1));
            }
        }
        return object;
    }

    private void collect(JsonNode node) {
        if (node.isTextual()) {
            known.add(node.asText());
        }
        node.forEach(this::collect);
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
