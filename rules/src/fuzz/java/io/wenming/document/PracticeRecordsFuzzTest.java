package io.wenming.document;

/** Fuzzes the reader of {@code practice}. */
class PracticeRecordsFuzzTest extends ReaderFuzz {
    PracticeRecordsFuzzTest() {
        super("practice");
    }
}
