package io.wenming.examples.district;

import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;

/** What can be wrong between records that are each well formed. */
enum RecordProblem implements ReasonCode {
    /** A file that has to be there is not. */
    FILE_MISSING,
    /** A file that cannot be read. */
    FILE_UNREADABLE,
    /** A subject that is not in the list. */
    UNKNOWN_SUBJECT,
    /** A responsible unit that is not in the list. */
    UNKNOWN_OFFICE,
    /** A fact that the standard does not ask for. */
    UNKNOWN_INPUT,
    /** A fact of another type than the standard asks for. */
    INPUT_TYPE,
    /** A kind of evidence that no rule asks for. */
    UNKNOWN_KIND,
    /** A rule that the cadence does not have. */
    UNKNOWN_RULE,
    /** A rung that the ladder does not have. */
    UNKNOWN_RUNG,
    /** A round that the scheme does not have. */
    UNKNOWN_ROUND,
    /** A subject outside of the division of the report. */
    OUTSIDE,
    /** A type without a standard. */
    NO_STANDARD,
    /** A standard that is for no type, or for one that has another. */
    STANDARD_TYPE,
    /** Facts of a subject that is not scored. */
    NOT_SCORED,
    /** A day beyond the working calendar. */
    UNKNOWN_YEAR;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(RecordProblem.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
