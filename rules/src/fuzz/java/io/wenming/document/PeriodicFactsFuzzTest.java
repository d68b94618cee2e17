package io.wenming.document;

import io.wenming.scoring.PeriodicFacts;

/** Fuzzes the reader of {@code PeriodicFacts.DOCUMENT}. */
class PeriodicFactsFuzzTest extends ReaderFuzz {
    PeriodicFactsFuzzTest() {
        super(PeriodicFacts.DOCUMENT);
    }
}
