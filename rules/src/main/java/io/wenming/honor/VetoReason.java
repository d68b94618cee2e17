package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import io.wenming.label.Language;

/**
 * Why a rule of a negative list forbids something (否决理由): {@code VETO/accident}.
 *
 * <p>Source: honor rules, section 3 (closed list of reason codes).
 *
 * @param rule id of the rule
 * @param label what the rule is called
 */
public record VetoReason(String rule, Label label) implements ReasonCode {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public VetoReason {
        requireNonNull(rule, "rule");
        requireNonNull(label, "label");
    }

    @Override
    public String code() {
        return "VETO/" + rule;
    }

    @Override
    public String text(Language language) {
        return label.in(language).replace("'", "''").replace("{", "'{'").replace("}", "'}'");
    }
}
