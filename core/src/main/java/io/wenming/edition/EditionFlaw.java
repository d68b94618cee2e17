package io.wenming.edition;

import static java.util.Objects.requireNonNull;

import io.wenming.finding.Reason;
import io.wenming.label.Language;
import java.io.Serializable;

/**
 * One thing that is wrong with the versions of one document (版本衔接问题).
 *
 * @param position position of the version that it is about, from 0, in the order in which they were given
 * @param reason what is wrong; its code is an {@link EditionFlawCode}
 */
public record EditionFlaw(int position, Reason reason) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses null. */
    public EditionFlaw {
        requireNonNull(reason, "reason");
    }

    /** What is wrong, as a sentence. */
    public String in(Language language) {
        return reason.in(language);
    }
}
