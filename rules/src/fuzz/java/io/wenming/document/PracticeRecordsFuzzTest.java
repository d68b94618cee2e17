package io.wenming.document;

import io.wenming.practice.PracticeRecords;

/** Fuzzes the reader of {@code PracticeRecords.DOCUMENT}. */
class PracticeRecordsFuzzTest extends ReaderFuzz {
    PracticeRecordsFuzzTest() {
        super(PracticeRecords.DOCUMENT);
    }
}
