package io.wenming.scoring;

import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;

/** What is said of a gap and of what closes it (差距理由), a closed list; the codes are stable. */
public enum GapReason implements ReasonCode {
    /** The target is reached already. */
    REACHED,
    /** So much is short. */
    SHORT,
    /** There is no score yet. */
    NO_SCORE,
    /** A veto stands in the way. */
    VETO,
    /** A veto takes the whole score. */
    VETO_ZERO,
    /** A gate is shut. */
    GATE_SHUT,
    /** Even the best of everything is not enough. */
    OUT_OF_REACH,
    /** A leaf can give any amount, and the caller did not say how much. */
    NO_BOUND,
    /** The steps ended before any set was found. */
    STEPS_OVER,
    /** These are the fewest. */
    FEWEST,
    /** These cost least. */
    CHEAPEST,
    /** The steps ended before it was proved that nothing smaller does. */
    NOT_PROVED,
    /** There are more sets that are as small. */
    MORE,
    /** An indicator is raised. */
    RAISE,
    /** An indicator that was not reported is reported at its best. */
    REPORT,
    /** What the score becomes. */
    BECOMES,
    /** What it costs. */
    COSTS;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(GapReason.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
