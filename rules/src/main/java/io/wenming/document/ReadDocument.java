package io.wenming.document;

import static java.util.Objects.requireNonNull;

/**
 * A document that was read, with its kind (已读文档).
 *
 * @param <T> what a document of its kind says
 */
public final class ReadDocument<T> {
    private final DocumentKind<T> kind;
    private final T value;

    ReadDocument(DocumentKind<T> kind, T value) {
        this.kind = requireNonNull(kind, "kind");
        this.value = requireNonNull(value, "value");
    }

    /** The kind that it says it is. */
    public DocumentKind<T> kind() {
        return kind;
    }

    /** What it says. */
    public T value() {
        return value;
    }

    /** The document as JSON, as {@link DocumentKind#toJson} gives it. */
    public String toJson() {
        return kind.toJson(value);
    }

    /** The document as YAML, as {@link DocumentKind#toYaml} gives it. */
    public String toYaml() {
        return kind.toYaml(value);
    }

    /** Kind and version of the form: {@code standard 1}. */
    @Override
    public String toString() {
        return kind.toString();
    }
}
