package io.wenming.cases;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of cases: its name, its calendars and its cases. */
record CaseFile(String name, JsonNode calendars, List<JsonNode> cases) {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    /** The files of a directory named by a system property, else those beside a test resource. */
    static List<CaseFile> all(String property, String resource) {
        String named = System.getProperty(property);
        try (Stream<Path> files = Files.list(named == null ? beside(resource) : Path.of(named))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(CaseFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path beside(String resource) {
        URL found = CaseFile.class.getResource(resource);
        if (found == null) {
            throw new AssertionError("test resource %s is missing".formatted(resource));
        }
        try {
            return Path.of(found.toURI()).getParent();
        } catch (URISyntaxException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static CaseFile read(Path file) {
        try {
            JsonNode root = MAPPER.readTree(Files.readString(file));
            return new CaseFile(
                    file.getFileName().toString(),
                    root.get("calendars"),
                    Json.each(root.get("cases")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
