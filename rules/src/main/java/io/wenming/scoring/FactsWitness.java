package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.document.Codecs;
import io.wenming.fact.Facts;
import io.wenming.finding.Finding;
import io.wenming.finding.Witness;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts that show a flaw of a standard (反例数据), and what has to come out of them if it is there. Only what the flaw is about is
 * given, where that is enough; where a whole total is asked for, the best or the worst facts that were found.
 */
public final class FactsWitness implements Witness {
    private static final long serialVersionUID = 1L;

    private final Standard standard;
    private final Facts facts;
    private final @Nullable String indicator; // null where it is about the total
    private final ImmutableList<Claim> claims;

    private FactsWitness(Standard standard, Facts facts, @Nullable String indicator, ImmutableList<Claim> claims) {
        this.standard = standard;
        this.facts = facts;
        this.indicator = indicator;
        this.claims = claims;
    }

    /** The witness of a flaw of an indicator, if what is claimed comes out. */
    static Optional<FactsWitness> of(Standard standard, Facts facts, String indicator, Claim... claims) {
        return Optional.of(new FactsWitness(standard, facts, indicator, ImmutableList.copyOf(claims)))
                .filter(FactsWitness::proves);
    }

    /** The witness of a flaw of what acts on the total, if what is claimed comes out. */
    static Optional<FactsWitness> ofTotal(Standard standard, Facts facts, Claim... claims) {
        return Optional.of(new FactsWitness(standard, facts, null, ImmutableList.copyOf(claims)))
                .filter(FactsWitness::proves);
    }

    /** The standard that is asked. */
    public Standard standard() {
        return standard;
    }

    /** The facts: they can be scored, or stand as an example in the document. */
    public Facts facts() {
        return facts;
    }

    @Override
    public String given() {
        return Codecs.FACTS.canonical(facts);
    }

    /** The node of the flaw as these facts score it; the whole score where it is about the total. */
    @Override
    public Finding ask() {
        Finding score = standard.score(facts).finding();
        return indicator == null ? score : score.parts().get(0).of(indicator).orElseThrow();
    }

    @Override
    public boolean proves() {
        Asked asked = Asked.of(standard, facts);
        return claims.stream().allMatch(claim -> claim.holds(asked));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactsWitness that
                && standard.equals(that.standard)
                && facts.equals(that.facts)
                && Objects.equals(indicator, that.indicator)
                && claims.equals(that.claims);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, facts, claims);
    }

    /** The facts, as documents write them. */
    @Override
    public String toString() {
        return given();
    }
}
