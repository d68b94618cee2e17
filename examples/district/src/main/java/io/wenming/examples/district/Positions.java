package io.wenming.examples.district;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/** Where the values of a file stand, by JSON pointer: for problems that are only seen beside other files. */
final class Positions {
    private final DataFolder folder;
    private final Map<String, Map<String, JsonLocation>> files = new HashMap<>();

    Positions(DataFolder folder) {
        this.folder = folder;
    }

    /** The place of a value, if the file is there and has it. */
    Optional<JsonLocation> find(String file, String pointer) {
        return Optional.ofNullable(files.computeIfAbsent(file, this::read).get(pointer));
    }

    private Map<String, JsonLocation> read(String file) {
        Map<String, JsonLocation> places = new HashMap<>();
        try (JsonParser parser = factory(file).createParser(text(file))) {
            parser.nextToken();
            value(parser, "", places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    /** The text without the mark that some editors put before it, as documents are read. */
    private String text(String file) throws IOException {
        String text = folder.bytes(file)
                .orElseThrow()
                .asCharSource(StandardCharsets.UTF_8)
                .read();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Nothing is limited here: only files are looked at that were read before, within limits. */
    private static JsonFactory factory(String file) {
        if (file.endsWith(".json")) {
            return new JsonFactory();
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return YAMLFactory.builder().loaderOptions(options).build();
    }

    private static void value(JsonParser parser, String pointer, Map<String, JsonLocation> places) throws IOException {
        places.put(pointer, parser.currentTokenLocation());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                value(parser, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), places);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(parser, pointer + "/" + i, places);
            }
        }
    }
}
