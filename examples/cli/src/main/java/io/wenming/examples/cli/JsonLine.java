package io.wenming.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON on one line (单行 JSON). */
final class JsonLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLine() {}

    /** What is written into an object. */
    @FunctionalInterface
    interface Content {
        /** Writes the members. */
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** An object. */
    static String object(Content members) {
        return written(json -> {
            json.writeStartObject();
            members.writeTo(json);
            json.writeEndObject();
        });
    }

    /** A text in quotes. */
    static String text(String text) {
        return written(json -> json.writeString(text));
    }

    /** An array of texts as a member. */
    static void texts(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** A JSON that was indented, as a member. */
    static void member(JsonGenerator json, String name, String indented) throws IOException {
        json.writeFieldName(name);
        try (JsonParser parser = FACTORY.createParser(indented)) {
            parser.nextToken();
            json.copyCurrentStructure(parser);
        }
    }

    private static String written(Content content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            content.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }
}
