package io.wenming.decision;

import io.wenming.citation.Digest;
import io.wenming.label.Texts;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision as it is kept (决定存档): enough to ask the same question again and to see whether the same answer comes out.
 * Inputs and result are canonical documents as text, so that they compare character by character.
 */
@DomainStyle
@Value.Immutable
public abstract class DecisionRecord implements Serializable {
    private static final long serialVersionUID = 1L;

    DecisionRecord() {}

    /** Id of the subject decided about. */
    public abstract String subject();

    /** Id of the standard or scheme (测评体系). */
    public abstract String standard();

    /** Its version. */
    public abstract String version();

    /** Digest of its canonical form. */
    public abstract Digest contentHash();

    /** The day that the question was asked for. */
    public abstract LocalDate asOf();

    /** The day whose knowledge was used; that of {@link #asOf} if absent. */
    public abstract Optional<LocalDate> knownOn();

    /** The inputs, as a canonical document. */
    public abstract String inputs();

    /** The finding, as a canonical document. */
    public abstract String result();

    @Value.Check
    void check() {
        Texts.check("subject", subject());
        Texts.check("standard", standard());
        Texts.check("version", version());
        Texts.checkUnbounded("inputs", inputs());
        Texts.checkUnbounded("result", result());
    }

    /** Starts a record. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a record; missing parts are refused by name. */
    public static final class Builder extends ImmutableDecisionRecord.Builder {
        Builder() {}
    }
}
