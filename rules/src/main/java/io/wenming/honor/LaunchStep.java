package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.Title;
import io.wenming.period.Round;
import io.wenming.subject.Subject;
import java.io.Serializable;

/**
 * Where a subject stands in a launch (申报进度).
 *
 * @param subject the subject
 * @param title the title that it can win
 * @param round the round, with its days
 * @param stage the stage of its application
 * @param open the actions that would be accepted on the day; an application inside the round only
 * @param dates the days that matter for the subject until the round closes, inclusive
 */
public record LaunchStep(
        Subject subject,
        Title title,
        Round round,
        Stage stage,
        ImmutableSet<HonorAction> open,
        ImmutableList<DateAhead> dates)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public LaunchStep {
        requireNonNull(subject, "subject");
        requireNonNull(title, "title");
        requireNonNull(round, "round");
        requireNonNull(stage, "stage");
        requireNonNull(open, "open");
        requireNonNull(dates, "dates");
    }
}
