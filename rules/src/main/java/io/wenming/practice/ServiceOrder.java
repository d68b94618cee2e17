package io.wenming.practice;

import com.google.common.collect.ImmutableMap;
import io.wenming.label.Texts;
import io.wenming.number.Rate;
import io.wenming.procedure.Procedure;
import io.wenming.procedure.ProcedureRun;
import io.wenming.procedure.ProcedureStanding;
import io.wenming.rules.style.DomainStyle;
import io.wenming.subject.Names;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order of a service (群众点单): a run of 群众点单 → 中心派单 → 志愿者接单 → 群众评单. Who ordered is masked unless the full name is
 * asked for.
 *
 * <p>Source: framework, part 5.
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class ServiceOrder implements PracticeRecord {
    /** 点单 the step that places it, in its procedure. */
    public static final String ORDER = "order";

    /** 接单 the step in which volunteers take it. */
    public static final String ACCEPT = "accept";

    /** 评单 the step that gives the rating. */
    public static final String RATE = "rate";

    private static final long serialVersionUID = 1L;
    private static final Procedure PROCEDURE = Procedure.serviceOrder();

    ServiceOrder() {}

    /** The run of {@link io.wenming.procedure.Procedure#serviceOrder}, with at least a day. */
    public abstract ProcedureRun run();

    /** What is wanted, not blank. */
    public abstract String service();

    /** The field. */
    public abstract Optional<VolunteerField> field();

    /** Who ordered as given; print {@link #displayName} instead. */
    public abstract Optional<String> orderedBy();

    /** Id of the venue that hands it out (派单). */
    public abstract Optional<String> venue();

    /** Id of the team that takes it (接单). */
    public abstract Optional<String> team();

    /** The rating (评单), 0 to 100 percent, both inclusive: five stars are 100, four are 80. */
    public abstract Optional<Rate> rating();

    /** The id of the run. */
    @Override
    public String id() {
        return run().id();
    }

    /** The day on which the run was opened, else that of its first record. */
    @Override
    public LocalDate on() {
        return RunDays.first(run());
    }

    /** How the run stands at the end of a day; its procedure has no terms. */
    public ProcedureStanding standing(LocalDate asOf) {
        return RunDays.standing(PROCEDURE, run(), asOf);
    }

    @Value.Lazy
    ImmutableMap<String, LocalDate> stepDays() {
        return RunDays.done(PROCEDURE, run());
    }

    private Optional<LocalDate> doneOn(String step) {
        return Optional.ofNullable(stepDays().get(step));
    }

    /** The day on which volunteers took it (接单). */
    public Optional<LocalDate> acceptedOn() {
        return doneOn(ACCEPT);
    }

    /** The day on which it was rated (评单). */
    public Optional<LocalDate> ratedOn() {
        return doneOn(RATE);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.ORDER;
    }

    @Value.Check
    void check() {
        Texts.check("orderedBy", orderedBy());
        Texts.check("venue", venue());
        Texts.check("team", team());
        RecordChecks.check(this);
        RecordChecks.notBlank(this, RecordChecks.SERVICE, service());
        rating().ifPresent(rate -> RecordChecks.share(this, RecordChecks.RATING, rate));
    }

    /** Who ordered, for a rendering: masked unless the full name is asked for. */
    public Optional<String> displayName(Names names) {
        return orderedBy().map(names::show);
    }

    /** Id and masked name. */
    @Override
    public final String toString() {
        return "%s %s".formatted(id(), displayName(Names.MASKED).orElse("-"));
    }

    /** Starts an order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an order; missing parts are refused by name. */
    public static final class Builder extends ImmutableServiceOrder.Builder implements RunBuilder<Builder> {
        Builder() {}
    }
}
