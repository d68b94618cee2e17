package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Witness;
import java.util.stream.Collectors;

/**
 * Problems, one of each importance, that pass over a rung (起步反例): slips only go up from where a problem starts.
 *
 * @param ladder the ladder
 * @param problems the problems
 * @param rung the rung
 */
public record StartsAsked(Ladder ladder, ImmutableList<Problem> problems, Rung rung) implements Witness {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public StartsAsked {
        requireNonNull(ladder, "ladder");
        requireNonNull(problems, "problems");
        requireNonNull(rung, "rung");
    }

    /** The problems, as documents write them. */
    @Override
    public String given() {
        return Problem.DOCUMENT.canonical(problems);
    }

    /** Where each of them starts. */
    @Override
    public Finding ask() {
        return Finding.builder()
                .node(rung.code())
                .label(rung.label())
                .outcome(Outcome.VALUED)
                .value(Detail.of(problems.stream()
                        .map(problem ->
                                problem.id() + " " + ladder.start(problem).code())
                        .collect(Collectors.joining(", "))))
                .build();
    }

    @Override
    public boolean proves() {
        return problems.stream().map(ladder::start).allMatch(start -> ladder.position(start) > ladder.position(rung));
    }
}
