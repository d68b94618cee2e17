package io.wenming.document;

/** Fuzzes the reader of {@code coverage}. */
class CoveragePlanFuzzTest extends ReaderFuzz {
    CoveragePlanFuzzTest() {
        super("coverage");
    }
}
