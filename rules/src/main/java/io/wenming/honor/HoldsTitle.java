package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A prerequisite title (前置称号), usable on the day, and without a break for some years if so asked. "At least n years since
 * s" holds from the anniversary on: named on 20 November 2017, two years are complete on 20 November 2019. A renewal on the
 * day after the last valid day is no break; a suspension or deferral is one.
 *
 * <p>Made by {@link EntryRule#holds}. Source: honor rules, section 4 (years held, prerequisite branches).
 *
 * @param type the type; that of the title asked about if absent
 * @param tier the tier
 * @param years years held, 1 to 200; none: usable on the day is enough
 * @param afterAnniversary whether the anniversary itself is still too early
 * @param suspensionBreaks whether a suspension or deferral breaks the years; if not, held days count
 */
public record HoldsTitle(
        Optional<CreationType> type,
        Tier tier,
        Optional<Integer> years,
        boolean afterAnniversary,
        boolean suspensionBreaks)
        implements EntryRule {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the years.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public HoldsTitle {
        requireNonNull(type, "type");
        requireNonNull(tier, "tier");
        years.ifPresent(count -> Periods.checkYears("holds", count));
    }

    /** The same for a type, whichever is asked about. */
    public HoldsTitle ofType(CreationType other) {
        return new HoldsTitle(Optional.of(other), tier, years, afterAnniversary, suspensionBreaks);
    }

    /** The same held for a number of years without a break, 1 to 200. */
    public HoldsTitle forYears(int count) {
        return new HoldsTitle(type, tier, Optional.of(count), afterAnniversary, suspensionBreaks);
    }

    /** The same from the day after the anniversary. */
    public HoldsTitle pastAnniversary() {
        return new HoldsTitle(type, tier, years, true, suspensionBreaks);
    }

    /** The same with held days counted, so that a suspension or deferral is no break. */
    public HoldsTitle throughSuspension() {
        return new HoldsTitle(type, tier, years, afterAnniversary, false);
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Title title = Title.of(type.orElse(candidacy.title().type()), tier);
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
        return suspensionBreaks ? history.usableSince(subject, title, on) : history.heldSince(subject, title, on);
    }

    private LocalDate completeOn(LocalDate from) {
        return years.map(count -> from.plusYears(count).plusDays(afterAnniversary ? 1 : 0))
                .orElse(from);
    }

    @Override
    public Label describe() {
        return describe(type);
    }

    private Label describe(Optional<CreationType> named) {
        Label title = EntryTexts.title(named, tier);
        return years.map(count -> Label.of(
                        "持有%s满%s年".formatted(title.zh(), count),
                        "holding %s for %s years".formatted(title.en(), count)))
                .orElseGet(() -> Label.of("持有" + title.zh(), "holding " + title.en()));
    }
}
