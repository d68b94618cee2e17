package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import java.util.Optional;

/**
 * A rule over the register, asked of a related subject (关联主体) such as the host; which one it is stands among the facts. Not
 * met where none is given. Its own facts are not known here. Made by {@link EntryRule#ofRelated}. Source: honor rules,
 * section 4 (held blocks, host).
 *
 * @param relation the fact that names the related subject by its id
 * @param rule the rule
 */
public record OfRelated(FactKey<String> relation, EntryRule rule) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public OfRelated {
        requireNonNull(relation, "relation");
        requireNonNull(rule, "rule");
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Optional<String> related = candidacy.facts().value(relation);
        if (related.isEmpty()) {
            return Verdict.notMet(
                    this,
                    Shortfall.builder()
                            .code(EntryReason.PREREQ_NOT_MET)
                            .wanted(describe())
                            .facts(ImmutableMap.of(relation, candidacy.facts().fact(relation)))
                            .build());
        }
        Verdict verdict = rule.check(
                history,
                Candidacy.builder()
                        .from(candidacy)
                        .subject(related.get())
                        .facts(Facts.none())
                        .subordinates(ImmutableList.of())
                        .build());
        return Verdict.of(
                this,
                verdict.met(),
                ImmutableList.of(verdict),
                verdict.shortfalls().stream()
                        .map(reason -> Shortfall.builder()
                                .from(reason)
                                .subjects(ImmutableList.of(related.get()))
                                .build())
                        .collect(ImmutableList.toImmutableList()),
                verdict.earliestOn());
    }

    @Override
    public Label describe() {
        return Label.of(
                "%s%s".formatted(relation.name(), rule.describe().zh()),
                "%s %s".formatted(relation.name(), rule.describe().en()));
    }
}
