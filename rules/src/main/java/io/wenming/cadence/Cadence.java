package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.Calendars;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.division.Division;
import io.wenming.document.DocumentKind;
import io.wenming.document.Variants;
import io.wenming.edition.Edition;
import io.wenming.edition.Issued;
import io.wenming.finding.Flaw;
import io.wenming.finding.SelfChecking;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.period.DateRange;
import io.wenming.practice.VenueLevel;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A cadence (督查周期): rules in their order, under one version.
 *
 * <pre>{@code
 * Cadence.fourOnes().duties(DateRange.closed(monday, sunday), ChineseWorkdays.calendar());
 * }</pre>
 *
 * <p>Source: framework, parts 4 and 5.
 */
@DomainStyle
@Value.Immutable
public abstract class Cadence implements Issued, SelfChecking, Serializable {
    /** Cadences as documents, with the kinds of who owes that the library has. */
    public static final DocumentKind<Cadence> DOCUMENT = document(kinds -> kinds);

    private static final long serialVersionUID = 1L;

    Cadence() {}

    /** Cadences as documents, with an embedder's own kinds of who owes: {@code kinds -> kinds.with(…)}. */
    public static DocumentKind<Cadence> document(UnaryOperator<Variants<OwedBy>> more) {
        return CadenceForm.document(OwedForm.kinds(more));
    }

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

    /** Who owes the duties of rules that do not say so themselves; the units of the question if absent. */
    public abstract Optional<OwedBy> owedBy();

    /** The rules in their order; ids are unique. */
    public abstract ImmutableList<CadenceRule> rules();

    @Value.Check
    void checkForm() {
        Texts.check("id", id());
        Texts.check("version", version());
        Set<String> ids = new HashSet<>();
        for (CadenceRule rule : rules()) {
            Refusal.unless(
                    ids.add(rule.id()), "cadence '%s': two rules have the id '%s'; give each its own", id(), rule.id());
        }
    }

    /**
     * What is odd in this cadence (督查周期自查): rules that are never due, whatever calendar counts, that nothing fills, or that
     * stand twice; each with the days that were asked for.
     */
    @Override
    public ImmutableList<Flaw<DutiesAsked>> check() {
        return CadenceFlaws.of(this);
    }

    /** Who owes the duties of a rule, where it or the cadence says so. */
    Optional<OwedBy> owedBy(CadenceRule rule) {
        return rule.owedBy().or(this::owedBy);
    }

    /** The rule with an id, if there is one. */
    public Optional<CadenceRule> rule(String ruleId) {
        return rules().stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    /**
     * The duties due in a range, by the one calendar of working days.
     *
     * @throws IllegalArgumentException if a rule names another calendar
     * @throws io.wenming.calendar.UnknownCalendarYearException if a day must be looked at whose year is not published
     */
    public ImmutableList<Duty> duties(DateRange range, WorkingCalendar workdays) {
        return duties(range, Calendars.of(workdays));
    }

    /**
     * The duties due in a range: rules in their order, within a rule by due day and period.
     *
     * @throws IllegalArgumentException if a rule names a calendar that is not given
     * @throws io.wenming.calendar.UnknownCalendarYearException if a day must be looked at whose year is not published
     */
    public ImmutableList<Duty> duties(DateRange range, Calendars calendars) {
        return rules().stream()
                .flatMap(rule -> rule.duties(range, calendars).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * 四个一: 每天一督查、每周一通报、每月一测评、一季一考评. One inspection a working day; a bulletin, an assessment and an evaluation
     * due on the last working day of week, month and quarter; nothing counts late. Places that allow more change the
     * rules.
     */
    public static Cadence fourOnes() {
        return ReadyCadences.fourOnes();
    }

    /**
     * 三会: 推进会 on the first working day of the month, 调度会 on Monday or the next working day, 主任办公会 on Friday or the working
     * day before. On which days a place meets is its own choice: these are usual ones.
     */
    public static Cadence meetings() {
        return ReadyCadences.meetings();
    }

    /** 年年有菜单、月月有主题、周周有服务、天天有活动: due on the last day of year, month and week, and every day; rest days count. */
    public static Cadence practice() {
        return ReadyCadences.practice();
    }

    /** {@link #practice} as the venues of a level in an area owe it, while they are open. */
    public static Cadence practice(VenueLevel level, Division area) {
        return builder()
                .from(practice())
                .id("practice_" + level.code())
                .owedBy(OwedBy.venues(level, area))
                .build();
    }

    /** Starts a cadence. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a cadence; missing parts are refused by name. */
    public static final class Builder extends ImmutableCadence.Builder {
        Builder() {}
    }
}
