package io.wenming.document;

/** Fuzzes the reader of {@code ladder}. */
class LadderFuzzTest extends ReaderFuzz {
    LadderFuzzTest() {
        super("ladder");
    }
}
