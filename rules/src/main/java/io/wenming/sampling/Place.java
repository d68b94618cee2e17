package io.wenming.sampling;

import io.wenming.fact.Checklist;
import io.wenming.fact.Mark;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import java.io.Serializable;

/**
 * A place that was looked at (点位), with the number of lines of its checklist by mark. A place where no line passed or
 * failed is left out.
 *
 * @param id id among the places of its unit and category, not blank
 * @param passed lines that passed, 0 or more
 * @param failed lines that failed, 0 or more
 * @param notApplicable lines that do not apply, 0 or more
 */
public record Place(String id, int passed, int failed, int notApplicable) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the id is blank or a number is below 0
     */
    public Place {
        Texts.check("id", id);
        Refusal.unless(passed >= 0, "place '%s': passed %s is below 0; give 0 or more", id, passed);
        Refusal.unless(failed >= 0, "place '%s': failed %s is below 0; give 0 or more", id, failed);
        Refusal.unless(
                notApplicable >= 0, "place '%s': notApplicable %s is below 0; give 0 or more", id, notApplicable);
    }

    /** A place with its checklist. */
    public static Place of(String id, Checklist lines) {
        return new Place(id, lines.count(Mark.PASS), lines.count(Mark.FAIL), lines.count(Mark.NOT_APPLICABLE));
    }

    /** How many lines apply: those that passed or failed. */
    public long applicable() {
        return (long) passed + failed;
    }
}
