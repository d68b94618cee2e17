package io.wenming.document;

import io.wenming.scoring.PeriodicStandard;

/** Fuzzes the reader of {@code PeriodicStandard.DOCUMENT}. */
class PeriodicStandardFuzzTest extends ReaderFuzz {
    PeriodicStandardFuzzTest() {
        super(PeriodicStandard.DOCUMENT);
    }
}
