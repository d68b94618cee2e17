package io.wenming.document;

/** Fuzzes the reader of {@code procedure}. */
class ProcedureFuzzTest extends ReaderFuzz {
    ProcedureFuzzTest() {
        super("procedure");
    }
}
