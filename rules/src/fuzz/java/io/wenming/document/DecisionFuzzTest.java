package io.wenming.document;

/** Fuzzes the reader of {@code decision}. */
class DecisionFuzzTest extends ReaderFuzz {
    DecisionFuzzTest() {
        super("decision");
    }
}
