package io.wenming.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.subject.Subject;
import java.io.Serializable;

/**
 * One of a population (覆盖对象): a subject, a division, a type or a group, with the subjects that stand for it.
 *
 * @param id id, code or word
 * @param name what it is called; masked for households and persons
 * @param applicable whether it is looked at; one that is not is listed as such
 * @param subjects the subjects of the area that stand for it, as they are on the day; none if there are none
 */
public record CoverageUnit(String id, Label name, boolean applicable, ImmutableList<Subject> subjects)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public CoverageUnit {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(subjects, "subjects");
    }
}
