package io.wenming.document;

import io.wenming.procedure.Procedure;

/** Fuzzes the reader of {@code Procedure.DOCUMENT}. */
class ProcedureFuzzTest extends ReaderFuzz {
    ProcedureFuzzTest() {
        super(Procedure.DOCUMENT);
    }
}
