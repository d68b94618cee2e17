package io.wenming.document;

/** Fuzzes the reader of {@code Documents.DIVISIONS}. */
class DivisionsFuzzTest extends ReaderFuzz {
    DivisionsFuzzTest() {
        super(Documents.DIVISIONS);
    }
}
