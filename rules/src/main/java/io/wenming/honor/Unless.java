package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule with an exception (除外情形): met, or else the exception is met. Made by {@link EntryRule#unless}.
 *
 * @param inner the rule
 * @param exception what excuses from it
 */
public record Unless(EntryRule inner, EntryRule exception) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Unless {
        requireNonNull(inner, "inner");
        requireNonNull(exception, "exception");
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Verdict rule = inner.check(history, candidacy);
        Verdict excused = exception.check(history, candidacy);
        Optional<LocalDate> earliest = Stream.of(rule, excused)
                .flatMap(part -> part.earliestOn().stream())
                .min(LocalDate::compareTo);
        return Verdict.of(
                this, rule.met() || excused.met(), ImmutableList.of(rule, excused), rule.shortfalls(), earliest);
    }

    @Override
    public Label describe() {
        return Label.of(
                inner.describe().zh() + "，但" + exception.describe().zh() + "的除外",
                inner.describe().en() + ", unless " + exception.describe().en());
    }
}
