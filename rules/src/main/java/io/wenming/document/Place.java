package io.wenming.document;

import org.jspecify.annotations.Nullable;

/**
 * Where a node stands: line and column (from 1; 0 for a node that was never read) and the steps that lead to it.
 */
record Place(int line, int column, @Nullable Place parent, String step) {
    static final Place NOWHERE = new Place(0, 0, null, "");

    /** The JSON pointer (RFC 6901); empty for the root. */
    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
