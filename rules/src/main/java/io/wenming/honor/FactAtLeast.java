package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.fact.FactKey;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import java.util.Optional;

/**
 * A count among the facts is large enough (数量要求); a missing one counts as 0. Made by
 * {@link EntryRule#atLeast(FactKey, long, ReasonCode)}. Source: honor rules, section 4 (staff).
 *
 * @param count the fact
 * @param least the least count, inclusive
 * @param otherwise the reason if it is not reached
 */
public record FactAtLeast(FactKey<Long> count, long least, ReasonCode otherwise) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public FactAtLeast {
        requireNonNull(count, "count");
        requireNonNull(otherwise, "otherwise");
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Optional<Long> known = candidacy.facts().value(count);
        return known.orElse(0L) >= least
                ? Verdict.met(this, ImmutableList.of())
                : Verdict.notMet(
                        this,
                        Shortfall.builder()
                                .code(otherwise)
                                .wanted(describe())
                                .facts(ImmutableMap.of(count, candidacy.facts().fact(count)))
                                .amount(known.map(reported -> Decimal.of(least - reported)))
                                .build());
    }

    @Override
    public Label describe() {
        return Label.of("%s不少于%s".formatted(count.name(), least), "%s at least %s".formatted(count.name(), least));
    }
}
