package io.wenming.honor;

import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import io.wenming.label.Language;

/** A reason whose code is its name and whose text is its official term. */
interface LabeledReason extends ReasonCode {
    /** The name of the constant. */
    String name();

    /** The official term. */
    Label label();

    /** The stable code, as documents and registers write it. */
    @Override
    default String code() {
        return name();
    }

    /** The official term in a language. */
    @Override
    default String text(Language language) {
        return label().in(language);
    }
}
