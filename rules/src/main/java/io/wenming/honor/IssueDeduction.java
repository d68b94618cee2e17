package io.wenming.honor;

import com.google.common.collect.ImmutableTable;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What found problems cost (问题扣分): so much for each, by who found it and how it stands, at most so much together. Problems
 * are incidents among the facts: their kind says who found them, their state how they stand. One that the rule does not
 * price costs nothing; {@link #priced} tells.
 *
 * <pre>{@code
 * IssueDeduction.builder()
 *         .rates(ImmutableTable.of("city", "overdue", Decimal.of(1))) // found by the city and overdue: 1 point each
 *         .cap(Decimal.of(10)).build();
 * }</pre>
 *
 * <p>Source: honor rules, section 7 (deduction).
 */
@DomainStyle
@Value.Immutable
public abstract class IssueDeduction implements Serializable {
    /** The problems that are read, unless a rule says otherwise. */
    public static final FactKey<Incidents> ISSUES = FactKey.incidents("issues");

    private static final long serialVersionUID = 1L;

    IssueDeduction() {}

    /** The fact in which the problems stand. */
    @Value.Default
    public FactKey<Incidents> input() {
        return ISSUES;
    }

    /** Points for each problem: by finder, then by how it stands; 0 or more. */
    public abstract ImmutableTable<String, String, Decimal> rates();

    /** The most that all together cost, 0 or more. */
    public abstract Optional<Decimal> cap();

    @Value.Check
    void check() {
        Texts.check("finder", rates().rowKeySet());
        Texts.check("state", rates().columnKeySet());
        rates().rowMap()
                .forEach((finder, costs) -> costs.forEach((state, points) -> Refusal.unless(
                        points.signum() >= 0,
                        "deduction '%s' '%s': %s points are below 0; give 0 or more",
                        finder,
                        state,
                        points)));
        cap().ifPresent(most ->
                Refusal.unless(most.signum() >= 0, "deduction: cap %s is below 0; give 0 or more", most));
    }

    /** Whether the rule says what a problem costs. */
    public boolean priced(Incident issue) {
        return issue.state().filter(how -> rates().contains(issue.kind(), how)).isPresent();
    }

    /** The points that the problems of a subject cost; 0 if none is known. */
    public Decimal points(Facts facts) {
        Fraction sum = facts.value(input()).stream()
                .flatMap(issues -> issues.entries().stream())
                .map(this::cost)
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction capped = cap().map(most -> sum.min(most.toFraction())).orElse(sum);
        return Decimal.of(capped.rounded(Decimal.MAX_FRACTION_DIGITS, RoundingMode.UNNECESSARY));
    }

    private Fraction cost(Incident issue) {
        return issue.state()
                .flatMap(how -> Optional.ofNullable(rates().get(issue.kind(), how)))
                .map(rate -> rate.toFraction().times(issue.times()))
                .orElse(Fraction.ZERO);
    }

    /** Starts a rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; missing parts are refused by name. */
    public static final class Builder extends ImmutableIssueDeduction.Builder {
        Builder() {}
    }
}
