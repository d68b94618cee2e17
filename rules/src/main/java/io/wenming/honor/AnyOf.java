package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One part is met (符合其一). If none is, the reasons of all parts are given: each part is one way to qualify. Made by
 * {@link EntryRule#anyOf} and {@link EntryRule#or}.
 *
 * @param parts the rules, one or more
 */
public record AnyOf(ImmutableList<EntryRule> parts) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AnyOf {
        Refusal.unless(!parts.isEmpty(), "parts: there is none; give one rule or more");
    }

    static EntryRule of(List<EntryRule> rules) {
        ImmutableList<EntryRule> flat = rules.stream()
                .flatMap(rule -> rule instanceof AnyOf any ? any.parts.stream() : Stream.of(rule))
                .collect(ImmutableList.toImmutableList());
        return flat.size() == 1 ? flat.get(0) : new AnyOf(flat);
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        List<Verdict> verdicts =
                parts.stream().map(part -> part.check(history, candidacy)).toList();
        return Verdict.of(
                this,
                verdicts.stream().anyMatch(Verdict::met),
                verdicts,
                verdicts.stream().flatMap(part -> part.shortfalls().stream()).collect(ImmutableList.toImmutableList()),
                verdicts.stream().flatMap(part -> part.earliestOn().stream()).min(Comparator.naturalOrder()));
    }

    @Override
    public Label describe() {
        return EntryTexts.joined(parts, "，或", " or ");
    }
}
