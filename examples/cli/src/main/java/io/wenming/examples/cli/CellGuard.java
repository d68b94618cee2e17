package io.wenming.examples.cli;

import com.google.common.base.CharMatcher;

/**
 * Texts that a spreadsheet program would run (电子表格公式防护): one that begins with {@code = + - @}, a tab or a line break is written
 * with an apostrophe before it, and read without it. Numbers stay as they are.
 */
final class CellGuard {
    private static final CharMatcher RUN = CharMatcher.anyOf("=+-@\t\r\n");
    private static final String GUARD = "'";

    private CellGuard() {}

    static String guarded(String text) {
        boolean isRun = !text.isEmpty() && RUN.matches(text.charAt(0)) && !isNumber(text);
        return isRun || isGuarded(text) ? GUARD + text : text;
    }

    static String opened(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }

    private static boolean isGuarded(String text) {
        String rest = text.startsWith(GUARD) ? text.substring(1) : "";
        return !rest.isEmpty() && (RUN.matches(rest.charAt(0)) || rest.startsWith(GUARD));
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?\\d+(\\.\\d+)?");
    }
}
