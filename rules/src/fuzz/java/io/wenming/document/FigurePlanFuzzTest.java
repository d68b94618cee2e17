package io.wenming.document;

/** Fuzzes the reader of {@code figures}. */
class FigurePlanFuzzTest extends ReaderFuzz {
    FigurePlanFuzzTest() {
        super("figures");
    }
}
