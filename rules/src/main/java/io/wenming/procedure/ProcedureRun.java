package io.wenming.procedure;

import com.google.common.collect.ImmutableList;
import io.wenming.document.Codec;
import io.wenming.document.DocumentKind;
import io.wenming.document.Documents;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One run of a procedure (闭环事项): a project, an order, a lecture, with what was recorded of it.
 *
 * <pre>{@code
 * ProcedureRun.builder()
 *         .id("order-7")
 *         .addRecord("r1", "order", LocalDate.of(2026, 3, 9))
 *         .addRecord("r2", "assign", LocalDate.of(2026, 3, 10))
 *         .build();
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class ProcedureRun implements Serializable {
    /** How a run stands in documents. */
    public static final Codec<ProcedureRun> CODEC = ProcedureForm.run();

    /** Lists of runs as documents, ids unique. */
    public static final DocumentKind<ImmutableList<ProcedureRun>> DOCUMENT =
            Documents.list("procedure_runs", "runs", CODEC, ProcedureRun::id);

    private static final long serialVersionUID = 1L;

    ProcedureRun() {}

    /** The id, not blank. */
    public abstract String id();

    /** The day on which it was opened, from which the time of the first step runs; no record is earlier. */
    public abstract Optional<LocalDate> openedOn();

    /** What was recorded; the order does not matter unless two records share id and day. */
    public abstract ImmutableList<StepRecord> records();

    @Value.Check
    void check() {
        Texts.check("id", id());
        openedOn().ifPresent(opened -> {
            for (StepRecord step : records()) {
                Refusal.unless(
                        !step.occurredOn().isBefore(opened),
                        "run '%s': record '%s' of %s is before the run was opened on %s; give that day or a later one",
                        id(),
                        step.id(),
                        step.occurredOn(),
                        opened);
            }
        });
    }

    /** Starts a run. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a run; missing parts are refused by name. */
    public static final class Builder extends ImmutableProcedureRun.Builder {
        Builder() {}

        /** Adds a record that a step was taken on a day. */
        public Builder addRecord(String id, String step, LocalDate occurredOn) {
            return addRecord(new StepRecord(id, step, occurredOn));
        }
    }
}
