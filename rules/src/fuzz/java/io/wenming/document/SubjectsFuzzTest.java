package io.wenming.document;

/** Fuzzes the reader of {@code subjects}. */
class SubjectsFuzzTest extends ReaderFuzz {
    SubjectsFuzzTest() {
        super("subjects");
    }
}
