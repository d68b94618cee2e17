package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import java.util.Optional;

/**
 * The inner rule is not met (不得符合). Where the inner rule is not met since facts are missing, this one is met. Made by {@link EntryRule#not}.
 *
 * @param inner the rule
 * @param otherwise the reason if it is met
 */
public record Not(EntryRule inner, ReasonCode otherwise) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Not {
        requireNonNull(inner, "inner");
        requireNonNull(otherwise, "otherwise");
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Verdict verdict = inner.check(history, candidacy);
        Shortfall reason = Shortfall.builder()
                .code(otherwise)
                .wanted(describe())
                .events(verdict.events())
                .subjects(verdict.events().stream()
                        .flatMap(event -> event.subject().stream())
                        .filter(subject -> !subject.equals(candidacy.subject()))
                        .distinct()
                        .toList())
                .build();
        return Verdict.of(this, !verdict.met(), ImmutableList.of(verdict), ImmutableList.of(reason), Optional.empty());
    }

    @Override
    public Label describe() {
        return Label.of("不得" + inner.describe().zh(), "not " + inner.describe().en());
    }
}
