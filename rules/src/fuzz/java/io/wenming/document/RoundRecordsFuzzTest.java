package io.wenming.document;

import io.wenming.honor.RoundRecords;

/** Fuzzes the reader of {@code RoundRecords.DOCUMENT}. */
class RoundRecordsFuzzTest extends ReaderFuzz {
    RoundRecordsFuzzTest() {
        super(RoundRecords.DOCUMENT);
    }
}
