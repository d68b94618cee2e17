package io.wenming.label;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a text of a value may be (文本): what a document can hold and give back. It is not blank, it has no control character
 * but tab and line ends, no half of a surrogate pair, and at most 65,536 characters. Every value checks its texts when it is
 * made, so that what was accepted can be stored and read.
 */
public final class Texts {
    /** Most characters of a text; labels, which are put together of others, have no such bound. */
    public static final int LONGEST = 1 << 16;

    private Texts() {}

    /**
     * Checks a text.
     *
     * @param name what it is called where it is given
     * @throws Refusal if a document cannot hold it
     */
    public static void check(String name, String text) {
        checkUnbounded(name, text);
        Refusal.unless(
                text.length() <= LONGEST, "%s: it has %s characters; give at most %s", name, text.length(), LONGEST);
    }

    /**
     * Checks a text, if there is one.
     *
     * @throws Refusal if a document cannot hold it
     */
    public static void check(String name, Optional<String> text) {
        requireNonNull(text, name);
        if (text.isPresent()) {
            check(name, text.get());
        }
    }

    /**
     * Checks each text.
     *
     * @throws Refusal if a document cannot hold one
     */
    public static void check(String name, Iterable<String> texts) {
        for (String text : requireNonNull(texts, name)) {
            check(name, text);
        }
    }

    /**
     * Checks a text that may be of any length, such as one that was put together.
     *
     * @throws Refusal if it is blank or has a character that no document can hold
     */
    public static void checkUnbounded(String name, String text) {
        if (requireNonNull(text, name).isBlank()) {
            throw Refusal.of("%s: it is blank; write something, or leave it out where it may be missing", name);
        }
        int stranger = stranger(text);
        if (stranger < text.length()) {
            throw Refusal.of(
                    "%s: character %s is U+%s, a control character or half a character; leave it out",
                    name, stranger + 1, "%04X".formatted((int) text.charAt(stranger)));
        }
    }

    /** The text without the characters that no document can hold. */
    public static String withoutStrangers(String text) {
        return stranger(text) == text.length()
                ? text
                : text.codePoints()
                        .filter(point -> !isStranger(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Where the first character stands that no document can hold, or the length. */
    private static int stranger(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isStranger(c)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isStranger(int point) {
        return (Character.isISOControl(point) && point != '\n' && point != '\t' && point != '\r')
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
