package io.wenming.finding;

import io.wenming.label.Language;
import java.io.Serializable;

/**
 * A reason code (理由代码): stable, for programs, with a text for people. Each domain has an enum of its own; an embedder's
 * rule brings one too. Implementations are compared with {@code equals}, so enums are best.
 */
public interface ReasonCode extends Serializable {
    /** The stable code, such as {@code FLOOR}. */
    String code();

    /**
     * The text in a language, in the form of {@link java.text.MessageFormat}: <code>{0}</code> stands for the first
     * detail, an apostrophe is written twice.
     */
    String text(Language language);
}
