package io.wenming.document;

/** Fuzzes the reader of {@code Documents.FACTS}. */
class FactsFuzzTest extends ReaderFuzz {
    FactsFuzzTest() {
        super(Documents.FACTS);
    }
}
