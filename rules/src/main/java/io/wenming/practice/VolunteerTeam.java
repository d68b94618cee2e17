package io.wenming.practice;

import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A volunteer team (志愿服务队) of "8+N", from its founding until it is dissolved. Teams nest: 总队, 支队 or 分队, 小队.
 *
 * <p>Source: framework, part 5.
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class VolunteerTeam implements LastingRecord {
    private static final long serialVersionUID = 1L;

    VolunteerTeam() {}

    /** The name, not blank. */
    public abstract String name();

    /** The field, one of the eight or of the place's own. */
    public abstract VolunteerField field();

    /** 总队, 支队 or 小队. */
    public abstract TeamLevel level();

    /** Id of the team above; absent at the top. */
    public abstract Optional<String> parent();

    /** The number of volunteers, 0 or more; 0 by default. */
    @Value.Default
    public int members() {
        return 0;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.TEAM;
    }

    @Value.Check
    void check() {
        Texts.check("parent", parent());
        RecordChecks.checkLasting(this);
        RecordChecks.notBlank(this, RecordChecks.NAME, name());
        RecordChecks.notNegative(this, RecordChecks.MEMBERS, members());
    }

    /** Starts a team. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a team; missing parts are refused by name. */
    public static final class Builder extends ImmutableVolunteerTeam.Builder implements LastingBuilder<Builder> {
        Builder() {}
    }
}
