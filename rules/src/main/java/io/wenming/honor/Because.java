package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.citation.Citation;
import io.wenming.label.Label;

/**
 * A rule with the clause that it comes from (依据). Made by {@link EntryRule#because}.
 *
 * @param inner the rule
 * @param clause the clause; given to every reason that has none of its own
 */
public record Because(EntryRule inner, Citation clause) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Because {
        requireNonNull(inner, "inner");
        requireNonNull(clause, "clause");
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Verdict verdict = inner.check(history, candidacy);
        return Verdict.of(
                this,
                verdict.met(),
                ImmutableList.of(verdict),
                verdict.shortfalls().stream()
                        .map(reason -> reason.citedAs(clause))
                        .collect(ImmutableList.toImmutableList()),
                verdict.earliestOn());
    }

    @Override
    public Label describe() {
        return inner.describe();
    }
}
