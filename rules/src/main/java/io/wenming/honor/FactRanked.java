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
            return notMet(candidacy, EntryReason.RANK_TOO_LOW);
        }
        return most().filter(highest -> rank > order().indexOf(highest)).isPresent()
                ? notMet(candidacy, EntryReason.RANK_TOO_HIGH)
                : Verdict.met(this, ImmutableList.of());
    }

    private Verdict notMet(Candidacy candidacy, EntryReason reason) {
        return Verdict.notMet(
                this,
                Shortfall.builder()
                        .code(reason)
                        .wanted(describe())
                        .facts(ImmutableMap.of(fact(), candidacy.facts().fact(fact())))
                        .build());
    }

    @Override
    public Label describe() {
        String zh = least().map("不低于%s"::formatted).orElse("")
                + most().map("不高于%s"::formatted).orElse("");
        String en = least().map(" at least %s"::formatted).orElse("")
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
