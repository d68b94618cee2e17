package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one step of one input would give (灵敏度): the change of the score where this input is changed and every other stays,
 * found by scoring the changed facts under the same standard. For a number also the nearest edges.
 *
 * <pre>{@code
 * standard.sensitivity(facts);   // satisfied (rate) one more: 0.05, edge above at 100
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class Sensitivity implements Serializable {
    private static final long serialVersionUID = 1L;

    Sensitivity() {}

    /** The input that is changed. */
    public abstract FactKey<?> key();

    /** What the input is called: the label that is declared of it, or else its name. */
    public abstract Label label();

    /** How it is changed. */
    public abstract Step step();

    /** The grade that it is changed to, or the kind of incident, with its state where that counts. */
    public abstract Optional<String> word();

    /** The change of the total before rounding and vetoes; none where there is no total before or after. */
    public abstract Optional<Fraction> exact();

    /** The change of the score; none where there is no score before or after. */
    public abstract Optional<Fraction> points();

    /** What the standard says after the change. */
    public abstract ScoreStatus status();

    /** Whether it says something else than before. */
    public abstract boolean movesStatus();

    /** The nearest edge above a number, if one is found. */
    public abstract Optional<Edge> above();

    /** The nearest edge below a number, if one is found. */
    public abstract Optional<Edge> below();

    /** The same as sentences. */
    public ImmutableList<Reason> reasons() {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        String of = word().map(word -> " " + word).orElse("");
        Detail name = Detail.of(Label.of(label().zh() + of, label().en() + of));
        Detail step = Detail.of(step().label());
        reasons.add(exact().flatMap(total -> points().map(score ->
                        Reason.of(SensitivityReason.GIVES, name, step, Detail.of(score), Detail.of(total))))
                .orElseGet(() -> Reason.of(SensitivityReason.GIVES_NO_NUMBER, name, step)));
        if (movesStatus()) {
            reasons.add(Reason.of(SensitivityReason.STATUS, Detail.of(status().label())));
        }
        above().ifPresent(edge -> reasons.add(said(SensitivityReason.EDGE_ABOVE, edge)));
        below().ifPresent(edge -> reasons.add(said(SensitivityReason.EDGE_BELOW, edge)));
        return reasons.build();
    }

    private static Reason said(SensitivityReason code, Edge edge) {
        return Reason.of(
                code,
                Detail.of(edge.at()),
                Detail.of(edge.distance()),
                Detail.of(edge.kind().label()),
                Detail.of(edge.node()));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds what one step gives. */
    static final class Builder extends ImmutableSensitivity.Builder {
        Builder() {}
    }
}
