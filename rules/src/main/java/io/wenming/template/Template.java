package io.wenming.template;

import static java.util.Objects.requireNonNull;

import com.google.common.io.Resources;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.label.Label;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A document to begin with (范本): a file in YAML with remarks for those who change it.
 *
 * <pre>{@code
 * Files.writeString(Path.of("my-village.yaml"), Templates.VILLAGE.text());   // copy it, change it
 * Standard standard = Templates.VILLAGE.value();                             // or take it as it is
 * }</pre>
 *
 * @param <T> what the document says
 */
public final class Template<T> {
    private final String name;
    private final Label label;
    private final DocumentKind<T> kind;

    Template(String name, Label label, DocumentKind<T> kind) {
        this.name = name;
        this.label = requireNonNull(label, "label");
        this.kind = kind;
    }

    /** The name, by which {@link Templates#named} finds it: {@code village}. */
    public String name() {
        return name;
    }

    /** What it is, in Chinese and English. */
    public Label label() {
        return label;
    }

    /** What kind of document it is. */
    public DocumentKind<T> kind() {
        return kind;
    }

    /** The file as it is shipped, with its remarks. */
    public String text() {
        String file = name + ".yaml";
        try {
            return Resources.toString(Resources.getResource(Template.class, file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file says, read anew. */
    public T value() {
        return kind.read(DocumentSource.yaml(name + ".yaml", text()));
    }

    /** The name and the kind: {@code village (standard 1)}. */
    @Override
    public String toString() {
        return "%s (%s)".formatted(name, kind);
    }
}
