package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.fact.FactKey;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;

/**
 * A flag among the facts is set (资格要求); not met if it is missing. Made by {@link EntryRule#isSet}. Source: honor rules,
 * section 4 (legal person, registration).
 *
 * @param fact the flag
 * @param otherwise the reason if it is not set, or missing
 */
public record FactIsSet(FactKey<Boolean> fact, ReasonCode otherwise) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public FactIsSet {
        requireNonNull(fact, "fact");
        requireNonNull(otherwise, "otherwise");
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        return candidacy.facts().value(fact).orElse(false)
                ? Verdict.met(this, ImmutableList.of())
                : Verdict.notMet(
                        this,
                        Shortfall.builder()
                                .code(otherwise)
                                .wanted(describe())
                                .facts(ImmutableMap.of(fact, candidacy.facts().fact(fact)))
                                .build());
    }

    @Override
    public Label describe() {
        return Label.of("符合“%s”".formatted(fact.name()), "'%s' holds".formatted(fact.name()));
    }
}
