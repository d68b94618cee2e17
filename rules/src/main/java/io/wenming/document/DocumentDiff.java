package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.citation.Digest;
import io.wenming.label.Language;
import io.wenming.label.Refusal;
import java.util.stream.Collectors;

/**
 * What changes from one value to another of a kind of document (文档差异), in the words of the document: weights, bands, dates, terms,
 * deadlines.
 *
 * <pre>{@code
 * DocumentDiff<Standard> diff = Standard.DOCUMENT.diff(of2025, of2026);
 * diff.in(Language.ZH);      // 总分 › 实地考察 › 权重：由 0.85 改为 0.8
 * diff.applyTo(of2025);      // equals of2026
 * }</pre>
 *
 * <p>Items of a list are the same where they have the same id, name, number or first day; where they have nothing to be told by, their
 * position counts.
 *
 * @param <T> what the documents say
 */
public final class DocumentDiff<T> {
    private final DocumentKind<T> kind;
    private final Digest before;
    private final ImmutableList<Change> changes;

    private DocumentDiff(DocumentKind<T> kind, Digest before, ImmutableList<Change> changes) {
        this.kind = kind;
        this.before = before;
        this.changes = changes;
    }

    static <T> DocumentDiff<T> between(DocumentKind<T> kind, T before, T after) {
        return new DocumentDiff<>(
                kind, kind.contentHash(before), NodeChanges.between(kind.write(before), kind.write(after)));
    }

    /** The changes, in the order of the document before; empty if and only if both values are equal. */
    public ImmutableList<Change> changes() {
        return changes;
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The value after the changes.
     *
     * @param value a value equal to the one before
     * @throws IllegalArgumentException if it is another one
     */
    public T applyTo(T value) {
        Digest given = kind.contentHash(requireNonNull(value, "value"));
        if (!given.equals(before)) {
            throw Refusal.of(
                    "value: its digest is %s, and the changes are from %s; apply them to the value they were made from",
                    given, before);
        }
        return kind.reread(NodePatch.of(kind.write(value), changes));
    }

    /** The changes as text, a line each. */
    public String in(Language language) {
        return changes.stream().map(change -> change.in(language) + "\n").collect(Collectors.joining());
    }

    /** The changes with their paths, a line each. */
    @Override
    public String toString() {
        return changes.stream().map(change -> change + "\n").collect(Collectors.joining());
    }
}
