package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import io.wenming.creation.Title;
import io.wenming.subject.Subject;
import java.io.Serializable;

/**
 * Who holds a title on a day (持有主体).
 *
 * @param subject the subject, with the name and division of that day
 * @param title the title
 * @param state the state, one of the held ones
 */
public record Holder(Subject subject, Title title, TitleState state) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Holder {
        requireNonNull(subject, "subject");
        requireNonNull(title, "title");
        requireNonNull(state, "state");
    }
}
