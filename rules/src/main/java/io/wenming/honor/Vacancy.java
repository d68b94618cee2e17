package io.wenming.honor;

import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place that a revocation frees (空额).
 *
 * <p>Source: honor rules, section 5 (quota, replacement).
 */
@DomainStyle
@Value.Immutable
public abstract class Vacancy implements Serializable {
    private static final long serialVersionUID = 1L;

    Vacancy() {}

    /** The id of the subject that lost the title, not blank. */
    public abstract String subject();

    /** The day of the revocation. */
    public abstract Optional<LocalDate> revokedOn();

    /** The day on which it was confirmed. */
    public abstract Optional<LocalDate> confirmedOn();

    @Value.Check
    void check() {
        Texts.check("subject", subject());
    }

    /** A title revoked on a day and not confirmed yet. */
    public static Vacancy revoked(String subject, LocalDate on) {
        return builder().subject(subject).revokedOn(on).build();
    }

    /** The same, confirmed on a day. */
    public Vacancy confirmed(LocalDate on) {
        return builder().from(this).confirmedOn(on).build();
    }

    /** Starts a vacancy. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a vacancy; a missing subject is refused by name. */
    public static final class Builder extends ImmutableVacancy.Builder {
        Builder() {}
    }
}
