package io.wenming.document;

/** Fuzzes the reader of {@code divisions}. */
class DivisionsFuzzTest extends ReaderFuzz {
    DivisionsFuzzTest() {
        super("divisions");
    }
}
