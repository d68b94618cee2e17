package io.wenming.subject;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.CreationType;
import io.wenming.division.Division;
import io.wenming.label.Texts;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A subject (创建主体): a unit, place, household or person that takes part in a creation.
 *
 * <p>It carries no more personal data than the caller gives: for households and persons an id of the caller's own and a
 * name, which {@link #displayName} and {@link #toString} mask.
 *
 * <pre>{@code
 * Subject school = Subject.builder()
 *         .id("school-12").name("第十二小学").type(CreationType.CAMPUS)
 *         .form(SubjectForm.ORGANIZATION).division(Division.of("330106")).build();
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class Subject implements Serializable {
    private static final long serialVersionUID = 1L;

    Subject() {}

    /** The id by which registers, facts and evidence name this subject; not blank. */
    public abstract String id();

    /** The name as given; personal for households and persons. Print {@link #displayName} instead. */
    public abstract String name();

    /** The type or kind (创建类型) in which it takes part. */
    public abstract CreationType type();

    /** What it is; a unit by default. */
    @Value.Default
    public SubjectForm form() {
        return SubjectForm.ORGANIZATION;
    }

    /** Where it is. */
    public abstract Division division();

    /** Id of the unit that answers for it (包保责任单位). */
    public abstract Optional<String> responsibleUnit();

    /** Whatever else the caller's rules look at, by name, such as {@code group}. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> attributes();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("name", name());
        Texts.check("responsibleUnit", responsibleUnit());
        Texts.check("attributes", attributes().keySet());
        Texts.check("attributes", attributes().values());
    }

    /** The name for a rendering: masked for households and persons unless the full one is asked for. */
    public String displayName(Names names) {
        return form().isPersonal() ? names.show(name()) : name();
    }

    /** An attribute, if given. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes().get(name));
    }

    /** Id and masked name. */
    @Override
    public final String toString() {
        return id() + " " + displayName(Names.MASKED);
    }

    /** Starts a subject. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a subject; missing parts are refused by name. */
    public static final class Builder extends ImmutableSubject.Builder {
        Builder() {}
    }
}
