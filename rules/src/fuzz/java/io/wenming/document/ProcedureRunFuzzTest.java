package io.wenming.document;

import io.wenming.procedure.ProcedureRun;

/** Fuzzes the reader of {@code ProcedureRun.DOCUMENT}. */
class ProcedureRunFuzzTest extends ReaderFuzz {
    ProcedureRunFuzzTest() {
        super(ProcedureRun.DOCUMENT);
    }
}
