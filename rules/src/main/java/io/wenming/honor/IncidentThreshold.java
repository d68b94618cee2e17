package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.Incident;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import java.io.Serializable;
import java.util.List;

/**
 * From how many incidents on a rule of a negative list fires (起算标准): those of some roles, together. There is no order of
 * roles; the head counts as a member of the group only where it is listed.
 *
 * <p>Source: honor rules, section 4 (thresholds).
 *
 * @param roles the roles that count; empty: any, also none
 * @param least how often at least, together, 1 or more
 */
public record IncidentThreshold(ImmutableSet<String> roles, int least) implements Serializable {
    /** One incident of anybody. */
    public static final IncidentThreshold ANY = new IncidentThreshold(ImmutableSet.of(), 1);

    private static final long serialVersionUID = 1L;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public IncidentThreshold {
        Texts.check("roles", roles);
        Refusal.unless(least >= 1, "threshold: least %s is out of range; give 1 or more", least);
    }

    /** So many incidents of some roles together; of anybody if no role is given. */
    public static IncidentThreshold of(int least, String... roles) {
        return new IncidentThreshold(ImmutableSet.copyOf(roles), least);
    }

    ImmutableList<Incident> counted(List<Incident> incidents) {
        return incidents.stream()
                .filter(incident -> roles.isEmpty()
                        || incident.role().filter(roles::contains).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    long times(List<Incident> incidents) {
        return counted(incidents).stream().mapToLong(Incident::times).sum();
    }

    boolean isReached(List<Incident> incidents) {
        return times(incidents) >= least;
    }
}
