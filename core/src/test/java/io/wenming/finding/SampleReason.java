package io.wenming.finding;

import io.wenming.label.Language;
import java.util.ResourceBundle;

/** The reasons that these tests give; their texts stand in bundles beside it. */
enum SampleReason implements ReasonCode {
    ASSESSED,
    CAP,
    NOT_REPORTED,
    QUOTED;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(SampleReason.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
