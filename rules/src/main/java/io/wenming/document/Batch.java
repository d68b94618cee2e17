package io.wenming.document;

import com.google.common.collect.ImmutableList;
import io.wenming.edition.EditionFlaw;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import java.util.function.Function;

/** Several documents of one kind, read with the problems of all of them. */
final class Batch {
    private Batch() {}

    /**
     * Reads documents.
     *
     * @param check what is wrong between them, asked where each is right by itself
     */
    static <T> ImmutableList<T> read(
            DocumentKind<T> kind,
            Iterable<DocumentSource> sources,
            Function<ImmutableList<T>, ImmutableList<EditionFlaw>> check) {
        ImmutableList<DocumentSource> given = ImmutableList.copyOf(sources);
        ImmutableList.Builder<T> values = ImmutableList.builder();
        ImmutableList.Builder<Problem> found = ImmutableList.builder();
        for (DocumentSource source : given) {
            try {
                values.add(kind.read(source));
            } catch (DocumentException e) {
                found.addAll(e.problems());
            }
        }
        refuse(found.build());
        ImmutableList<T> read = values.build();
        refuse(check.apply(read).stream()
                .map(flaw -> problem(given.get(flaw.position()), flaw))
                .collect(ImmutableList.toImmutableList()));
        return read;
    }

    private static void refuse(ImmutableList<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
    }

    private static Problem problem(DocumentSource source, EditionFlaw flaw) {
        Label said = Label.of(flaw.in(Language.ZH), flaw.in(Language.EN));
        return new Problem(source.name(), 1, 1, "", Reason.of(ProblemCode.INCONSISTENT, Detail.of(said)));
    }
}
