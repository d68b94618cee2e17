package io.wenming.document;

import io.wenming.slip.Ladder;

/** Fuzzes the reader of {@code Ladder.DOCUMENT}. */
class LadderFuzzTest extends ReaderFuzz {
    LadderFuzzTest() {
        super(Ladder.DOCUMENT);
    }
}
