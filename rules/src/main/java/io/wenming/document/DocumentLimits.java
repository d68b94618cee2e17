package io.wenming.document;

/**
 * The limits of reading (读取上限), so that no document costs more than it should.
 *
 * @param depth most levels of nesting
 * @param characters most characters of a document
 * @param textLength most characters of one text
 * @param numberLength most characters of one number
 * @param problems most problems listed
 */
public record DocumentLimits(int depth, int characters, int textLength, int numberLength, int problems) {
    /** 64 levels, 1 Mi characters, texts of 65,536, numbers of 64, 1,000 problems. */
    public static final DocumentLimits SAFE = new DocumentLimits(64, 1 << 20, 1 << 16, 64, 1_000);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a limit is below 1
     */
    public DocumentLimits {
        if (Math.min(Math.min(depth, characters), Math.min(Math.min(textLength, numberLength), problems)) < 1) {
            throw new IllegalArgumentException(
                    "limits: depth %s, characters %s, textLength %s, numberLength %s, problems %s: one is below 1; give 1 or more"
                            .formatted(depth, characters, textLength, numberLength, problems));
        }
    }

    /** The same with another size of document, for registers and logs. */
    public DocumentLimits characters(int most) {
        return new DocumentLimits(depth, most, textLength, numberLength, problems);
    }
}
