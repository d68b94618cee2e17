package io.wenming.examples.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Members of a document in one cell (单元格中的参数): {@code size: 5, points: {好: 4, 差: 0}}, as YAML has them between braces. */
final class Flow {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*");
    private static final ImmutableSet<String> RESERVED =
            ImmutableSet.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private Flow() {}

    /** Reads members; none if they are not written rightly. */
    static Optional<ObjectNode> members(String text) {
        return value("{" + text + "}").filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    /** Reads a value; none if it is not written rightly. */
    static Optional<JsonNode> value(String text) {
        try {
            return Optional.ofNullable(YAML.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException wrong) {
            return Optional.empty();
        }
    }

    /** Writes members. */
    static String print(ObjectNode members) {
        return members.propertyStream()
                .map(member -> text(member.getKey()) + ": " + value(member.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Writes a value. */
    static String value(JsonNode node) {
        if (node instanceof ObjectNode members) {
            return "{" + print(members) + "}";
        }
        if (node.isArray()) {
            return Streams.stream(node).map(Flow::value).collect(Collectors.joining(", ", "[", "]"));
        }
        return node.isTextual() ? text(node.textValue()) : node.asText();
    }

    private static String text(String text) {
        return PLAIN.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT))
                ? text
                : JsonLine.text(text);
    }
}
