package io.wenming.scoring;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the neutral case files, which are no documents of the library. */
final class NeutralJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private NeutralJson() {}

    static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails on a key that is not in the list, so that nothing of a case is passed over. */
    static void only(JsonNode object, String keys) {
        ImmutableSet<String> known = ImmutableSet.copyOf(Splitter.on(' ').split(keys));
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new AssertionError("unknown key '%s' in %s".formatted(name, object));
            }
        });
    }

    static Decimal decimal(JsonNode node) {
        return Decimal.parse(node.textValue());
    }

    static Points points(JsonNode node) {
        return Points.of(node.textValue());
    }

    static Optional<Points> optionalPoints(JsonNode node) {
        return node.isNull() ? Optional.empty() : Optional.of(points(node));
    }

    static Stream<JsonNode> each(JsonNode list) {
        return Streams.stream(list);
    }

    static ImmutableList<String> strings(JsonNode list) {
        return each(list).map(JsonNode::textValue).collect(ImmutableList.toImmutableList());
    }

    static String upper(JsonNode word) {
        return word.textValue().toUpperCase(Locale.ROOT);
    }
}
