package io.wenming.document;

import io.wenming.label.Refusal;
import io.wenming.label.Texts;

/**
 * The limits of reading (读取上限), so that no document costs more than it should. The first one that is passed ends the
 * reading, with a problem where it was passed.
 *
 * @param depth most levels of objects and lists in each other
 * @param characters most characters of a document
 * @param nodes most nodes: each object, each list and each text, number, flag or null is one; the name of a member is none.
 *     Documents have no references, so that none is counted, or read, more than once
 * @param textLength most characters of one text or one name
 * @param numberLength most characters of one number
 * @param problems most problems listed
 */
public record DocumentLimits(int depth, int characters, int nodes, int textLength, int numberLength, int problems) {
    /** 64 levels, 1 Mi characters, 256 Ki nodes, texts of 65,536, numbers of 64, 1,000 problems. */
    public static final DocumentLimits SAFE = new DocumentLimits(64, 1 << 20, 1 << 18, Texts.LONGEST, 64, 1_000);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a limit is below 1
     */
    public DocumentLimits {
        if (Math.min(
                        Math.min(Math.min(depth, characters), nodes),
                        Math.min(Math.min(textLength, numberLength), problems))
                < 1) {
            throw Refusal.of(
                    "limits: depth %s, characters %s, nodes %s, textLength %s, numberLength %s, problems %s: one is below 1; give 1 or more",
                    depth, characters, nodes, textLength, numberLength, problems);
        }
    }

    /**
     * The same with another size of document, for registers and logs. A larger document may have more nodes, in the same
     * proportion; a smaller one as many as before. {@code SAFE.characters(1 << 26)} admits 16 Mi nodes.
     */
    public DocumentLimits characters(int most) {
        long proportional = (long) nodes * most / characters;
        int more = (int) Math.min(Integer.MAX_VALUE, Math.max(nodes, proportional));
        return new DocumentLimits(depth, most, more, textLength, numberLength, problems);
    }
}
