package io.wenming.document;

/** Fuzzes the reader of {@code evidence}. */
class EvidenceLogFuzzTest extends ReaderFuzz {
    EvidenceLogFuzzTest() {
        super("evidence");
    }
}
