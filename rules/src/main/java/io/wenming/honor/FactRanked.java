package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A grade among the facts lies in a range of ranks (级别要求), low to high. One that is missing, or is none of the ranks, is too
 * low for a lowest one and passes a highest one. Made by {@link EntryRule#ranked}. Source: honor rules, section 4 (rank).
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class FactRanked implements EntryRule {
    private static final long serialVersionUID = 1L;

    private static final Label UNKNOWN = Label.of("级别不明", "the rank is not known");

    FactRanked() {}

    /** The fact. */
    public abstract FactKey<String> fact();

    /** The ranks, low to high, each once. */
    public abstract ImmutableList<String> order();

    /** The lowest rank that is admitted, one of them. */
    public abstract Optional<String> least();

    /** The highest rank that is admitted, one of them. */
    public abstract Optional<String> most();

    @Value.Check
    void check() {
        Texts.check("order", order());
        Texts.check("least", least());
        Texts.check("most", most());
        Refusal.unless(
                ImmutableSet.copyOf(order()).size() == order().size(),
                "ranks: %s has one twice; give each rank once",
                order());
        Stream.concat(least().stream(), most().stream())
                .forEach(rank -> Refusal.unless(
                        order().contains(rank), "ranks: '%s' is not among %s; give one of them", rank, order()));
        Refusal.unless(
                least().isPresent() || most().isPresent(),
                "ranks: neither a lowest nor a highest one of %s is given; give one or both",
                order());
        int lowest = least().map(order()::indexOf).orElse(0);
        int highest = most().map(order()::indexOf).orElse(order().size());
        Refusal.unless(
                lowest <= highest,
                "ranks: the lowest one '%s' is above the highest one '%s'; give a lowest rank that is not above it",
                least(),
                most());
    }

    /** The same with a lowest rank. */
    public FactRanked from(String rank) {
        return builder().from(this).least(rank).build();
    }

    /** The same with a highest rank. */
    public FactRanked upTo(String rank) {
        return builder().from(this).most(rank).build();
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        int rank = candidacy.facts().value(fact()).map(order()::indexOf).orElse(-1);
        if (least().filter(lowest -> rank < order().indexOf(lowest)).isPresent()) {
            Shortfall.Builder tooLow = shortfall(candidacy, EntryReason.RANK_TOO_LOW);
            return Verdict.notMet(this, (rank < 0 ? tooLow.problem(UNKNOWN) : tooLow).build());
        }
        return most().filter(highest -> rank > order().indexOf(highest)).isPresent()
                ? Verdict.notMet(
                        this, shortfall(candidacy, EntryReason.RANK_TOO_HIGH).build())
                : Verdict.met(this, ImmutableList.of());
    }

    private Shortfall.Builder shortfall(Candidacy candidacy, EntryReason reason) {
        Shortfall.Builder shortfall = Shortfall.builder();
        shortfall
                .code(reason)
                .wanted(describe())
                .facts(ImmutableMap.of(fact(), candidacy.facts().fact(fact())));
        return shortfall;
    }

    @Override
    public Label describe() {
        boolean both = least().isPresent() && most().isPresent();
        String zh = least().map("不低于%s"::formatted).orElse("")
                + (both ? "，" : "")
                + most().map("不高于%s"::formatted).orElse("");
        String en = least().map(" at least %s"::formatted).orElse("")
                + (both ? " and" : "")
                + most().map(" at most %s"::formatted).orElse("");
        return Label.of(fact().name() + zh, fact().name() + en);
    }

    /** Starts a rule with all its parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; missing parts are refused by name. */
    public static final class Builder extends ImmutableFactRanked.Builder {
        Builder() {}
    }
}
