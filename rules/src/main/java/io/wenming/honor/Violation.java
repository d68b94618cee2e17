package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Incident;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a rule of a negative list fires (触发负面清单), with the incidents that make it fire.
 *
 * <p>Source: honor rules, section 4 (veto rules) and section 7 (sanction).
 */
@DomainStyle
@Value.Immutable
public abstract class Violation implements Serializable {
    private static final long serialVersionUID = 1L;

    Violation() {}

    /** The rule. */
    public abstract VetoRule rule();

    /** The day. */
    public abstract LocalDate on();

    /** The incidents that a reached threshold counts, each once, in the order given. */
    public abstract ImmutableList<Incident> incidents();

    /** The thresholds that are reached, one or more. */
    public abstract ImmutableList<IncidentThreshold> thresholds();

    /** How often, at most, in the thresholds that are reached. */
    public abstract long times();

    /** What it brings. */
    public Sanction sanction() {
        return rule().sanction();
    }

    /** Whether an incident with an id counts. */
    public boolean rests(String incident) {
        return incidents().stream()
                .anyMatch(counted -> counted.id().filter(incident::equals).isPresent());
    }

    /** 扣分 the points that it takes off a mark; 0 if it brings something else. */
    public Fraction deducted() {
        if (sanction().kind() != SanctionKind.DEDUCT) {
            return Fraction.ZERO;
        }
        Fraction once = sanction().points().orElse(Points.ZERO).toFraction();
        return sanction().perIncident() ? once.times(times()) : once;
    }

    /** 从重 those that bring the most severe kind, in the order given. */
    public static ImmutableList<Violation> strongest(Iterable<Violation> violations) {
        ImmutableList<Violation> all = ImmutableList.copyOf(requireNonNull(violations, "violations"));
        Comparator<Violation> bySeverity =
                Comparator.comparing(violation -> violation.sanction().kind());
        Optional<Violation> most = all.stream().max(bySeverity);
        return all.stream()
                .filter(violation -> bySeverity.compare(violation, most.orElseThrow()) == 0)
                .collect(ImmutableList.toImmutableList());
    }

    static Violation of(VetoRule rule, LocalDate on, List<Incident> counting, List<IncidentThreshold> reached) {
        return ImmutableViolation.builder()
                .rule(rule)
                .on(on)
                .incidents(counting.stream()
                        .filter(incident -> reached.stream()
                                .anyMatch(threshold -> !threshold
                                        .counted(ImmutableList.of(incident))
                                        .isEmpty()))
                        .collect(ImmutableList.toImmutableList()))
                .thresholds(reached)
                .times(reached.stream()
                        .mapToLong(threshold -> threshold.times(counting))
                        .max()
                        .orElseThrow())
                .build();
    }
}
