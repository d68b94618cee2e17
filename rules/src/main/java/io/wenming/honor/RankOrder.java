package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.label.Texts;
import java.io.Serializable;

/**
 * Ranks from low to high (级别次序), of which a rule admits some. Made by {@link EntryRule#ranked}.
 *
 * @param fact the grade that holds the rank
 * @param order the ranks, low to high, each once
 */
public record RankOrder(FactKey<String> fact, ImmutableList<String> order) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the ranks.
     *
     * @throws IllegalArgumentException if one is blank or no text that a document can hold
     */
    public RankOrder {
        requireNonNull(fact, "fact");
        Texts.check("order", order);
    }

    /**
     * The rank and those above it are admitted; an unknown rank is not.
     *
     * @throws IllegalArgumentException if it is none of the ranks, or one stands twice among them
     */
    public FactRanked from(String rank) {
        return FactRanked.builder().fact(fact).order(order).least(rank).build();
    }

    /**
     * The rank and those below it are admitted; so is an unknown one.
     *
     * @throws IllegalArgumentException if it is none of the ranks, or one stands twice among them
     */
    public FactRanked upTo(String rank) {
        return FactRanked.builder().fact(fact).order(order).most(rank).build();
    }
}
