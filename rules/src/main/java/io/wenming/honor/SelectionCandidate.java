package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A candidate for a naming (候选对象) with its score.
 *
 * <p>Source: honor rules, section 5 (ranking).
 */
@DomainStyle
@Value.Immutable
public abstract class SelectionCandidate implements Serializable {
    /** The group of those that are in none (不分组). */
    public static final String UNGROUPED = "all";

    private static final long serialVersionUID = 1L;

    SelectionCandidate() {}

    /** The id of the subject, not blank. */
    public abstract String subject();

    /** The group inside which it is ranked. */
    @Value.Default
    public String group() {
        return UNGROUPED;
    }

    /** The score. */
    public abstract Decimal score();

    /** What decides between equal scores, one after the other, higher first; a list that ends earlier comes first. */
    public abstract ImmutableList<Decimal> tieKeys();

    /** Whether a negative list strikes it off. */
    @Value.Default
    public boolean vetoed() {
        return false;
    }

    @Value.Check
    void check() {
        Texts.check("subject", subject());
        Texts.check("group", group());
    }

    /** A candidate of no group. */
    public static SelectionCandidate of(String subject, Decimal score) {
        return builder().subject(subject).score(score).build();
    }

    /** Starts a candidate. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a candidate; missing parts are refused by name. */
    public static final class Builder extends ImmutableSelectionCandidate.Builder {
        Builder() {}
    }
}
