package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.finding.Finding;
import io.wenming.label.Label;
import java.io.Serializable;

/**
 * What a revised standard does to one subject (对一家的影响).
 *
 * @param subject its id
 * @param difference its scores before and after, line by line
 */
public record SubjectImpact(String subject, ScoreDifference difference) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public SubjectImpact {
        requireNonNull(subject, "subject");
        requireNonNull(difference, "difference");
    }

    /** Whether the shown score is another one, or the status. */
    public boolean isAffected() {
        return isRegraded()
                || !difference.before().points().equals(difference.after().points());
    }

    /** Whether the status is another one: passed before and fails now, say. */
    public boolean isRegraded() {
        return difference.before().status() != difference.after().status();
    }

    Finding finding() {
        return Finding.builder()
                .from(difference.finding())
                .node(subject)
                .label(Label.of(subject))
                .build();
    }
}
