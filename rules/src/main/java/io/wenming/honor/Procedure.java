package io.wenming.honor;

import static com.google.common.base.Preconditions.checkArgument;

import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The steps from application to naming (申报程序).
 *
 * <p>Source: honor rules, sections 2 and 3 (procedure).
 */
@DomainStyle
@Value.Immutable
public abstract class Procedure implements Serializable {
    private static final long serialVersionUID = 1L;

    Procedure() {}

    /** Whether a naming needs every step up to the public notice; by default it needs none. */
    @Value.Default
    public boolean full() {
        return false;
    }

    /** Whether nominees are tested over years between recommendation and assessment. */
    @Value.Default
    public boolean nominee() {
        return false;
    }

    /** How many recommendations of one title are taken per round, 0 or more; none: any number. */
    public abstract Optional<Integer> recommendQuota();

    @Value.Check
    void check() {
        checkArgument(
                recommendQuota().orElse(0) >= 0,
                "procedure: recommendQuota %s is below 0; give 0 or more",
                recommendQuota().orElse(0));
    }

    /** Starts a procedure. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a procedure. */
    public static final class Builder extends ImmutableProcedure.Builder {
        Builder() {}
    }
}
