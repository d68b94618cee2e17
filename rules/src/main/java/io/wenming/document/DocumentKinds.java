package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.finding.Detail;
import io.wenming.label.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of document by their words (文档类别表), to read documents that say themselves what they are. A kind is loaded when it is
 * asked for, and no other with it.
 *
 * <pre>{@code
 * ReadDocument<?> document = LibraryKinds.ALL.read(DocumentSource.file(path));
 * document.kind().kind();                        // standard
 * if (document.value() instanceof Standard standard) { … }
 * }</pre>
 */
public final class DocumentKinds {
    private final ImmutableMap<String, Supplier<DocumentKind<?>>> kinds;
    private final WordCodec<Supplier<DocumentKind<?>>> word;

    private DocumentKinds(ImmutableMap<String, Supplier<DocumentKind<?>>> kinds) {
        this.kinds = kinds;
        this.word = new WordCodec<>(kinds, kind -> Optional.empty());
    }

    /** Kinds by the word that documents begin with, in the order of the map. */
    public static DocumentKinds of(Map<String, Supplier<DocumentKind<?>>> kinds) {
        return new DocumentKinds(ImmutableMap.copyOf(requireNonNull(kinds, "kinds")));
    }

    /** These kinds and one more; it takes the place of one with its word. */
    public DocumentKinds with(DocumentKind<?> kind) {
        return with(requireNonNull(kind, "kind").kind(), () -> kind);
    }

    /** These kinds and one more, loaded when it is asked for; it takes the place of one with its word. */
    public DocumentKinds with(String word, Supplier<DocumentKind<?>> kind) {
        Map<String, Supplier<DocumentKind<?>>> more = new LinkedHashMap<>(kinds);
        more.put(requireNonNull(word, "word"), requireNonNull(kind, "kind"));
        return of(more);
    }

    /** The words, in their order. */
    public ImmutableSet<String> words() {
        return kinds.keySet();
    }

    /** All kinds, in the order of their words; this loads them. */
    public ImmutableList<DocumentKind<?>> all() {
        return kinds.keySet().stream().map(this::named).collect(ImmutableList.toImmutableList());
    }

    /**
     * The kind of a word.
     *
     * @throws IllegalArgumentException if it is not known; the message says the nearest word and all words
     */
    public DocumentKind<?> named(String word) {
        Supplier<DocumentKind<?>> known = kinds.get(requireNonNull(word, "word"));
        if (known == null) {
            String words = Joiner.on(", ").join(kinds.keySet());
            throw Nearest.of(word, kinds.keySet())
                    .map(nearest -> Refusal.of(
                            "kind: '%s' is not known; give '%s', or another of %s",
                            Nearest.shortened(word), nearest, words))
                    .orElseGet(() ->
                            Refusal.of("kind: '%s' is not known; give one of %s", Nearest.shortened(word), words));
        }
        DocumentKind<?> kind = known.get();
        Refusal.unless(
                kind.kind().equals(word),
                "kinds: the kind '%s' stands under '%s'; give each under its own word",
                kind.kind(),
                word);
        return kind;
    }

    /**
     * The kind that a document says of itself, wherever in it that stands. Whatever else is wrong with the document, only reading
     * it tells.
     *
     * @throws DocumentException if it says none, or one that is not known, or is too broken to say one
     */
    public DocumentKind<?> kindOf(DocumentSource source) {
        return kindOf(source, DocumentLimits.SAFE);
    }

    /**
     * The same within other limits.
     *
     * @throws DocumentException if it says none, or one that is not known, or is too broken to say one
     */
    public DocumentKind<?> kindOf(DocumentSource source, DocumentLimits limits) {
        return Reader.tell(source, limits, this::kind);
    }

    /**
     * Reads a document of the kind that it says, within {@link DocumentLimits#SAFE}.
     *
     * @throws DocumentException with all problems, if there is one
     */
    public ReadDocument<?> read(DocumentSource source) {
        return read(source, DocumentLimits.SAFE);
    }

    /**
     * Reads a document of the kind that it says.
     *
     * @throws DocumentException with all problems, if there is one
     */
    public ReadDocument<?> read(DocumentSource source, DocumentLimits limits) {
        return Reader.read(source, limits, (root, problems) -> {
            DocumentKind<?> kind = kind(root, problems);
            return kind == null ? null : read(kind, root, problems);
        });
    }

    /** The words. */
    @Override
    public String toString() {
        return words().toString();
    }

    private @Nullable DocumentKind<?> kind(Node root, Problems problems) {
        if (!(root instanceof Node.Members object)) {
            problems.addWrongShape(root, Shape.OBJECT);
            return null;
        }
        Node.Member said = object.members().get(Variants.TAG);
        if (said == null) {
            problems.add(root.place(), ProblemCode.MISSING_FIELD, Detail.of(Variants.TAG));
            return null;
        }
        return word.read(said.value(), problems) != null && said.value() instanceof Node.Text text
                ? named(text.text())
                : null;
    }

    private static <T> @Nullable ReadDocument<T> read(DocumentKind<T> kind, Node root, Problems problems) {
        T value = kind.read(root, problems);
        return value == null ? null : new ReadDocument<>(kind, value);
    }
}
