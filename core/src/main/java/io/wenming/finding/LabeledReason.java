package io.wenming.finding;

import io.wenming.label.Label;
import io.wenming.label.Language;

/**
 * A reason code of an enum whose constants carry their text (带文字的理由): the code is the name of the constant, the text its label.
 *
 * <pre>{@code
 * enum NoticeReason implements LabeledReason {
 *     TOO_SHORT(Label.of("公示 {0} 天，少于 {1} 天", "the notice of {0} days is shorter than {1}"));
 *     private final Label label;
 *     NoticeReason(Label label) { this.label = label; }
 *     public Label label() { return label; }
 * }
 * }</pre>
 */
public interface LabeledReason extends ReasonCode {
    /** The name of the constant. */
    String name();

    /** The text with its places, as {@link ReasonCode#text} says. */
    Label label();

    @Override
    default String code() {
        return name();
    }

    @Override
    default String text(Language language) {
        return label().in(language);
    }
}
