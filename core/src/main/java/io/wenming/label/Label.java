package io.wenming.label;

import java.io.Serializable;

/**
 * A label (标签): the Chinese official term first, the English one beside it. {@code Label.of("文明校园", "civilized
 * campus")}. Where only one language is given, it serves for both.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
public record Label(String zh, String en) implements Serializable {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank or has a character that no document can hold
     */
    public Label {
        Texts.checkUnbounded("zh", zh);
        Texts.checkUnbounded("en", en);
    }

    /** A label in both languages. */
    public static Label of(String zh, String en) {
        return new Label(zh, en);
    }

    /** A label that is the same in both languages, such as a proper name. */
    public static Label of(String both) {
        return new Label(both, both);
    }

    /** The text in a language. */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    @Override
    public String toString() {
        return zh.equals(en) ? zh : zh + " " + en;
    }
}
