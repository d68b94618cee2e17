package io.wenming.fact;

import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An incident (问题) or award (奖项) that a standard counts: what kind, how often, and whatever the standard asks of it.
 * {@code Incident.of("complaint", 3)}.
 */
@DomainStyle
@Value.Immutable
public abstract class Incident implements Serializable {
    private static final long serialVersionUID = 1L;

    Incident() {}

    /** The kind, as the standard names it: a problem, a level (市级, 区级), the tier of an award. */
    public abstract String kind();

    /** How often, 1 or more; 1 by default. */
    @Value.Default
    public int times() {
        return 1;
    }

    /** The state that the standard tells apart, such as 发现 found or 逾期 overdue. */
    public abstract Optional<String> state();

    /** The project or matter that it belongs to; awards of one project and year count once. */
    public abstract Optional<String> project();

    /** The year that it counts for, 1 to 9999. */
    public abstract OptionalInt year();

    /** When it happened. */
    public abstract Optional<LocalDate> occurredOn();

    /** Its number in the case file (案号), if it has one. */
    public abstract Optional<String> id();

    /** The part that whoever did it plays for the subject, such as 主要负责人 head; negative lists of honors tell them apart. */
    public abstract Optional<String> role();

    /** Whether it was verified (查实); yes by default. Honors do not count what was looked into and not verified. */
    @Value.Default
    public boolean verified() {
        return true;
    }

    /** Whether it was put right on the spot (当场整改); no by default. */
    @Value.Default
    public boolean rectifiedOnSpot() {
        return false;
    }

    /** Whether nothing is said of it but its kind and how often. */
    @Value.Derived
    @Value.Auxiliary
    boolean isPlain() {
        return state().isEmpty()
                && project().isEmpty()
                && year().isEmpty()
                && occurredOn().isEmpty()
                && id().isEmpty()
                && role().isEmpty()
                && verified()
                && !rectifiedOnSpot();
    }

    @Value.Check
    void check() {
        Texts.check("kind", kind());
        Texts.check("state", state());
        Texts.check("project", project());
        Texts.check("id", id());
        Texts.check("role", role());
        Refusal.unless(times() >= 1, "incident '%s': times %s is out of range; give 1 or more", kind(), times());
        year().ifPresent(year -> Refusal.unless(
                year >= 1 && year <= 9999, "incident '%s': year %s is out of range; give 1 to 9999", kind(), year));
    }

    /** An incident of a kind that happened so often. */
    public static Incident of(String kind, int times) {
        return builder().kind(kind).times(times).build();
    }

    /** Starts an incident. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an incident; a missing kind is refused. */
    public static final class Builder extends ImmutableIncident.Builder {
        Builder() {}
    }
}
