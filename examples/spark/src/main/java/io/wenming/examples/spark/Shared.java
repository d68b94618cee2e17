package io.wenming.examples.spark;

import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A rule as Spark broadcasts it: its document (规则文档). Each executor reads it once, when first asked, and all its tasks share
 * what is made of it.
 *
 * @param <T> what is made of the document
 */
final class Shared<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String document;
    private final Maker<T> maker;
    private transient volatile @Nullable T made;

    /**
     * Makes something of a document.
     *
     * @param <T> what it makes
     */
    interface Maker<T> extends Serializable {
        /** Reads the document, which is JSON. */
        T make(DocumentSource document);
    }

    private Shared(String document, Maker<T> maker) {
        this.document = document;
        this.maker = maker;
    }

    /** A rule, as its document in the canonical form. */
    static <R, T> Shared<T> of(DocumentKind<R> kind, R rule, Maker<T> maker) {
        return new Shared<>(kind.canonical(rule), maker);
    }

    /** What is made of the document. */
    synchronized T get() {
        T known = made;
        if (known == null) {
            known = maker.make(DocumentSource.json("broadcast", document));
            made = known;
        }
        return known;
    }

    /** How many bytes of UTF-8 the document has. */
    int bytes() {
        return document.getBytes(StandardCharsets.UTF_8).length;
    }
}
