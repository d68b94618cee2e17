package io.wenming.scoring;

import io.wenming.citation.Citation;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One indicator to improve (改进项): from what to what. */
@DomainStyle
@Value.Immutable
public abstract class Improvement implements Serializable {
    private static final long serialVersionUID = 1L;

    Improvement() {}

    /** Id of the indicator, a leaf. */
    public abstract String indicator();

    /** What it is called. */
    public abstract Label label();

    /** Whether it was not reported. */
    public abstract boolean missing();

    /** What it gives now, before the weights above it; none where it does not count because it was not reported. */
    public abstract Optional<Fraction> now();

    /** What it gives at its best. */
    public abstract Fraction best();

    /** Id of the unit that leads, its own or that of the nearest indicator above it. */
    public abstract Optional<String> lead();

    /** The clause that it rests on. */
    public abstract Optional<Citation> citation();

    Finding finding() {
        return Finding.builder()
                .node(indicator())
                .label(label())
                .outcome(Outcome.VALUED)
                .value(Detail.of(best()))
                .addReasons(
                        missing()
                                ? Reason.of(GapReason.REPORT, Detail.of(best()))
                                : Reason.of(GapReason.RAISE, Detail.of(now().orElse(Fraction.ZERO)), Detail.of(best())))
                .citation(citation())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableImprovement.Builder {
        Builder() {}
    }
}
