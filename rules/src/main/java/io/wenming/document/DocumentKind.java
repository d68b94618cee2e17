package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import io.wenming.citation.Digest;
import io.wenming.edition.Editions;
import io.wenming.edition.Issued;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document (文档类别), such as a standard or a register. Each begins with {@code kind} and {@code format}, the
 * version of its form.
 *
 * <pre>{@code
 * Standard standard = Standard.DOCUMENT.read(DocumentSource.file(Path.of("unit-2026.yaml")));
 * String yaml = Standard.DOCUMENT.toYaml(standard);
 * }</pre>
 *
 * @param <T> what a document of this kind says
 */
public final class DocumentKind<T> {
    private static final String FORMAT = "format";

    private final String kind;
    private final int format;
    private final ObjectCodec<T> codec;
    private final Optional<Function<T, Finding>> check;

    private DocumentKind(String kind, int format, ObjectCodec<T> codec, Optional<Function<T, Finding>> check) {
        this.kind = requireNonNull(kind, "kind");
        this.format = format;
        this.codec = codec;
        this.check = check;
    }

    /** A kind of document with its fields. */
    public static <T> DocumentKind<T> of(String kind, int format, Function<Fields<T>, Fields.Maker<T>> shape) {
        return new DocumentKind<>(kind, format, ObjectCodec.of(shape), Optional.empty());
    }

    /**
     * The same kind, of which reading also checks what was read (读取时核验), such as its examples. Each part of the finding that
     * is not met becomes a problem at the example with its id, also in a document inside this one, or at the document.
     *
     * <pre>{@code
     * Standard.DOCUMENT.checkedBy(Standard::validate).read(source); // refuses a standard whose examples do not come out
     * }</pre>
     */
    public DocumentKind<T> checkedBy(Function<T, Finding> check) {
        return new DocumentKind<>(kind, format, codec, Optional.of(requireNonNull(check, "check")));
    }

    /** The word that documents begin with. */
    public String kind() {
        return kind;
    }

    /** The version of the form. */
    public int format() {
        return format;
    }

    /**
     * Reads a document within {@link DocumentLimits#SAFE}.
     *
     * @throws DocumentException with all problems, if there is one
     */
    public T read(DocumentSource source) {
        return read(source, DocumentLimits.SAFE);
    }

    /**
     * Reads a document.
     *
     * @throws DocumentException with all problems, if there is one
     */
    public T read(DocumentSource source, DocumentLimits limits) {
        return Reader.read(source, limits, this::read);
    }

    /**
     * Reads several documents (批量读取), in their order.
     *
     * @throws DocumentException with all problems of all of them, file by file, if there is one
     */
    public ImmutableList<T> readAll(Iterable<DocumentSource> sources) {
        return Batch.read(this, sources, values -> ImmutableList.of());
    }

    /**
     * Reads the versions of one document from several files (历次版本).
     *
     * <pre>{@code
     * Editions<Standard> index = DocumentKind.readEditions(Standard.DOCUMENT, List.of(of2023, of2026));
     * }</pre>
     *
     * @throws DocumentException with all problems of all files, if there is one; where each is right, with all holes and
     *     overlaps between them, at the file that does not fit those before
     */
    public static <T extends Issued> Editions<T> readEditions(DocumentKind<T> kind, Iterable<DocumentSource> sources) {
        return Editions.of(Batch.read(kind, sources, Editions::flaws));
    }

    /** What changes from one value to another (文档差异), in the words of the document. */
    public DocumentDiff<T> diff(T before, T after) {
        return DocumentDiff.between(this, before, after);
    }

    /** The document as JSON, members in their declared order, indented. */
    public String toJson(T value) {
        return NodeWriter.json(write(value));
    }

    /** The document as YAML, members in their declared order. */
    public String toYaml(T value) {
        return NodeWriter.yaml(write(value));
    }

    /** The canonical form: JSON on one line, members sorted by name, decimals as normalized texts. */
    public String canonical(T value) {
        return NodeWriter.canonical(write(value));
    }

    /** SHA-256 of the canonical form in UTF-8. */
    public Digest contentHash(T value) {
        return Digest.sha256(Hashing.sha256()
                .hashString(canonical(value), StandardCharsets.UTF_8)
                .toString());
    }

    /**
     * The form of these documents as JSON Schema 2020-12 (文档格式), indented, for editors and for checks in other languages.
     * It is made from what reads them. It refuses unknown, missing and mistyped members and unknown words; what the rules of a
     * value refuse, such as a band without room, only {@link #read(DocumentSource)} tells.
     */
    public String schema() {
        SchemaDefs defs = new SchemaDefs();
        Node.Members form = schema(defs);
        return NodeWriter.json(defs.document("urn:wenming:%s:%s".formatted(kind, format), kind, form));
    }

    /** The document as a part of others, its head included. */
    public Codec<T> codec() {
        return new KindCodec<>(this);
    }

    /** Kind and version of the form: {@code standard 1}. */
    @Override
    public String toString() {
        return kind + " " + format;
    }

    /** The value of a tree that was made from written ones. */
    T reread(Node root) {
        Problems problems = new Problems(kind, DocumentLimits.SAFE.problems());
        T value = read(root, problems);
        if (value == null || problems.count() > 0) {
            throw new DocumentException(problems.all());
        }
        return value;
    }

    Node write(T value) {
        return codec.write(
                requireNonNull(value, "value"),
                ImmutableMap.of(Variants.TAG, Node.text(kind), FORMAT, Codecs.WHOLE.write(format)));
    }

    Node.Members schema(SchemaDefs defs) {
        return codec.schema(
                defs,
                ImmutableMap.of(
                        Variants.TAG,
                        SchemaDefs.constant(Node.text(kind)),
                        FORMAT,
                        SchemaDefs.described(FORMAT, SchemaDefs.constant(Codecs.WHOLE.write(format)), null)));
    }

    @Nullable
    T read(Node root, Problems problems) {
        if (root instanceof Node.Members object) {
            expect(object, Variants.TAG, kind, Codecs.TEXT, problems);
            expect(object, FORMAT, format, Codecs.WHOLE, problems);
        }
        T value = codec.read(root, problems, ImmutableSet.of(Variants.TAG, FORMAT));
        if (value != null && problems.count() == 0) {
            check.ifPresent(checked -> ExampleProblems.add(checked.apply(value), root, problems));
        }
        return value;
    }

    private static <V> void expect(Node.Members object, String name, V expected, Codec<V> codec, Problems problems) {
        Node.Member member = object.members().get(name);
        if (member == null) {
            problems.add(object.place(), ProblemCode.MISSING_FIELD, Detail.of(name));
            return;
        }
        V given = codec.read(member.value(), problems);
        if (given != null && !given.equals(expected)) {
            problems.addUnknown(
                    member.value().place(),
                    ProblemCode.UNKNOWN_WORD,
                    given.toString(),
                    ImmutableSet.of(expected.toString()));
        }
    }
}
