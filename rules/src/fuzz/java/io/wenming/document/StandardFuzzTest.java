package io.wenming.document;

import io.wenming.scoring.Standard;

/** Fuzzes the reader of {@code Standard.DOCUMENT}. */
class StandardFuzzTest extends ReaderFuzz {
    StandardFuzzTest() {
        super(Standard.DOCUMENT);
    }
}
