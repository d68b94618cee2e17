package io.wenming.document;

/** Fuzzes the reader of {@code Documents.SUBJECTS}. */
class SubjectsFuzzTest extends ReaderFuzz {
    SubjectsFuzzTest() {
        super(Documents.SUBJECTS);
    }
}
