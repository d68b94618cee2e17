package io.wenming.document;

/** Fuzzes the reader of {@code standard}. */
class StandardFuzzTest extends ReaderFuzz {
    StandardFuzzTest() {
        super("standard");
    }
}
