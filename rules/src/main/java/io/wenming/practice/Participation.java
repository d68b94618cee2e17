package io.wenming.practice;

import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many of a unit took part (参与情况), such as the pupils of a school in practice: what was counted on a day.
 *
 * <p>Source: framework, part 6.
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class Participation implements PracticeRecord {
    private static final long serialVersionUID = 1L;

    Participation() {}

    /** Id of the unit, such as a school; not blank. */
    public abstract String unit();

    /** In what they took part or who they are, a word of the caller's such as {@code pupils}; not blank. */
    public abstract String group();

    /** How many took part, 0 to {@link #all}, both inclusive. */
    public abstract int people();

    /** How many there are, 0 or more. */
    public abstract int all();

    @Override
    public RecordKind recordKind() {
        return RecordKind.PARTICIPATION;
    }

    @Value.Check
    void check() {
        RecordChecks.check(this);
        RecordChecks.notBlank(this, RecordChecks.UNIT, unit());
        RecordChecks.notBlank(this, RecordChecks.GROUP, group());
        RecordChecks.notNegative(this, RecordChecks.PEOPLE, people());
        Refusal.unless(
                people() <= all(), "participation '%s': %s of %s took part; give at most all", id(), people(), all());
    }

    /** The share that took part, exact; none where there is nobody. */
    public Optional<Fraction> share() {
        return all() == 0 ? Optional.empty() : Optional.of(Fraction.of(people(), all()));
    }

    /** Starts a participation. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a participation; missing parts are refused by name. */
    public static final class Builder extends ImmutableParticipation.Builder implements DatedBuilder<Builder> {
        Builder() {}
    }
}
