package io.wenming.honor;

import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of the mark of a year (年度测评分项): what was marked, cut at a maximum, counts with its percentage.
 *
 * <p>Source: honor rules, section 5 (score, parts).
 */
@DomainStyle
@Value.Immutable
public abstract class ScorePart implements Serializable {
    private static final long serialVersionUID = 1L;

    ScorePart() {}

    /** The name, not blank; tests give their marks by it. */
    public abstract String name();

    /** The most that counts, 0 or more; none: no cut. */
    public abstract Optional<Decimal> most();

    /** The percentage with which it counts, 100 by default. */
    @Value.Default
    public Rate percent() {
        return Rate.percent(100);
    }

    @Value.Check
    void check() {
        Texts.check("name", name());
        most().ifPresent(mark ->
                Refusal.unless(mark.signum() >= 0, "part '%s': most %s is below 0; give 0 or more", name(), mark));
    }

    /** What a mark counts for. */
    Fraction counted(Decimal mark) {
        Fraction given = mark.toFraction();
        return most().map(cut -> given.min(cut.toFraction()))
                .orElse(given)
                .times(percent().toFraction());
    }

    /** A part that counts as it is. */
    public static ScorePart of(String name) {
        return builder().name(name).build();
    }

    /** The same, cut at a maximum. */
    public ScorePart atMost(Decimal cut) {
        return builder().from(this).most(cut).build();
    }

    /** The same with a percentage. */
    public ScorePart weighted(Rate share) {
        return builder().from(this).percent(share).build();
    }

    /** Starts a part. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a part; a missing name is refused. */
    public static final class Builder extends ImmutableScorePart.Builder {
        Builder() {}
    }
}
