package io.wenming.honor;

import io.wenming.citation.Citation;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The rule that something rests on (所依规则): the version of the scheme by its first day in force, and the clause. */
@DomainStyle
@Value.Immutable
public abstract class AppliedRule implements Serializable {
    private static final long serialVersionUID = 1L;

    AppliedRule() {}

    /** The first day of the version in force. */
    public abstract LocalDate versionStartsOn();

    /** The clause of the title's rule, or else that of the version; none if neither has one. */
    public abstract Optional<Citation> citation();

    static AppliedRule of(SchemeVersion version, TitleRule rule) {
        return ImmutableAppliedRule.builder()
                .versionStartsOn(version.startsOn())
                .citation(rule.citation().or(version::citation))
                .build();
    }
}
