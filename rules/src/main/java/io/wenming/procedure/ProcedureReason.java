package io.wenming.procedure;

import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;

/** Why a run stands as it does (闭环理由), a closed list; the codes are stable. */
public enum ProcedureReason implements ReasonCode {
    /** It is in this round. */
    ROUND,
    /** The next step. */
    NEXT,
    /** The next step and who takes it. */
    NEXT_BY,
    /** The next step has been late since a day. */
    OVERDUE,
    /** There are no deadlines: the working days of a year are not published. */
    UNKNOWN_YEAR,
    /** A step was skipped and has to be made up. */
    MISSING,
    /** A record does not fit. */
    VIOLATION,
    /** A step was done on a day. */
    DONE,
    /** A step was made up on a day. */
    MADE_UP,
    /** A step was skipped. */
    SKIPPED,
    /** A step is still to come. */
    PENDING,
    /** The deadline of a step. */
    DUE,
    /** A step was done after its deadline. */
    LATE;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(ProcedureReason.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
