package io.wenming.practice;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.PeriodUnit;
import io.wenming.rules.style.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The theme of a month (月度主题) of a venue or place, announced on {@link #on}.
 *
 * <p>Source: framework, part 5 (月月有主题).
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class MonthTheme implements PracticeRecord {
    private static final long serialVersionUID = 1L;

    MonthTheme() {}

    /** The month. */
    public abstract CalendarPeriod month();

    /** The code that activities name as their theme, not blank. */
    public abstract String theme();

    /** The name. */
    public abstract Label label();

    /** Id of the venue whose theme it is; of its whole division, with all venues in it, if absent. */
    public abstract Optional<String> venue();

    /** Whether it is for an activity of its month: held by its venue, or in its division if it is of no venue. */
    public boolean isFor(Activity activity) {
        return venue().map(id -> activity.venue().filter(id::equals).isPresent())
                .orElseGet(() -> division().contains(activity.division()));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.THEME;
    }

    @Value.Check
    void check() {
        Texts.check("venue", venue());
        RecordChecks.check(this);
        RecordChecks.notBlank(this, RecordChecks.THEME, theme());
        Refusal.unless(
                month().unit() == PeriodUnit.MONTH,
                "theme '%s': %s is no month; give one such as 2026-03",
                id(),
                month());
    }

    /** Starts a theme. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a theme; missing parts are refused by name. */
    public static final class Builder extends ImmutableMonthTheme.Builder implements DatedBuilder<Builder> {
        Builder() {}
    }
}
