package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The bytes of a document with a name for messages (文档来源): a file, or a text at hand. */
public final class DocumentSource {
    private final String name;
    private final Syntax syntax;
    private final ByteSource bytes;

    /** The two ways of writing a document (书写格式). */
    public enum Syntax {
        /** JSON, RFC 8259. */
        JSON,
        /** YAML, without anchors, tags and several documents in one file. */
        YAML
    }

    private DocumentSource(String name, Syntax syntax, ByteSource bytes) {
        this.name = requireNonNull(name, "name");
        this.syntax = requireNonNull(syntax, "syntax");
        this.bytes = requireNonNull(bytes, "bytes");
    }

    /** A JSON text. */
    public static DocumentSource json(String name, String text) {
        return new DocumentSource(
                name, Syntax.JSON, ByteSource.wrap(requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8)));
    }

    /** A YAML text. */
    public static DocumentSource yaml(String name, String text) {
        return new DocumentSource(
                name, Syntax.YAML, ByteSource.wrap(requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8)));
    }

    /** Bytes in a syntax. */
    public static DocumentSource of(String name, Syntax syntax, ByteSource bytes) {
        return new DocumentSource(name, syntax, bytes);
    }

    /** A file; {@code .json} is JSON, anything else YAML. It is named by its last part and read when the document is. */
    public static DocumentSource file(Path file) {
        String last = String.valueOf(file.getFileName());
        return new DocumentSource(
                last, last.toLowerCase(Locale.ROOT).endsWith(".json") ? Syntax.JSON : Syntax.YAML, new ByteSource() {
                    @Override
                    public InputStream openStream() throws IOException {
                        return Files.newInputStream(file);
                    }
                });
    }

    /** The name, for messages. */
    public String name() {
        return name;
    }

    /** How it is written. */
    public Syntax syntax() {
        return syntax;
    }

    /** At most so many bytes and one more, so that a reader sees that there are too many. */
    byte[] read(long most) throws IOException {
        return bytes.slice(0, most + 1).read();
    }
}
