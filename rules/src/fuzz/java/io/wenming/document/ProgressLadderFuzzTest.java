package io.wenming.document;

import io.wenming.slip.ProgressLadder;

/** Fuzzes the reader of {@code ProgressLadder.DOCUMENT}. */
class ProgressLadderFuzzTest extends ReaderFuzz {
    ProgressLadderFuzzTest() {
        super(ProgressLadder.DOCUMENT);
    }
}
