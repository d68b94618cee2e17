package io.wenming.scoring;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Flaw;
import io.wenming.label.Label;
import io.wenming.number.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The flaws that one check of a standard has found so far, and what it takes to show them. */
final class Flaws {
    private final Standard standard;
    private final Domains domains;
    private final Supplier<Facts> best;
    private final Supplier<Facts> worst;
    private final List<Flaw<FactsWitness>> found = new ArrayList<>();

    Flaws(Standard standard) {
        this.standard = standard;
        this.domains = Unknowns.of(standard, Facts.none(), Completion.OBSERVED).domains();
        this.best = Suppliers.memoize(() -> Extremes.of(standard.total(), domains, true));
        this.worst = Suppliers.memoize(() -> Extremes.of(standard.total(), domains, false));
    }

    Standard standard() {
        return standard;
    }

    /** Every input with the values that it can take. */
    Domains domains() {
        return domains;
    }

    ImmutableList<Flaw<FactsWitness>> found() {
        return ImmutableList.copyOf(found);
    }

    /** The best or the worst facts that are found. */
    Facts extreme(boolean most) {
        return (most ? best : worst).get();
    }

    /** Facts about an indicator, if they can be and show what is claimed. */
    Optional<FactsWitness> shown(Facts facts, Indicator node, Claim... claims) {
        return domains.hold(facts) ? FactsWitness.of(standard, facts, node.id(), claims) : Optional.empty();
    }

    /** Facts about the total, if they show what is claimed. */
    Optional<FactsWitness> shown(Facts facts, Claim... claims) {
        return domains.hold(facts) ? FactsWitness.ofTotal(standard, facts, claims) : Optional.empty();
    }

    void add(Indicator node, StandardFlawCode code, Optional<FactsWitness> witness, Detail... details) {
        add(node.id(), node.label(), code, witness, details);
    }

    /** One that is about the total. */
    void add(StandardFlawCode code, Optional<FactsWitness> witness, Detail... details) {
        add(standard.id(), standard.label(), code, witness, details);
    }

    private void add(
            String node, Label label, StandardFlawCode code, Optional<FactsWitness> witness, Detail... details) {
        found.add(Flaw.<FactsWitness>builder()
                .node(node)
                .label(label)
                .code(code)
                .addDetails(details)
                .witness(witness)
                .build());
    }

    static Detail amount(Points amount) {
        return Detail.of(amount.toFraction());
    }
}
