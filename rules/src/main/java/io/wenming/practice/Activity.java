package io.wenming.practice;

import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An activity (文明实践活动) on a day: a service, a visit, a performance, an advertisement.
 *
 * <pre>{@code
 * Activity.builder().id("a-1").name("端午包粽子").field(VolunteerField.CULTURE_ARTS).theme("our_festivals")
 *         .division(Division.of("330106001002")).on(LocalDate.of(2026, 6, 19)).people(40).venue("v-7").build();
 * }</pre>
 *
 * <p>Source: framework, part 5.
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class Activity implements PracticeRecord {
    private static final long serialVersionUID = 1L;

    Activity() {}

    /** The name, not blank. */
    public abstract String name();

    /** What it is; an activity by default. */
    @Value.Default
    public ActivityKind kind() {
        return ActivityKind.ACTIVITY;
    }

    /** The field. */
    public abstract Optional<VolunteerField> field();

    /** The theme, a code that a {@link MonthTheme} has. */
    public abstract Optional<String> theme();

    /** Id of the venue that holds it. */
    public abstract Optional<String> venue();

    /** Id of the team that carries it out. */
    public abstract Optional<String> team();

    /** Id of the project that it belongs to. */
    public abstract Optional<String> project();

    /** The number of people who took part, 0 or more; 0 by default. */
    @Value.Default
    public int people() {
        return 0;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.ACTIVITY;
    }

    @Value.Check
    void check() {
        Texts.check("theme", theme());
        Texts.check("venue", venue());
        Texts.check("team", team());
        Texts.check("project", project());
        RecordChecks.check(this);
        RecordChecks.notBlank(this, RecordChecks.NAME, name());
        RecordChecks.notNegative(this, RecordChecks.PEOPLE, people());
    }

    /** Starts an activity. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an activity; missing parts are refused by name. */
    public static final class Builder extends ImmutableActivity.Builder implements DatedBuilder<Builder> {
        Builder() {}
    }
}
