package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Title;
import io.wenming.finding.Finding;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one title of one subject stands (称号现状): state and stage, what made the state and since when, and the days ahead
 * that are fixed by now. It is read from a {@link HonorHistory}, never stored.
 *
 * <p>Source: honor rules, section 3.
 */
@DomainStyle
@Value.Immutable
public abstract class TitleStatus implements Serializable {
    private static final long serialVersionUID = 1L;

    TitleStatus() {}

    /** The id of the subject. */
    public abstract String subject();

    /** The title. */
    public abstract Title title();

    /** The state. */
    @Value.Default
    public TitleState state() {
        return TitleState.NONE;
    }

    /** The stage of an application. */
    @Value.Default
    public Stage stage() {
        return Stage.NONE;
    }

    /** The public notice of the application, while it is at that stage. */
    public abstract Optional<NoticePeriod> notice();

    /** The day since which it has been in this state; none if there never was a title. */
    public abstract Optional<LocalDate> since();

    /** What made the state; none if there never was a title. */
    public abstract Optional<Cause> cause();

    /** The current naming (现命名), or the one that was taken over; it stays the current one after the title has ended. */
    public abstract Optional<HonorEvent> naming();

    /** The day from which the current term counts. */
    public abstract Optional<LocalDate> namedOn();

    /** The last valid day of the current naming, inclusive, also after the title has ended; none if open. */
    public abstract Optional<LocalDate> lastValidDay();

    /** The last suspended day, inclusive; none if not suspended, or without an end. */
    public abstract Optional<LocalDate> suspendedUntil();

    /** The deadline of a warning, inclusive. */
    public abstract Optional<LocalDate> deadline();

    /** The last deferred day, inclusive. */
    public abstract Optional<LocalDate> deferredUntil();

    /** The body that may have a succeeded title re-identified. */
    public abstract Optional<String> successor();

    /** Whether the successor has had it re-identified. */
    @Value.Default
    public boolean takenOver() {
        return false;
    }

    /** The day on which a title was re-identified for this subject. */
    public abstract Optional<LocalDate> reidentifiedOn();

    /** The day since which a re-identified title counts as held. */
    public abstract Optional<LocalDate> heldSince();

    /** The bars that were imposed and neither lifted nor cleared, also those whose time is over. */
    public abstract ImmutableList<StandingBar> bars();

    /** What the warning's deadline brings, fixed by the warning. */
    @Value.Default
    DeadlineOutcome onDeadline() {
        return DeadlineOutcome.STAY;
    }

    /** What the deferral's end brings, fixed by the deferral. */
    @Value.Default
    DeferralOutcome onDeferralEnd() {
        return DeferralOutcome.STAY;
    }

    /** The first day on which a revoked title reads as none again. */
    abstract Optional<LocalDate> barEndsOn();

    /**
     * How it stands, since when, by which event or timer, until when and under which version of the scheme, with a part for
     * each bar: {@code 市州级文明单位：停止资格 — 自 2020-10-01 起；停止资格（事项 b3，2020-10-01）；停牌至 2021-04-01，2021-04-02 起待复评}.
     */
    public Finding finding() {
        return TitleFinding.of(this);
    }

    static TitleStatus none(String subject, Title title) {
        return ImmutableTitleStatus.builder().subject(subject).title(title).build();
    }

    /** This status in another state, without the timers of the old one. */
    ImmutableTitleStatus.Builder inState(TitleState state, LocalDate day, Cause cause) {
        return ImmutableTitleStatus.builder()
                .from(this)
                .state(state)
                .since(day)
                .cause(cause)
                .suspendedUntil(Optional.empty())
                .deadline(Optional.empty())
                .onDeadline(DeadlineOutcome.STAY)
                .deferredUntil(Optional.empty())
                .onDeferralEnd(DeferralOutcome.STAY)
                .barEndsOn(Optional.empty())
                .successor(Optional.empty())
                .takenOver(false);
    }

    TitleStatus atStage(Stage stage) {
        return ImmutableTitleStatus.builder()
                .from(this)
                .stage(stage)
                .notice(Optional.empty())
                .build();
    }

    TitleStatus onNotice(Optional<NoticePeriod> notice) {
        return ImmutableTitleStatus.builder()
                .from(this)
                .stage(Stage.ON_NOTICE)
                .notice(notice)
                .build();
    }

    /** The first day on which a timer of this status runs; {@link LocalDate#MAX} if none is set. */
    LocalDate firstDue() {
        LocalDate first = LocalDate.MAX;
        for (Clock clock : Clock.ALL) {
            LocalDate due = due(clock).orElse(LocalDate.MAX);
            first = due.isBefore(first) ? due : first;
        }
        return first;
    }

    /** The day on which a timer changes this status, if it is set. */
    Optional<LocalDate> due(Clock clock) {
        return switch (clock) {
            case SUSPENSION_END -> suspendedUntil().map(day -> day.plusDays(1));
            case DEFERRAL_END ->
                onDeferralEnd() == DeferralOutcome.STAY
                        ? Optional.empty()
                        : deferredUntil().map(day -> day.plusDays(1));
            case WARNING_DEADLINE ->
                onDeadline() == DeadlineOutcome.STAY
                        ? Optional.empty()
                        : deadline().map(day -> day.plusDays(1));
            case SELF_REPORT -> Optional.empty();
            case TERM_END -> state().isHeld() ? lastValidDay().map(day -> day.plusDays(1)) : Optional.empty();
            case BAR_END -> barEndsOn();
        };
    }
}
