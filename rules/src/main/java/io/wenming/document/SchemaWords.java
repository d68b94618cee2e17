package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.wenming.label.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What the names of members and the words of {@code kind} mean, Chinese first, for schemas; one name has one meaning. */
final class SchemaWords {
    private static final ImmutableMap<String, String> WORDS = load();

    private SchemaWords() {}

    static Optional<String> of(String name) {
        return Optional.ofNullable(WORDS.get(name));
    }

    /** A name as sentences say it: in Chinese by what it means; as it stands if that is not known. */
    static Label label(String name) {
        return of(name).map(words -> Label.of(words.substring(0, (words + " ").indexOf(' ')), name))
                .orElseGet(() -> Label.of(name));
    }

    static ImmutableMap<String, String> all() {
        return WORDS;
    }

    private static ImmutableMap<String, String> load() {
        Properties words = new Properties();
        try (InputStream bytes = requireNonNull(SchemaWords.class.getResourceAsStream("SchemaWords.properties"));
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Maps.fromProperties(words);
    }
}
