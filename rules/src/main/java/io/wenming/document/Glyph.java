package io.wenming.document;

import io.wenming.label.Label;

/** How a message names a character (字符): itself in quotes, or by its name and code where it cannot be seen. */
final class Glyph {
    /** Where nothing stands any more. */
    static final Label END = Label.of("文档末尾", "the end of the document");

    private Glyph() {}

    static Label of(int character) {
        return switch (character) {
            case '\n', '\r' -> Label.of("换行", "a line break");
            case '\t' -> Label.of("制表符（Tab）", "a tab");
            case ' ' -> Label.of("空格", "a space");
            case 0 -> unseen("空字符", "a null character", character);
            case '\u00A0' -> unseen("不间断空格", "a no-break space", character);
            case '\u3000' -> unseen("全角空格", "an ideographic space", character);
            case '\u200B' -> unseen("零宽空格", "a zero-width space", character);
            case '\uFEFF' -> unseen("字节顺序标记", "a byte order mark", character);
            default ->
                isSeen(character)
                        ? Label.of("“%s”".formatted(Character.toString(character)), quoted(character))
                        : unseen("不可见字符", "an invisible character", character);
        };
    }

    private static String quoted(int character) {
        return character == '\'' ? "\"'\"" : "'%s'".formatted(Character.toString(character));
    }

    private static Label unseen(String chinese, String english, int character) {
        String code = "U+%04X".formatted(character);
        return Label.of("%s（%s）".formatted(chinese, code), "%s (%s)".formatted(english, code));
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }
}
