package io.wenming.honor;

import static com.google.common.base.Preconditions.checkArgument;

import io.wenming.number.Points;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule of a negative list brings (处理): {@code Sanction.of(SanctionKind.WARN)}, or points for a year.
 *
 * <p>Source: honor rules, section 4 (sanction) and section 5 (score).
 */
@DomainStyle
@Value.Immutable
public abstract class Sanction implements Serializable {
    private static final long serialVersionUID = 1L;

    Sanction() {}

    /** What is done. */
    public abstract SanctionKind kind();

    /** How many points are deducted, above 0; only with {@link SanctionKind#DEDUCT}, which needs them. */
    public abstract Optional<Points> points();

    /** How long it lasts; none: not said. */
    public abstract Optional<Period> period();

    /** Whether the points count for each incident, instead of once. */
    @Value.Default
    public boolean perIncident() {
        return false;
    }

    @Value.Check
    void check() {
        period().ifPresent(period -> Periods.check("sanction: period", period));
        checkArgument(
                points().isPresent() == (kind() == SanctionKind.DEDUCT),
                "sanction: %s with points %s; give points with deduct, and with nothing else",
                kind().code(),
                points().map(Points::toString).orElse("none"));
        points().ifPresent(deducted -> checkArgument(
                deducted.compareTo(Points.ZERO) > 0, "sanction: points %s are not above 0; give more", deducted));
    }

    /** A sanction of a kind that needs nothing else. */
    public static Sanction of(SanctionKind kind) {
        return builder().kind(kind).build();
    }

    /** 扣分 points off the mark of a year, above 0, once. */
    public static Sanction deduct(Points points) {
        return builder().kind(SanctionKind.DEDUCT).points(points).build();
    }

    /** Starts a sanction with all its parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a sanction; a missing kind is refused by name. */
    public static final class Builder extends ImmutableSanction.Builder {
        Builder() {}
    }
}
