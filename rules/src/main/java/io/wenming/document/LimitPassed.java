package io.wenming.document;

import java.io.IOException;

/** Ends the reading of a document that passes a limit; the problem has been listed. */
final class LimitPassed extends IOException {
    private static final long serialVersionUID = 1L;
}
