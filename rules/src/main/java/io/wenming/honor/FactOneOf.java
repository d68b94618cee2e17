package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;

/**
 * A fact has one of some values (类别要求); not met if it is missing. Made by {@link EntryRule#oneOf}.
 * Source: honor rules, section 4 (kind).
 *
 * @param fact the fact
 * @param admitted the values, one or more
 * @param otherwise the reason if it has another one, or none
 */
public record FactOneOf(FactKey<String> fact, ImmutableSet<String> admitted, ReasonCode otherwise)
        implements EntryRule {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there is none
     */
    public FactOneOf {
        requireNonNull(fact, "fact");
        requireNonNull(otherwise, "otherwise");
        Texts.check("admitted", admitted);
        Refusal.unless(!admitted.isEmpty(), "%s: no value is admitted; give one or more", fact);
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        return candidacy.facts().value(fact).filter(admitted::contains).isPresent()
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
        return Label.of(
                "%s为%s".formatted(fact.name(), Joiner.on("、").join(admitted)),
                "%s is %s".formatted(fact.name(), Joiner.on(" or ").join(admitted)));
    }
}
