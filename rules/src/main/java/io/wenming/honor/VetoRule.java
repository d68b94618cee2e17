package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.citation.Citation;
import io.wenming.fact.FactKey;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One rule of a negative list (负面清单), such as a veto (一票否决): which incidents count, from how many on it fires, and what it
 * brings. Incidents stand among the facts of the subject; one that was not verified does not count.
 *
 * <pre>{@code
 * VetoRule accident = VetoRule.builder().id("accident").label(Label.of("重大安全事故", "major accident"))
 *         .addKind("major_accident").window(IncidentWindow.rolling(24)).build();
 * }</pre>
 *
 * <p>Source: honor rules, section 4 (veto rules).
 */
@DomainStyle
@Value.Immutable
public abstract class VetoRule implements Serializable {
    /** The incidents that are read, unless a rule says otherwise. */
    public static final FactKey<Incidents> INCIDENTS = FactKey.incidents("incidents");

    private static final long serialVersionUID = 1L;

    VetoRule() {}

    /** The id, not blank; it stands in the code of the reason: {@code VETO/accident}. */
    public abstract String id();

    /** What it is called. */
    public abstract Label label();

    /** The fact in which the incidents stand; a missing one says that none is known. */
    @Value.Default
    public FactKey<Incidents> input() {
        return INCIDENTS;
    }

    /** The kinds of incident that count; empty: any. */
    public abstract ImmutableSet<String> kinds();

    /** For whom it counts; empty: for all. */
    public abstract ImmutableSet<Phase> phases();

    /** From how many on it fires, any of them; one incident of anybody if empty. */
    public abstract ImmutableList<IncidentThreshold> thresholds();

    /** When incidents count; at any time by default. */
    @Value.Default
    public IncidentWindow window() {
        return IncidentWindow.ever();
    }

    /** What it brings; a disqualification by default. */
    @Value.Default
    public Sanction sanction() {
        return Sanction.of(SanctionKind.DISQUALIFY);
    }

    /** The clause. */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("kinds", kinds());
    }

    /** What it finds for a subject on the day asked about, in the phase asked about; none if it does not fire. */
    public Optional<Violation> violation(HonorHistory history, Candidacy candidacy) {
        if (!phases().isEmpty() && !phases().contains(candidacy.phase())) {
            return Optional.empty();
        }
        Optional<LocalDate> namedOn = history.status(candidacy.subject(), candidacy.title(), candidacy.on())
                .namedOn();
        ImmutableList<Incident> counting =
                candidacy.facts().value(input()).map(Incidents::entries).orElse(ImmutableList.of()).stream()
                        .filter(incident -> incident.verified()
                                && (kinds().isEmpty() || kinds().contains(incident.kind()))
                                && window().counts(incident, candidacy.on(), namedOn))
                        .collect(ImmutableList.toImmutableList());
        ImmutableList<IncidentThreshold> reached = effectiveThresholds().stream()
                .filter(threshold -> threshold.isReached(counting))
                .collect(ImmutableList.toImmutableList());
        return reached.isEmpty()
                ? Optional.empty()
                : Optional.of(Violation.of(this, candidacy.on(), counting, reached));
    }

    /** The first day after the one asked about on which it would not fire if nothing but time passed. */
    Optional<LocalDate> clearFrom(HonorHistory history, Candidacy candidacy) {
        return candidacy.facts().value(input()).map(Incidents::entries).orElse(ImmutableList.of()).stream()
                .flatMap(incident -> incident.occurredOn().stream())
                .flatMap(day -> window().leftOn(day).stream())
                .filter(day -> day.isAfter(candidacy.on()))
                .sorted(Comparator.naturalOrder())
                .filter(day -> violation(history, candidacy.asOf(day)).isEmpty())
                .findFirst();
    }

    private ImmutableList<IncidentThreshold> effectiveThresholds() {
        return thresholds().isEmpty() ? ImmutableList.of(IncidentThreshold.ANY) : thresholds();
    }

    /** Starts a rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; missing parts are refused by name. */
    public static final class Builder extends ImmutableVetoRule.Builder {
        Builder() {}
    }
}
