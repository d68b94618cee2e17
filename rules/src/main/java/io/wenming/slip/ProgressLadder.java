package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.citation.Citation;
import io.wenming.document.DocumentKind;
import io.wenming.edition.Edition;
import io.wenming.edition.Issued;
import io.wenming.finding.Flaw;
import io.wenming.finding.SelfChecking;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import io.wenming.period.DateRange;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ladder that is climbed by progress (进度亮牌), such as five colors 绿蓝黄橙红: the rung is the highest whose lag is reached, and
 * the lag is the share of the term that is used less the share that is done. What is done whole stands on the lowest rung.
 *
 * <pre>{@code
 * ProgressLadder colors = ProgressLadder.DOCUMENT.read(file);
 * colors.standing(DateRange.closed(campaign.startsOn(), lastDay), action.progress(), calendar, asOf).rung();
 * }</pre>
 *
 * <p>With half of the term used and 30 percent done, the lag is 20 points. Colors and lags are a place's own. Source:
 * framework, part 4.
 */
@DomainStyle
@Value.Immutable
public abstract class ProgressLadder implements Issued, SelfChecking, Serializable {
    /** Ladders of progress as documents. */
    public static final DocumentKind<ProgressLadder> DOCUMENT = LadderForm.progress();

    private static final long serialVersionUID = 1L;

    ProgressLadder() {}

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

    /** Where it is laid down. */
    public abstract Optional<Citation> citation();

    /** In which days the term is counted. */
    public abstract TermUnit unit();

    /** The steps, low to high; the first from a lag of 0 on, each rung once. */
    public abstract ImmutableList<ProgressStep> steps();

    /** The rung from the day after the term on, while it is not done; one of the steps. */
    public abstract Rung overdue();

    @Value.Check
    void checkForm() {
        Texts.check("id", id());
        Texts.check("version", version());
        Refusal.unless(
                !steps().isEmpty() && steps().get(0).behind().equals(Rate.percent(0)),
                "ladder '%s': it does not begin with a step from 0 on; give the rung of what is not behind",
                id());
        for (int index = 1; index < steps().size(); index++) {
            Refusal.unless(
                    steps().get(index).behind().compareTo(steps().get(index - 1).behind()) > 0,
                    "ladder '%s': step '%s' does not begin above the one before; give them low to high",
                    id(),
                    steps().get(index).rung().code());
        }
        Refusal.unless(
                rungs().stream().distinct().count() == steps().size(),
                "ladder '%s': a rung occurs twice in %s; give each once",
                id(),
                rungs());
        Refusal.unless(
                rungs().contains(overdue()),
                "ladder '%s': overdue '%s' is not one of its rungs; give one of %s",
                id(),
                overdue().code(),
                rungs());
    }

    /** What is odd in this ladder (亮牌规则自查): a rung for what is overdue below one that was reached before, with a term that shows it. */
    @Override
    public ImmutableList<Flaw<ProgressAsked>> check() {
        return LadderFlaws.of(this);
    }

    /** The rungs, low to high. */
    public ImmutableList<Rung> rungs() {
        return steps().stream().map(ProgressStep::rung).collect(ImmutableList.toImmutableList());
    }

    /**
     * Where something stands at the end of a day.
     *
     * @param term the days that it may take
     * @param done how much is done, 0 to 100 percent
     * @throws IllegalArgumentException if done is out of range
     * @throws io.wenming.calendar.UnknownCalendarYearException if working days are counted and a year of the term is not
     *     published
     */
    public ProgressStanding standing(DateRange term, Rate done, WorkingCalendar calendar, LocalDate asOf) {
        Refusal.unless(
                requireNonNull(done, "done").compareTo(Rate.percent(0)) >= 0 && done.compareTo(Rate.percent(100)) <= 0,
                "done: %s is out of range; give 0 to 100",
                done);
        Fraction used = used(requireNonNull(term, "term"), requireNonNull(calendar, "calendar"), asOf);
        Fraction behind = used.minus(done.toFraction()).max(Fraction.ZERO);
        boolean isWhole = done.equals(Rate.percent(100));
        boolean isOverdue = !isWhole && asOf.isAfter(term.last());
        return new ProgressStanding(isOverdue ? overdue() : rung(behind), asOf, used, done, behind, isOverdue);
    }

    private Rung rung(Fraction behind) {
        return Lists.reverse(steps()).stream()
                .filter(step -> behind.compareTo(step.behind().toFraction()) >= 0)
                .findFirst()
                .orElseThrow()
                .rung();
    }

    /** The share of the term that is used at the end of a day; a term without days that count is used when it begins. */
    private Fraction used(DateRange term, WorkingCalendar calendar, LocalDate asOf) {
        if (asOf.isBefore(term.from())) {
            return Fraction.ZERO;
        }
        long whole = days(term, calendar);
        LocalDate last = asOf.isAfter(term.last()) ? term.last() : asOf;
        return whole == 0 ? Fraction.ONE : Fraction.of(days(DateRange.closed(term.from(), last), calendar), whole);
    }

    private long days(DateRange days, WorkingCalendar calendar) {
        return switch (unit()) {
            case WORKDAYS -> calendar.count(days);
            case NATURAL_DAYS -> days.length();
        };
    }

    /** Starts a ladder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a ladder; missing parts are refused by name. */
    public static final class Builder extends ImmutableProgressLadder.Builder {
        Builder() {}

        /** Adds a step above the last one, from so many percentage points behind on. */
        public Builder addStep(Rung rung, Rate behind) {
            return addStep(new ProgressStep(rung, behind));
        }
    }
}
