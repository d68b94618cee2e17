package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;

/**
 * A line that a measure of activity or of outcome reaches (研判界限): it does where its figure lies in a range.
 *
 * @param id unique in its version, not blank
 * @param label what is measured
 * @param measure what is measured
 * @param when the figures that count: many activities, or a poor outcome
 */
public record EffectLine(String id, Label label, Measure measure, Range<Decimal> when) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is blank, or no value lies in the range
     */
    public EffectLine {
        Texts.check("id", id);
        requireNonNull(label, "label");
        requireNonNull(measure, "measure");
        Refusal.unless(
                !requireNonNull(when, "when").isEmpty(),
                "line '%s': no value lies in %s; give ends that leave room",
                id,
                when);
    }

    /** Met where the figure lies in the range; not evaluated where an input is missing; not applicable without a figure. */
    Finding finding(Facts facts) {
        for (FactState state : new FactState[] {FactState.EXEMPT, FactState.NOT_APPLICABLE, FactState.MISSING}) {
            for (Input input : measure.inputs()) {
                if (input.required() && facts.state(input.key()) == state) {
                    Detail name = Detail.of(input.key().name());
                    return state == FactState.MISSING
                            ? without(Outcome.NOT_EVALUATED, Reason.of(EffectReason.INPUT_MISSING, name))
                            : without(Outcome.NOT_APPLICABLE, Reason.of(EffectReason.INPUT_NOT_APPLICABLE, name));
                }
            }
        }
        Optional<Reason> unreadable = measure.unreadable(facts);
        if (unreadable.isPresent()) {
            return without(Outcome.NOT_EVALUATED, unreadable.get());
        }
        return measure.value(facts)
                .map(this::with)
                .orElseGet(() -> without(Outcome.NOT_APPLICABLE, Reason.of(EffectReason.NOTHING_DUE)));
    }

    private Finding with(Fraction figure) {
        boolean within = Ends.contains(when, figure);
        return started(within ? Outcome.MET : Outcome.NOT_MET)
                .value(Detail.of(figure))
                .addReasons(Reason.of(
                        within ? EffectReason.WITHIN : EffectReason.OUTSIDE,
                        Detail.of(measure.describe()),
                        Detail.of(Ends.describe(when))))
                .build();
    }

    private Finding without(Outcome outcome, Reason reason) {
        return started(outcome).addReasons(reason).build();
    }

    private Finding.Builder started(Outcome outcome) {
        Finding.Builder finding = Finding.builder();
        finding.node(id).label(label).outcome(outcome);
        return finding;
    }
}
