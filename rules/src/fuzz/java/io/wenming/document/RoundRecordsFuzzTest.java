package io.wenming.document;

/** Fuzzes the reader of {@code round_records}. */
class RoundRecordsFuzzTest extends ReaderFuzz {
    RoundRecordsFuzzTest() {
        super("round_records");
    }
}
