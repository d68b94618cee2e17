package io.wenming.examples.html;

import static java.util.Objects.requireNonNull;

/** A text of a page (文本). Characters that cannot be seen and change how others are read, or that XML does not allow, show as {@code �}. */
record Text(String text) implements Html {
    private static final int INSTEAD = 0xFFFD;
    private static final int SHORT = 12;

    Text {
        requireNonNull(text, "text");
    }

    /** Whether it is a day, an id or a short term, which is not broken into lines. */
    boolean isShort() {
        return text.codePoints()
                        .map(point -> Character.isIdeographic(point) ? 2 : 1)
                        .sum()
                <= SHORT;
    }

    @Override
    public void writeTo(StringBuilder page) {
        escape(text, page);
    }

    /** The text as it may stand in content and between double quotes. */
    static void escape(String text, StringBuilder page) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.appendCodePoint(isShown(point) ? point : INSTEAD);
            }
        });
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.FORMAT -> point == 0x200D || point == 0x200C;
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
