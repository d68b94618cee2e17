package io.wenming.document;

/** Fuzzes the reader of {@code candidacy}. */
class CandidacyFuzzTest extends ReaderFuzz {
    CandidacyFuzzTest() {
        super("candidacy");
    }
}
