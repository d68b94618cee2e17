package io.wenming.scoring;

import io.wenming.example.ExampleCheck;
import io.wenming.fact.Facts;
import io.wenming.finding.Finding;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * An example of a standard (测评示例): facts, and what they have to score. It stands in the document beside the rules, so that
 * who writes a clause can say what it means:
 *
 * <pre>{@code
 * examples:
 *   - {id: full, label: 全部符合, facts: {plan: {flag: true}}, expect: {score: 10, items: {plan: 10}, status: pass}}
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class StandardExample implements Serializable {
    private static final long serialVersionUID = 1L;

    StandardExample() {}

    /** The id, unique in a standard; not blank. */
    public abstract String id();

    /** What it shows; its id by default. */
    @Value.Default
    public Label label() {
        return Label.of(id());
    }

    /** What is known; only what the standard reads. */
    public abstract Facts facts();

    /** What has to come out. */
    public abstract ExpectedScore expected();

    @Value.Check
    void check() {
        Texts.check("id", id());
    }

    /** Refuses what the standard does not have, which is a slip of the pen. */
    void checkKnown(Standard standard) {
        expected()
                .items()
                .keySet()
                .forEach(item -> Refusal.unless(
                        standard.total()
                                .all()
                                .anyMatch(indicator -> indicator.id().equals(item)),
                        "example '%s': there is no indicator '%s'; give the id of one",
                        id(),
                        item));
        facts().keys()
                .forEach(key -> Refusal.unless(
                        standard.inputs().contains(key),
                        "example '%s': nothing reads the input '%s'; give facts that are read",
                        id(),
                        key));
    }

    /** Whether it comes out under a standard; every difference is a reason. */
    Finding finding(Standard standard) {
        return expected()
                .against(standard.score(facts()), ExampleCheck.of(id(), label()))
                .finding();
    }

    /** Starts an example. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an example; missing parts are refused by name. */
    public static final class Builder extends ImmutableStandardExample.Builder {
        Builder() {}
    }
}
