package io.wenming.document;

/** Fuzzes the reader of {@code cadence}. */
class CadenceFuzzTest extends ReaderFuzz {
    CadenceFuzzTest() {
        super("cadence");
    }
}
