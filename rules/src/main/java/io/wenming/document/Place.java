package io.wenming.document;

import org.jspecify.annotations.Nullable;

/**
 * Where a node stands: line and column (from 1; 0 for a node that was never read) and the steps that lead to it.
 */
record Place(int line, int column, @Nullable Place parent, String step) {
    static final Place NOWHERE = new Place(0, 0, null, "");
    /** No name of ours is as long; each problem keeps its pointer, and there may be many below a long name. */
    private static final int LONGEST_STEP = 200;

    /** The JSON pointer (RFC 6901); empty for the root. Steps of more than {@value #LONGEST_STEP} characters are cut off. */
    String pointer() {
        return parent == null
                ? ""
                : parent.pointer()
                        + "/"
                        + Excerpt.of(step, LONGEST_STEP).replace("~", "~0").replace("/", "~1");
    }
}
