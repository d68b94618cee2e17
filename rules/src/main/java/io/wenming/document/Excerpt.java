package io.wenming.document;

/** What is said of a text that is too long. */
final class Excerpt {
    private Excerpt() {}

    /** The text, or so many characters of it and an ellipsis; no character is cut in half. */
    static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    /** The text, or its beginning and its end with an ellipsis between, so many characters each. */
    static String ends(String text, int each) {
        if (text.length() <= 2 * each) {
            return text;
        }
        int last = text.length() - each;
        return of(text, each) + text.substring(Character.isLowSurrogate(text.charAt(last)) ? last + 1 : last);
    }
}
