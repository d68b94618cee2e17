package io.wenming.scoring;

import com.google.common.collect.ImmutableSet;
import io.wenming.example.ExampleCheck;
import io.wenming.fact.FactKey;
import io.wenming.finding.Finding;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An example of a standard by periods (分期测评示例): facts by period, and what they have to score. It stands in the document beside
 * the periods:
 *
 * <pre>{@code
 * examples:
 *   - id: one-missing
 *     label: 缺一轮
 *     facts: {periods: {r1: {round: {decimal: 90}}, r2: {round: {decimal: 88}}}}
 *     expect: {score: 89, periods: {r1: 90}, status: pass}
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class PeriodicExample implements Serializable {
    private static final long serialVersionUID = 1L;

    PeriodicExample() {}

    /** The id, unique in a standard by periods and in the standard of its periods; not blank. */
    public abstract String id();

    /** What it shows; its id by default. */
    @Value.Default
    public Label label() {
        return Label.of(id());
    }

    /** What is known by period and overall; only what the standard reads there. */
    public abstract PeriodicFacts facts();

    /** What has to come out. */
    public abstract ExpectedPeriodicScore expected();

    @Value.Check
    void check() {
        Texts.check("id", id());
    }

    /** Refuses what the standard does not have, which is a slip of the pen. */
    void checkKnown(PeriodicStandard standard) {
        Stream.of(facts().periods(), expected().periods())
                .flatMap(byPeriod -> byPeriod.keySet().stream())
                .forEach(period -> Refusal.unless(
                        standard.periods().stream().anyMatch(known -> known.id().equals(period)),
                        "example '%s': there is no period '%s'; give the id of one",
                        id(),
                        period));
        ImmutableSet<FactKey<?>> inPeriods = standard.periodInputs();
        facts().periods().values().stream()
                .flatMap(period -> period.keys().stream())
                .forEach(key -> Refusal.unless(
                        inPeriods.contains(key),
                        "example '%s': no period reads the input '%s'; give in a period what is read there",
                        id(),
                        key));
        ImmutableSet<FactKey<?>> overall = standard.overallInputs();
        facts().overall()
                .keys()
                .forEach(key -> Refusal.unless(
                        overall.contains(key),
                        "example '%s': nothing reads the input '%s' overall; give there what vetoes, gates and the blend read",
                        id(),
                        key));
    }

    /** Whether it comes out under a standard; every difference is a reason. */
    Finding finding(PeriodicStandard standard) {
        return expected()
                .against(standard.score(facts()), ExampleCheck.of(id(), label()))
                .finding();
    }

    /** Starts an example. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an example; missing parts are refused by name. */
    public static final class Builder extends ImmutablePeriodicExample.Builder {
        Builder() {}
    }
}
