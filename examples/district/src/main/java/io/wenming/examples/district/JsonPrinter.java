package io.wenming.examples.district;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Prints a report as one JSON object: the same parts as the text, numbers exact. */
final class JsonPrinter {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private JsonPrinter(JsonGenerator json) {
        this.json = json;
    }

    static String print(Report report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(INDENT));
            new JsonPrinter(json).report(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void report(Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", report.title());
        for (Part.Entry entry : report.head()) {
            part(entry);
        }
        for (Part.Section section : report.sections()) {
            part(section);
        }
        strings("closing", report.closing());
        json.writeEndObject();
    }

    private void part(Part part) throws IOException {
        if (part instanceof Part.Section section) {
            json.writeObjectFieldStart(section.key());
            json.writeStringField("title", section.title());
            for (Part each : section.parts()) {
                part(each);
            }
            json.writeEndObject();
        } else if (part instanceof Part.Tiles tiles) {
            part(tiles.table());
        } else if (part instanceof Part.Table table) {
            json.writeArrayFieldStart(table.key());
            for (ImmutableList<Cell> row : table.rows()) {
                json.writeStartObject();
                cells(table.columns(), row);
                json.writeEndObject();
            }
            json.writeEndArray();
        } else if (part instanceof Part.Entry entry) {
            cell(entry.key(), entry.value());
        } else if (part instanceof Part.Note note) {
            json.writeStringField(note.key(), note.text());
        }
    }

    private void cells(ImmutableList<Column> columns, ImmutableList<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            cell(columns.get(i).key(), cells.get(i));
        }
    }

    private void cell(String key, Cell cell) throws IOException {
        if (cell.json().isEmpty()) {
            return;
        }
        if (cell.whole()) {
            json.writeNumberField(key, Long.parseLong(cell.json().get()));
        } else {
            json.writeStringField(key, cell.json().get());
        }
    }

    private void strings(String key, ImmutableList<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
