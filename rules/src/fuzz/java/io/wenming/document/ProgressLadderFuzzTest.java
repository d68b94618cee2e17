package io.wenming.document;

/** Fuzzes the reader of {@code progress_ladder}. */
class ProgressLadderFuzzTest extends ReaderFuzz {
    ProgressLadderFuzzTest() {
        super("progress_ladder");
    }
}
