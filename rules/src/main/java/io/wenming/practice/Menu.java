package io.wenming.practice;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.period.CalendarPeriod;
import io.wenming.rules.style.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The menu of a year (年度菜单): what a venue or place offers, published on {@link #on}.
 *
 * <p>Source: framework, part 5 (年年有菜单).
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class Menu implements PracticeRecord {
    private static final long serialVersionUID = 1L;

    Menu() {}

    /** The year that it is for, 1 to 9999. */
    public abstract int year();

    /** Id of the venue that offers it; of its whole division if absent. */
    public abstract Optional<String> venue();

    /** What is offered; at least one, each id once. */
    public abstract ImmutableList<MenuItem> items();

    @Override
    public RecordKind recordKind() {
        return RecordKind.MENU;
    }

    @Value.Check
    void check() {
        Texts.check("venue", venue());
        RecordChecks.check(this);
        Refusal.unless(
                year() >= 1 && year() <= CalendarPeriod.MAX_YEAR,
                "menu '%s': year %s is out of range; give 1 to %s",
                id(),
                year(),
                CalendarPeriod.MAX_YEAR);
        Refusal.unless(!items().isEmpty(), "menu '%s': it offers nothing; give at least one item", id());
        Refusal.unless(
                items().stream().map(MenuItem::id).distinct().count() == items().size(),
                "menu '%s': two items have one id; give each its own",
                id());
    }

    /** The fields in which something is offered, each once, in the order of the items. */
    public ImmutableList<VolunteerField> fields() {
        return items().stream().map(MenuItem::field).distinct().collect(ImmutableList.toImmutableList());
    }

    /** Starts a menu. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a menu; missing parts are refused by name. */
    public static final class Builder extends ImmutableMenu.Builder implements DatedBuilder<Builder> {
        Builder() {}
    }
}
