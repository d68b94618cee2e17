package io.wenming.document;

import io.wenming.report.FigurePlan;

/** Fuzzes the reader of {@code FigurePlan.DOCUMENT}. */
class FigurePlanFuzzTest extends ReaderFuzz {
    FigurePlanFuzzTest() {
        super(FigurePlan.DOCUMENT);
    }
}
