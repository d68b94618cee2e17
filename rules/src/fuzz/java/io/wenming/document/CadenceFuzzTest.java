package io.wenming.document;

import io.wenming.cadence.Cadence;

/** Fuzzes the reader of {@code Cadence.DOCUMENT}. */
class CadenceFuzzTest extends ReaderFuzz {
    CadenceFuzzTest() {
        super(Cadence.DOCUMENT);
    }
}
