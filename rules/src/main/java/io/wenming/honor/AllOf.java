package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All parts are met (全部符合). Made by {@link EntryRule#allOf} and {@link EntryRule#and}.
 *
 * @param parts the rules, one or more
 */
public record AllOf(ImmutableList<EntryRule> parts) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AllOf {
        Refusal.unless(!parts.isEmpty(), "parts: there is none; give one rule or more");
    }

    static EntryRule of(List<EntryRule> rules) {
        ImmutableList<EntryRule> flat = rules.stream()
                .flatMap(rule -> rule instanceof AllOf all ? all.parts.stream() : Stream.of(rule))
                .collect(ImmutableList.toImmutableList());
        return flat.size() == 1 ? flat.get(0) : new AllOf(flat);
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        List<Verdict> verdicts =
                parts.stream().map(part -> part.check(history, candidacy)).toList();
        List<Verdict> failing = verdicts.stream().filter(part -> !part.met()).toList();
        Optional<LocalDate> earliest = failing.stream()
                        .allMatch(part -> part.earliestOn().isPresent())
                ? failing.stream().flatMap(part -> part.earliestOn().stream()).max(Comparator.naturalOrder())
                : Optional.empty();
        return Verdict.of(
                this,
                failing.isEmpty(),
                verdicts,
                failing.stream().flatMap(part -> part.shortfalls().stream()).collect(ImmutableList.toImmutableList()),
                earliest);
    }

    @Override
    public Label describe() {
        return EntryTexts.joined(parts, "，且", " and ");
    }
}
