package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.rules.style.DomainStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The application is made in time (申报时限): up to a day, or in a round up to a number. A question that names no round is not
 * in time for a last round. With {@link EntryRule#unless} it is a time of transition for some kinds. Made by
 * {@link EntryRule#upToRound} and {@link EntryRule#upToDay}. Source: honor rules, section 4 (migration).
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class AskedBy implements EntryRule {
    private static final long serialVersionUID = 1L;

    AskedBy() {}

    /** The last day, inclusive. */
    public abstract Optional<LocalDate> day();

    /** The number of the last round. */
    public abstract Optional<Integer> round();

    /** The reason if it comes too late. */
    public abstract ReasonCode otherwise();

    @Value.Check
    void check() {
        RoundNumbers.check(round());
        Refusal.unless(
                day().isPresent() || round().isPresent(),
                "in time: there is no bound; give a last day or a last round");
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        boolean inRound = round().map(
                        last -> candidacy.round().filter(asked -> asked <= last).isPresent())
                .orElse(true);
        boolean onDay = day().map(last -> !candidacy.on().isAfter(last)).orElse(true);
        return inRound && onDay
                ? Verdict.met(this, ImmutableList.of())
                : Verdict.notMet(
                        this,
                        Shortfall.builder().code(otherwise()).wanted(describe()).build());
    }

    @Override
    public Label describe() {
        return Label.of(
                bounds(round().map("不晚于第%s届"::formatted), day().map("不晚于%s"::formatted), "，且"),
                bounds(round().map("not after round %s"::formatted), day().map("not after %s"::formatted), " and "));
    }

    private static String bounds(Optional<String> round, Optional<String> day, String between) {
        return Stream.of(round, day).flatMap(Optional::stream).collect(Collectors.joining(between));
    }

    /** Starts a rule with all its parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; a missing reason is refused by name. */
    public static final class Builder extends ImmutableAskedBy.Builder {
        Builder() {}
    }
}
