package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * So many parts are met (至少符合若干项). Made by {@link EntryRule#atLeast(int, EntryRule, EntryRule...)}.
 *
 * @param least 1 to the number of parts
 * @param parts the rules
 */
public record AtLeast(int least, ImmutableList<EntryRule> parts) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public AtLeast {
        Refusal.unless(
                least >= 1 && least <= parts.size(),
                "least: %s of %s rules is out of range; give 1 to the number of rules",
                least,
                parts.size());
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        List<Verdict> verdicts =
                parts.stream().map(part -> part.check(history, candidacy)).toList();
        long met = verdicts.stream().filter(Verdict::met).count();
        Optional<LocalDate> earliest = verdicts.stream()
                .flatMap(part -> part.earliestOn().stream())
                .sorted()
                .skip(Math.max(0, least - met - 1))
                .findFirst();
        return Verdict.of(
                this,
                met >= least,
                verdicts,
                verdicts.stream().flatMap(part -> part.shortfalls().stream()).collect(ImmutableList.toImmutableList()),
                earliest);
    }

    @Override
    public Label describe() {
        Label joined = EntryTexts.joined(parts, "；", "; ");
        return Label.of("至少符合%s项".formatted(least) + joined.zh(), "at least %s of ".formatted(least) + joined.en());
    }
}
