package io.wenming.document;

/** Fuzzes the reader of {@code Documents.DECISION}. */
class DecisionFuzzTest extends ReaderFuzz {
    DecisionFuzzTest() {
        super(Documents.DECISION);
    }
}
