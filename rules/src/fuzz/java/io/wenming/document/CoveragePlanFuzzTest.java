package io.wenming.document;

import io.wenming.coverage.CoveragePlan;

/** Fuzzes the reader of {@code CoveragePlan.DOCUMENT}. */
class CoveragePlanFuzzTest extends ReaderFuzz {
    CoveragePlanFuzzTest() {
        super(CoveragePlan.DOCUMENT);
    }
}
