package io.wenming.examples.district;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;

/** How many columns of a terminal a text takes: wide characters, as Unicode's East Asian Width has them, take two. */
final class DisplayWidth {
    private static final ImmutableRangeSet<Integer> WIDE = ImmutableRangeSet.<Integer>builder()
            .add(Range.closed(0x1100, 0x115F))
            .add(Range.closed(0x2E80, 0x303E))
            .add(Range.closed(0x3041, 0xA4CF))
            .add(Range.closed(0xAC00, 0xD7A3))
            .add(Range.closed(0xF900, 0xFAFF))
            .add(Range.closed(0xFE30, 0xFE6F))
            .add(Range.closed(0xFF00, 0xFF60))
            .add(Range.closed(0xFFE0, 0xFFE6))
            .add(Range.closed(0x1F300, 0x1FAFF))
            .add(Range.closed(0x20000, 0x3FFFD))
            .build();

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(point -> WIDE.contains(point) ? 2 : 1).sum();
    }

    /** The text with blanks up to a width. */
    static String pad(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - of(text)));
        return right ? blanks + text : text + blanks;
    }
}
