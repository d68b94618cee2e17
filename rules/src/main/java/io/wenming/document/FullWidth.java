package io.wenming.document;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Chinese input methods leave in a document (全角字符): full-width letters, digits and signs, and curly quotes. */
final class FullWidth {
    /** A word of ours and a full-width colon at the start of a line or a text. */
    private static final Pattern COLON_AFTER_WORD = Pattern.compile("^[ \\-]*[A-Za-z_$][A-Za-z0-9_]*\\h*(：)");

    private static final CharMatcher AROUND =
            CharMatcher.whitespace().or(CharMatcher.anyOf("\"'")).or(CharMatcher.anyOf("\uFEFF\u200B"));
    private static final String OTHERS = "“”‘’、。【】\u3000\uFEFF";
    private static final String MEANT = "\"\"'',.[]  ";

    private FullWidth() {}

    static boolean is(char c) {
        return narrow(c) != c;
    }

    /** The half-width form of a character; itself where it is none of these. */
    static char narrow(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - '\uFF01' + '!');
        }
        int other = OTHERS.indexOf(c);
        return other < 0 ? c : MEANT.charAt(other);
    }

    /** A text half-width, without quotes and white space around it. */
    static String meant(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars().forEach(c -> narrow.append(narrow((char) c)));
        return AROUND.trimFrom(narrow);
    }

    /** Where a full-width colon ends a word of ours at the start of a line, or -1. */
    static int colonAfterWord(CharSequence line) {
        Matcher matcher = COLON_AFTER_WORD.matcher(line);
        return matcher.find() ? matcher.start(1) : -1;
    }

    /** Whether a refused text would be taken half-width; then that is the problem. */
    static boolean explains(Node node, Codec<?> codec, Problems problems) {
        if (!(node instanceof Node.Text text)) {
            return false;
        }
        String meant = meant(text.text());
        if (meant.equals(text.text()) || text.text().chars().noneMatch(c -> is((char) c))) {
            return false;
        }
        for (Node half : ImmutableList.of(new Node.Text(node.place(), meant), new Node.Literal(node.place(), meant))) {
            Problems trial = new Problems("", 1);
            if (codec.read(half, trial) != null && trial.count() == 0) {
                add(problems, node.place(), text.text(), meant);
                return true;
            }
        }
        return false;
    }

    static void add(Problems problems, Place place, String given, String meant) {
        problems.add(
                place,
                ProblemCode.FULL_WIDTH,
                Detail.of(Nearest.shortened(given)),
                Detail.of(Nearest.shortened(meant)));
    }
}
