package io.wenming.report;

import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;

/** What is said of a figure (数据说明), a closed list; the codes are stable. */
public enum FigureReason implements ReasonCode {
    /** The days. */
    PERIOD,
    /** The unit of the number and how many records stand behind it. */
    COUNTED,
    /** A share: how many of how many. */
    SHARE,
    /** Nothing is there of which a share could be taken. */
    NOTHING_TO_MEASURE,
    /** The records that are missing. */
    MISSING;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(FigureReason.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
