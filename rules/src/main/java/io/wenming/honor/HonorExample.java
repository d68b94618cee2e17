package io.wenming.honor;

import io.wenming.example.ExampleCheck;
import io.wenming.finding.Finding;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * An example of an honor scheme (办法示例): what happened, a question, and what has to be answered. It stands in the document
 * beside the rules:
 *
 * <pre>{@code
 * examples:
 *   - id: skipped
 *     events: []
 *     ask: {subject: u-1, title: {type: unit, tier: province}, asOf: 2026-05-01}
 *     expect: {eligible: false, reasons: [TIER_SKIPPED]}
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class HonorExample implements Serializable {
    private static final long serialVersionUID = 1L;

    HonorExample() {}

    /** The id, unique in a scheme; not blank. */
    public abstract String id();

    /** What it shows; its id by default. */
    @Value.Default
    public Label label() {
        return Label.of(id());
    }

    /** What happened; nothing, by default. */
    @Value.Default
    public Register register() {
        return Register.empty();
    }

    /** The question. */
    public abstract Candidacy candidacy();

    /** What has to be answered. */
    public abstract ExpectedAnswer expected();

    @Value.Check
    void check() {
        Texts.check("id", id());
    }

    /** Whether it comes out under a scheme; every difference is a reason. */
    Finding finding(HonorScheme scheme) {
        return expected()
                .against(register().under(scheme), candidacy(), ExampleCheck.of(id(), label()))
                .finding();
    }

    /** Starts an example. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an example; missing parts are refused by name. */
    public static final class Builder extends ImmutableHonorExample.Builder {
        Builder() {}
    }
}
