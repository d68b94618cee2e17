package io.wenming.practice;

import io.wenming.procedure.ProcedureRun;

/**
 * What the builders of records have in common that are runs of a procedure.
 *
 * @param <B> the builder
 */
interface RunBuilder<B> extends RecordBuilder<B> {
    /** Gives the run. */
    B run(ProcedureRun run);
}
