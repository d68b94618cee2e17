package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** An input that standards want (所需数据项), once, with everything that reads it. */
@DomainStyle
@Value.Immutable
public abstract class Requirement implements Serializable {
    private static final long serialVersionUID = 1L;

    Requirement() {}

    /** The key: name and type. */
    public abstract FactKey<?> key();

    /** The words that its readers know, each once: grades, kinds of incidents; empty where nothing reads words. */
    public abstract ImmutableList<String> words();

    /** What the standards say of it: name, unit and values; one for each way in which they say it. */
    public abstract ImmutableList<InputSpec> declared();

    /** What reads it, in the order of the standards and their trees; not empty. */
    public abstract ImmutableList<InputReader> readers();

    /** Whether some reader cannot do without it. */
    public boolean required() {
        return readers().stream().anyMatch(InputReader::required);
    }

    /** Ids of the units that lead what reads it, each once. */
    public ImmutableList<String> leads() {
        return readers().stream()
                .map(InputReader::lead)
                .flatMap(Optional::stream)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableRequirement.Builder {
        Builder() {}
    }
}
