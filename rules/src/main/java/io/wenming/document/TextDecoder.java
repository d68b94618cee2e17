package io.wenming.document;

import io.wenming.finding.Detail;
import io.wenming.label.Label;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to text: UTF-8 with or without a byte order mark; of other encodings it says which one it seems to be. */
final class TextDecoder {
    private static final Label UTF_16 = Label.of("疑为 UTF-16 或 UTF-32", "they look like UTF-16 or UTF-32");
    private static final Label GBK = Label.of("疑为 GBK", "they look like GBK");
    private static final Label OTHER = Label.of("编码不明", "of an encoding that is not known");

    private final Problems problems;
    private final int characters;

    TextDecoder(Problems problems, int characters) {
        this.problems = problems;
        this.characters = characters;
    }

    /** The text without its byte order mark, or null where it is none or too long. */
    @Nullable
    String decode(byte[] bytes) {
        if (isWide(bytes)) {
            problems.add(new Place(1, 1, null, ""), ProblemCode.ENCODING, Detail.of(UTF_16));
            return null;
        }
        // one more than allowed, so that it is seen; what was cut off there may end within a character
        CharBuffer text = CharBuffer.allocate((int) Math.min(bytes.length, characters + 2L));
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        boolean malformed = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        text.flip();
        String read = text.length() > 0 && text.charAt(0) == '\uFEFF'
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
        if (read.length() > characters) {
            problems.add(
                    new Place(1, 1, null, ""),
                    ProblemCode.LIMIT,
                    Detail.of(Label.of(
                            "超过 %s 个字符".formatted(characters), "more than %s characters".formatted(characters))));
            return null;
        }
        if (malformed) {
            problems.add(endOf(read), ProblemCode.ENCODING, Detail.of(isGbk(bytes) ? GBK : OTHER));
            return null;
        }
        return read;
    }

    /** A byte order mark of two bytes, or half of the first character zero. */
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0 || second == 0 || (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }

    private static boolean isGbk(byte[] bytes) {
        try {
            Charset.forName("GBK").newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            // or this runtime does not have the charset
            return false;
        }
    }

    private static Place endOf(String text) {
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        return new Place(lines + 1, text.length() - text.lastIndexOf('\n'), null, "");
    }
}
