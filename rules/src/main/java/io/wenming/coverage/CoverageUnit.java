package io.wenming.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.record.RecordRef;
import io.wenming.rules.style.DomainStyle;
import io.wenming.subject.Subject;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One of a population (覆盖对象): a subject, a division, a record, a type or a group, with what stands for it. */
@DomainStyle
@Value.Immutable
public abstract class CoverageUnit implements Serializable {
    private static final long serialVersionUID = 1L;

    CoverageUnit() {}

    /** Id, code or word. */
    public abstract String id();

    /** What it is called; masked for households and persons. */
    public abstract Label name();

    /** Where it is: a subject's division, a division itself, else the area that was asked for. */
    public abstract Division division();

    /** Whether it is looked at; one that is not is listed as such. */
    @Value.Default
    public boolean isApplicable() {
        return true;
    }

    /** The subjects of the area that stand for it, as they are on the day; none if there are none. */
    public abstract ImmutableList<Subject> subjects();

    /** The words that it stands for, or those of the record that it is. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> words();

    /** The record that it is. */
    public abstract Optional<RecordRef> record();

    /** Starts a unit. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a unit. */
    static final class Builder extends ImmutableCoverageUnit.Builder {
        Builder() {}
    }
}
