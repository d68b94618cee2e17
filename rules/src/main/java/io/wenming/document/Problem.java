package io.wenming.document;

import static java.util.Objects.requireNonNull;

import io.wenming.finding.Reason;
import io.wenming.label.Language;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * One problem of a document (问题): where, what, and what is allowed.
 *
 * @param file name of the document
 * @param line line, from 1
 * @param column column, from 1
 * @param pointer JSON pointer (RFC 6901) of the node; a step of more than 200 characters is cut off with {@code …}
 * @param reason what is wrong; its code is a {@link ProblemCode}
 */
public record Problem(String file, int line, int column, String pointer, Reason reason) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    /** A pointer longer than two of these would take the place of what is wrong. */
    private static final int POINTER_END = 40;

    /** Refuses nulls. */
    public Problem {
        requireNonNull(file, "file");
        requireNonNull(pointer, "pointer");
        requireNonNull(reason, "reason");
    }

    /** One line: {@code FILE:LINE:COLUMN: CODE /pointer: message}; of a long pointer the beginning and the end. */
    public String in(Language language) {
        String printed = "%s:%s:%s: %s %s: %s"
                .formatted(
                        file,
                        line,
                        column,
                        reason.code().code(),
                        pointer.isEmpty() ? "/" : Excerpt.ends(pointer, POINTER_END),
                        reason.in(language));
        // what the document says may have line breaks of its own
        return LINE_BREAK.matcher(printed).replaceAll(" ");
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
