package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.document.DocumentKind;
import io.wenming.edition.Edition;
import io.wenming.edition.Issued;
import io.wenming.finding.Flaw;
import io.wenming.finding.SelfChecking;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ladder of slips (升级链): when a slip's deadline passes and no report stands, the next rung is issued.
 *
 * <pre>{@code
 * Ladder ladder = Ladder.builder()
 *         .id("district").label(Label.of("整改升级链", "rectification ladder")).version("2026-1")
 *         .addStep(Rung.REMINDER, Term.workdays(3))
 *         .addStep(Rung.ASSIGNMENT, Term.workdays(5))
 *         .addStep(Rung.SUPERVISION, Term.naturalDays(10))
 *         .onRejection(OnRejection.KEEP)
 *         .build();
 * ladder.standing(problem, calendar, asOf).level();
 * }</pre>
 *
 * <p>Rungs, terms and what a rejection does differ by place; none is a default. Source: framework, part 4 (3单).
 */
@DomainStyle
@Value.Immutable
public abstract class Ladder implements Issued, SelfChecking, Serializable {
    /** Ladders as documents. */
    public static final DocumentKind<Ladder> DOCUMENT = LadderForm.document();

    private static final long serialVersionUID = 1L;

    Ladder() {}

    /** The id, not blank. */
    @Override
    public abstract String id();

    /** The official name. */
    public abstract Label label();

    /** The version, not blank. */
    @Override
    public abstract String version();

    /** When it is in force, and what it takes the place of; always, by default. */
    @Override
    @Value.Default
    public Edition edition() {
        return Edition.ALWAYS;
    }

    /** The steps, low to high; at least one, each rung once. */
    public abstract ImmutableList<LadderStep> steps();

    /** What a rejected report does. */
    public abstract OnRejection onRejection();

    /**
     * Where problems start by their importance (重要程度), a word of the place's own; the lowest rung for a problem without
     * one.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Rung> starts();

    /** 现场核查后销号 whether an acceptance closes a problem only after its report was checked on site; by default it closes it. */
    @Value.Default
    public boolean siteCheck() {
        return false;
    }

    @Value.Check
    void checkForm() {
        Texts.check("id", id());
        Texts.check("version", version());
        Texts.check("starts", starts().keySet());
        Refusal.unless(!steps().isEmpty(), "ladder '%s': it has no step; give at least one rung with its term", id());
        Refusal.unless(
                rungs().stream().distinct().count() == steps().size(),
                "ladder '%s': a rung occurs twice in %s; give each once",
                id(),
                rungs());
        starts().values().forEach(this::position);
    }

    /** What is odd in this ladder (升级链自查): rungs that every importance passes over, each with problems that show it. */
    @Override
    public ImmutableList<Flaw<StartsAsked>> check() {
        return LadderFlaws.of(this);
    }

    /** The rungs, low to high. */
    public ImmutableList<Rung> rungs() {
        return steps().stream().map(LadderStep::rung).collect(ImmutableList.toImmutableList());
    }

    /**
     * How a problem stands at the end of a day; what happened later is not known.
     *
     * @throws IllegalArgumentException if asOf is before the problem was opened, or the problem starts on another
     *     rung or has an importance that the ladder does not know
     * @throws io.wenming.calendar.UnknownCalendarYearException if a day must be looked at whose year is not published;
     *     the deadline of an issued slip may be such a day
     */
    public SlipStanding standing(Problem problem, WorkingCalendar calendar, LocalDate asOf) {
        return standing(problem, start(problem), calendar, asOf);
    }

    SlipStanding standing(Problem problem, Rung start, WorkingCalendar calendar, LocalDate asOf) {
        Refusal.unless(
                !requireNonNull(asOf, "asOf").isBefore(problem.openedOn()),
                "asOf: %s is before problem '%s' was opened on %s; give that day or a later one",
                asOf,
                problem.id(),
                problem.openedOn());
        return Climb.of(this, problem, position(start), calendar, asOf);
    }

    /**
     * The rung of the first slip of a problem: the one that was decided for it, else that of its importance, else the lowest.
     *
     * @throws IllegalArgumentException if the ladder does not know its importance or has no such rung
     */
    public Rung start(Problem problem) {
        Rung start =
                problem.start().or(() -> problem.importance().map(this::start)).orElseGet(() -> rungs().get(0));
        return rungs().get(position(start));
    }

    private Rung start(String importance) {
        return Optional.ofNullable(starts().get(importance))
                .orElseThrow(() -> Refusal.of(
                        "importance: '%s' is not on ladder '%s'; give one of %s", importance, id(), starts().keySet()));
    }

    /** The rung above another; none above the last. */
    Optional<Rung> above(Rung rung) {
        int next = position(rung) + 1;
        return next < steps().size() ? Optional.of(steps().get(next).rung()) : Optional.empty();
    }

    /** The number of a rung, 0 for the lowest. */
    int position(Rung rung) {
        int position = rungs().indexOf(rung);
        Refusal.unless(position >= 0, "rung: '%s' is not on ladder '%s'; give one of %s", rung.code(), id(), rungs());
        return position;
    }

    /** Starts a ladder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a ladder; missing parts are refused by name. */
    public static final class Builder extends ImmutableLadder.Builder {
        Builder() {}

        /** Adds a step above the last one. */
        public Builder addStep(Rung rung, Term term) {
            return addStep(new LadderStep(rung, term));
        }
    }
}
