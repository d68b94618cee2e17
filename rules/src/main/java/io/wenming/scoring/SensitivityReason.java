package io.wenming.scoring;

import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;

/** What is said of a step of one input (灵敏度说明), a closed list; the codes are stable. */
public enum SensitivityReason implements ReasonCode {
    /** The change of the score and of the total. */
    GIVES,
    /** There is no number to compare with. */
    GIVES_NO_NUMBER,
    /** The status after the change. */
    STATUS,
    /** The nearest edge above. */
    EDGE_ABOVE,
    /** The nearest edge below. */
    EDGE_BELOW;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(SensitivityReason.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
