package io.wenming.citation;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Texts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A citation (依据): where a rule or a figure comes from. {@code Citation.of("仑政〔2024〕109号").clause("第三条")}.
 *
 * @param document title or number of the document, not blank
 * @param clause clause, article or table within it
 * @param publishedOn day of the document
 * @param note whatever a reader should know, for example that the figure is composed
 */
public record Citation(String document, Optional<String> clause, Optional<LocalDate> publishedOn, Optional<String> note)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank or cannot stand in a document
     */
    public Citation {
        Texts.check("document", document);
        Texts.check("clause", clause);
        requireNonNull(publishedOn, "publishedOn");
        Texts.check("note", note);
    }

    /** A citation of a whole document. */
    public static Citation of(String document) {
        return new Citation(document, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same document at a clause. */
    public Citation clause(String clause) {
        return new Citation(document, Optional.of(requireNonNull(clause, "clause")), publishedOn, note);
    }

    /** The same with the day of the document. */
    public Citation publishedOn(LocalDate day) {
        return new Citation(document, clause, Optional.of(requireNonNull(day, "day")), note);
    }

    /** The same with a note. */
    public Citation note(String note) {
        return new Citation(document, clause, publishedOn, Optional.of(requireNonNull(note, "note")));
    }

    private Object writeReplace() {
        return new Stored(document, clause.orElse(null), publishedOn.orElse(null), note.orElse(null));
    }

    /** The citation in one line, as a report prints it: {@code 仑政〔2024〕109号 第三条}. */
    @Override
    public String toString() {
        return document + clause.map(text -> " " + text).orElse("");
    }

    /** A citation as it is serialized, since {@link Optional} is not. */
    private record Stored(
            String document,
            @Nullable String clause,
            @Nullable LocalDate publishedOn,
            @Nullable String note) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Citation(
                    document, Optional.ofNullable(clause), Optional.ofNullable(publishedOn), Optional.ofNullable(note));
        }
    }
}
