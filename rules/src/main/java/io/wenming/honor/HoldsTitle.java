package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import io.wenming.rules.style.DomainStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A prerequisite title (前置称号), usable on the day, and without a break for some years if so asked. "At least n years since
 * s" holds from the anniversary on: named on 20 November 2017, two years are complete on 20 November 2019. A renewal on the
 * day after the last valid day is no break; a suspension or deferral is one.
 *
 * <p>Made by {@link EntryRule#holds}. Source: honor rules, section 4 (years held, prerequisite branches).
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class HoldsTitle implements EntryRule {
    private static final long serialVersionUID = 1L;

    HoldsTitle() {}

    /** The type; that of the title asked about if absent. */
    public abstract Optional<CreationType> type();

    /** The tier. */
    public abstract Tier tier();

    /** Years held, 1 to 200; none: usable on the day is enough. */
    public abstract Optional<Integer> years();

    /** Whether the anniversary itself is still too early. */
    @Value.Default
    public boolean afterAnniversary() {
        return false;
    }

    /** Whether a suspension or deferral breaks the years; if not, held days count. */
    @Value.Default
    public boolean suspensionBreaks() {
        return true;
    }

    @Value.Check
    void check() {
        years().ifPresent(count -> Periods.checkYears(Label.of("现有称号", "holds"), count));
    }

    /** The same for a type, whichever is asked about. */
    public HoldsTitle ofType(CreationType other) {
        return builder().from(this).type(other).build();
    }

    /** The same held for a number of years without a break, 1 to 200. */
    public HoldsTitle forYears(int count) {
        return builder().from(this).years(count).build();
    }

    /** The same from the day after the anniversary. */
    public HoldsTitle pastAnniversary() {
        return builder().from(this).afterAnniversary(true).build();
    }

    /** The same with held days counted, so that a suspension or deferral is no break. */
    public HoldsTitle throughSuspension() {
        return builder().from(this).suspensionBreaks(false).build();
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Title title = Title.of(type().orElse(candidacy.title().type()), tier());
        LocalDate on = candidacy.on();
        TitleStatus status = history.status(candidacy.subject(), title, on);
        ImmutableList<HonorEvent> events =
                status.cause().map(Cause::event).map(ImmutableList::of).orElse(ImmutableList.of());
        Optional<LocalDate> from =
                status.state().isUsable() ? heldFrom(history, candidacy.subject(), title, on) : Optional.empty();
        Optional<LocalDate> complete = from.map(this::completeOn);
        if (complete.filter(day -> !day.isAfter(on)).isPresent()) {
            return Verdict.met(this, events);
        }
        Optional<LocalDate> earliest = complete.filter(
                day -> history.status(candidacy.subject(), title, day).state().isUsable()
                        && heldFrom(history, candidacy.subject(), title, day).equals(from));
        return Verdict.notMet(
                this,
                Shortfall.builder()
                        .code(EntryReason.PREREQ_NOT_MET)
                        .wanted(describe(Optional.of(title.type())))
                        .events(events)
                        .lacking(title)
                        .earliestOn(earliest)
                        .build());
    }

    private Optional<LocalDate> heldFrom(HonorHistory history, String subject, Title title, LocalDate on) {
        return suspensionBreaks() ? history.usableSince(subject, title, on) : history.heldSince(subject, title, on);
    }

    private LocalDate completeOn(LocalDate from) {
        return years().map(count -> from.plusYears(count).plusDays(afterAnniversary() ? 1 : 0))
                .orElse(from);
    }

    @Override
    public Label describe() {
        return describe(type());
    }

    private Label describe(Optional<CreationType> named) {
        Label title = EntryTexts.title(named, tier());
        return years().map(count -> Label.of(
                        "持有%s满%s年".formatted(title.zh(), count),
                        "holding %s for %s years".formatted(title.en(), count)))
                .orElseGet(() -> Label.of("持有" + title.zh(), "holding " + title.en()));
    }

    /** Starts a rule with all its parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; a missing tier is refused by name. */
    public static final class Builder extends ImmutableHoldsTitle.Builder {
        Builder() {}
    }
}
