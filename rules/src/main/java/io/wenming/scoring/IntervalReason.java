package io.wenming.scoring;

import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;

/** What is said of an interval under missing inputs (得分区间说明), a closed list; the codes are stable. */
public enum IntervalReason implements ReasonCode {
    /** One value only can come out. */
    CERTAIN,
    /** A least and a most. */
    BETWEEN,
    /** A least, and no bound above. */
    UNBOUNDED_ABOVE,
    /** A most, and no bound below. */
    UNBOUNDED_BELOW,
    /** No bound on either side. */
    UNBOUNDED,
    /** The least total is approached and never attained. */
    LEAST_APPROACHED,
    /** The most total is approached and never attained. */
    MOST_APPROACHED,
    /** The ends may lie further out than what can come out. */
    NOT_PROVED,
    /** It may turn out not applicable. */
    MAY_NOT_APPLY,
    /** It does not apply, whatever the missing inputs are. */
    NEVER_APPLIES,
    /** There may be no score. */
    MAY_BE_UNSCORED,
    /** There is no score, whatever the missing inputs are. */
    NEVER_SCORED,
    /** A period for which no facts are given: every input of it is missing. */
    PERIOD_OPEN,
    /** The status, whatever the missing inputs are. */
    STATUS_CERTAIN,
    /** A status that is still possible. */
    STATUS_POSSIBLE,
    /** It passes, whatever the missing inputs are. */
    PASS_CERTAIN,
    /** It cannot pass any more. */
    PASS_IMPOSSIBLE,
    /** It may pass or not. */
    PASS_OPEN,
    /** No input is missing. */
    NOTHING_MISSING,
    /** How many inputs are missing. */
    MISSING,
    /** An input that makes the interval narrower once it is known. */
    NARROWS,
    /** An input that makes the interval bounded once it is known. */
    BOUNDS,
    /** An input that can move an end once it is known. */
    MOVES,
    /** An input that moves no end by itself. */
    MOVES_NOTHING;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(IntervalReason.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
