package io.wenming.honor;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
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

    /** How many points it stands for, 0 or more; only {@link SanctionKind#DEDUCT}, which needs them, takes them off a mark. */
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
        period().ifPresent(period -> Periods.check(Label.of("处理期限", "sanction: period"), period));
        Refusal.unless(
                points().isPresent() || kind() != SanctionKind.DEDUCT,
                "sanction: deduct has no points; give the points that it takes off");
        points().ifPresent(deducted -> Refusal.unless(
                deducted.compareTo(Points.ZERO) >= 0, "sanction: points %s are below 0; give 0 or more", deducted));
    }

    /** A sanction of a kind that needs nothing else. */
    public static Sanction of(SanctionKind kind) {
        return builder().kind(kind).build();
    }

    /** 扣分 points off the mark of a year, 0 or more, once. */
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
