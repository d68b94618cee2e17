package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;

/**
 * A rule of a negative list does not fire (不在负面清单). Made by {@link EntryRule#clearOf}. The rules that a title rule lists
 * hold without it; it is for those that are excused by another rule. Source: honor rules, section 4 (veto rules).
 *
 * @param veto the rule of the negative list
 */
public record ClearOf(VetoRule veto) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public ClearOf {
        requireNonNull(veto, "veto");
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        return veto.violation(history, candidacy)
                .map(violation -> Verdict.notMet(
                        this,
                        Shortfall.builder()
                                .code(new VetoReason(veto.id(), veto.label()))
                                .wanted(describe())
                                .citation(veto.citation())
                                .incidents(violation.incidents())
                                .earliestOn(veto.clearFrom(history, candidacy))
                                .build()))
                .orElseGet(() -> Verdict.met(this, ImmutableList.of()));
    }

    @Override
    public Label describe() {
        return Label.of("未发生" + veto.label().zh(), "no " + veto.label().en());
    }
}
