package io.wenming.document;

/** Fuzzes the reader of {@code facts}. */
class FactsFuzzTest extends ReaderFuzz {
    FactsFuzzTest() {
        super("facts");
    }
}
