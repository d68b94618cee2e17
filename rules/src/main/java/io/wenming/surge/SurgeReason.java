package io.wenming.surge;

import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;

/** Why evidence is a surge or is none (突击判定理由), a closed list; the codes are stable. */
public enum SurgeReason implements ReasonCode {
    /** How much of the evidence lies in the window. */
    CONCENTRATED,
    /** The period, and when the window begins. */
    PERIOD,
    /** How many times the steady share that is. */
    LIFT,
    /** How likely chance alone gives so many pieces in the window. */
    CHANCE,
    /** How likely chance alone gives so many active days in the window. */
    CHANCE_OF_DAYS,
    /** How far work was behind an even line, and when, as the number of a working day. */
    LAG,
    /** How far work was behind an even line, and when. */
    LAG_ON,
    /** There is no evidence. */
    NO_PIECE,
    /** Nothing was expected in the window. */
    NOTHING_EXPECTED,
    /** There are fewer pieces than are needed to say anything. */
    TOO_FEW_PIECES,
    /** There is evidence on fewer days than are needed to say anything. */
    TOO_FEW_DAYS;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(SurgeReason.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
