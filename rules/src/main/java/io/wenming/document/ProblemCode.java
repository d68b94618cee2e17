package io.wenming.document;

import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;

/** What can be wrong with a document (文档问题), a closed list; the codes are stable. */
public enum ProblemCode implements ReasonCode {
    /** There is nothing in it. */
    EMPTY,
    /** The bytes are not UTF-8. */
    ENCODING,
    /** It is not JSON or YAML. */
    SYNTAX,
    /** A full-width character of a Chinese input method where a half-width one is wanted. */
    FULL_WIDTH,
    /** It goes beyond a limit. */
    LIMIT,
    /** Something stands after the end. */
    TRAILING,
    /** An anchor, alias, tag or complex key of YAML. */
    YAML_FEATURE,
    /** A text holds half a surrogate pair. */
    BAD_TEXT,
    /** A member stands twice. */
    DUPLICATE_FIELD,
    /** A member that is not known here. */
    UNKNOWN_FIELD,
    /** A member that has to be there. */
    MISSING_FIELD,
    /** A null. */
    NULL_VALUE,
    /** A value of another type. */
    WRONG_TYPE,
    /** A word that is not in the list. */
    UNKNOWN_WORD,
    /** A value that its own rules refuse. */
    REFUSED,
    /** A value that does not agree with others, of the document or of those read with it. */
    INCONSISTENT;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(ProblemCode.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
