package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.document.Codecs;
import io.wenming.fact.Facts;
import io.wenming.finding.Finding;
import io.wenming.finding.Witness;
import java.util.Objects;
import java.util.Optional;

/**
 * Facts that show a flaw of a standard (反例数据), and what has to come out of them if it is there. Only what the flaw is about is
 * given, where that is enough; where a whole total is asked for, the best or the worst facts that were found.
 */
public final class FactsWitness implements Witness {
    private static final long serialVersionUID = 1L;

    private final Standard standard;
    private final Facts facts;
    private final String node;
    private final ImmutableList<Claim> claims;

    private FactsWitness(Standard standard, Facts facts, String node, ImmutableList<Claim> claims) {
        this.standard = standard;
        this.facts = facts;
        this.node = node;
        this.claims = claims;
    }

    /** The witness, if what is claimed of it comes out. */
    static Optional<FactsWitness> of(Standard standard, Facts facts, String node, Claim... claims) {
        return Optional.of(new FactsWitness(standard, facts, node, ImmutableList.copyOf(claims)))
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
        return standard.score(facts).finding().of(node).orElseThrow();
    }

    @Override
    public boolean proves() {
        Score score = standard.score(facts);
        return claims.stream().allMatch(claim -> claim.holds(score));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactsWitness that
                && standard.equals(that.standard)
                && facts.equals(that.facts)
                && node.equals(that.node)
                && claims.equals(that.claims);
    }

    @Override
    public int hashCode() {
        return Objects.hash(node, facts, claims);
    }

    /** The facts, as documents write them. */
    @Override
    public String toString() {
        return given();
    }
}
