package io.wenming.edition;

import static java.util.Objects.requireNonNull;

import io.wenming.finding.Flaw;
import io.wenming.label.Language;
import java.io.Serializable;

/**
 * One thing that is wrong with the versions of one document (版本衔接问题).
 *
 * @param position position of the version that it is about, from 0, in the order in which they were given
 * @param flaw what is wrong, its code an {@link EditionFlawCode}; of holes and overlaps with a day that shows it
 */
public record EditionFlaw(int position, Flaw<EditionDay> flaw) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses null. */
    public EditionFlaw {
        requireNonNull(flaw, "flaw");
    }

    /** What is wrong, as a sentence. */
    public String in(Language language) {
        return flaw.in(language);
    }
}
