package io.wenming.document;

/** Fuzzes the reader of {@code procedure_runs}. */
class ProcedureRunFuzzTest extends ReaderFuzz {
    ProcedureRunFuzzTest() {
        super("procedure_runs");
    }
}
