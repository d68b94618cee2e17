package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.wenming.calendar.Calendars;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Texts;
import io.wenming.period.DateRange;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The question how units kept a cadence (督查): everything that the answer depends on.
 *
 * <pre>{@code
 * Compliance answer = Supervision.builder()
 *         .cadence(Cadence.fourOnes()).calendar(ChineseWorkdays.calendar())
 *         .range(CalendarPeriod.parse("2026-Q1").range()).asOf(LocalDate.of(2026, 3, 31))
 *         .addUnits("street-1", "street-2").evidence(log).share(false)
 *         .build().match();
 * answer.rates().onTimeRate();
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class Supervision implements Serializable {
    private static final long serialVersionUID = 1L;

    Supervision() {}

    /** The rules. */
    public abstract Cadence cadence();

    /** The working days by which duties are due, and the other calendars that rules name. */
    public abstract Calendars calendars();

    /** The days in which duties are due; no other duty is considered. */
    public abstract DateRange range();

    /** The end of this day is when the question is asked; what happened or was recorded later is not known. */
    public abstract LocalDate asOf();

    /**
     * Ids of the units that owe every duty of which neither rule nor cadence says who owes it, in the order of the report;
     * others that owe some follow them.
     */
    public abstract ImmutableSet<String> units();

    /** What the rules read that say who owes. */
    @Value.Default
    public DutyRoster roster() {
        return DutyRoster.EMPTY;
    }

    /** What was handed in; the order does not matter unless two pieces share id and day of recording. */
    public abstract ImmutableList<Evidence> evidence();

    /** What was excused. */
    public abstract ImmutableList<Waiver> waivers();

    /** Whether one piece may fill a duty of several rules (一证多用); it never fills two duties of one rule. */
    public abstract boolean share();

    /**
     * The answer.
     *
     * @throws IllegalArgumentException if a rule names a calendar that is not given, or asks a roll who owes and there is none
     * @throws io.wenming.calendar.UnknownCalendarYearException if a day must be looked at whose year is not published
     */
    public Compliance match() {
        return Reckoning.of(this);
    }

    /**
     * What each unit owes in the range, by rule, due day and key; units of the question come first, also those that owe
     * nothing.
     *
     * @throws IllegalArgumentException if a rule names a calendar that is not given, or asks a roll who owes and there is none
     * @throws io.wenming.calendar.UnknownCalendarYearException if a day must be looked at whose year is not published
     */
    public ImmutableMap<String, ImmutableList<Duty>> duties() {
        Map<String, ImmutableList.Builder<Duty>> owed = new LinkedHashMap<>();
        units().forEach(unit -> owed.put(unit, ImmutableList.builder()));
        for (CadenceRule rule : cadence().rules()) {
            owed(rule)
                    .forEach((unit, duties) -> owed.computeIfAbsent(unit, first -> ImmutableList.builder())
                            .addAll(duties));
        }
        return ImmutableMap.copyOf(Maps.transformValues(owed, ImmutableList.Builder::build));
    }

    /** The duties of each unit: all of them, or those of the days on which it owes; units of the question come first. */
    Map<String, ImmutableList<Duty>> owed(CadenceRule rule) {
        ImmutableList<Duty> duties = rule.duties(range(), calendars());
        Optional<OwedBy> owedBy = cadence().owedBy(rule);
        if (owedBy.isEmpty()) {
            return Maps.toMap(units(), unit -> duties);
        }
        ImmutableListMultimap.Builder<String, Duty> owed = ImmutableListMultimap.builder();
        for (Duty duty : duties) {
            owedBy.get().units(roster(), duty.dueOn()).forEach(unit -> owed.put(unit, duty));
        }
        ImmutableListMultimap<String, Duty> byUnit = owed.build();
        Set<String> owing = Sets.union(Sets.intersection(units(), byUnit.keySet()), byUnit.keySet());
        return Maps.toMap(owing, byUnit::get);
    }

    /** The evidence that is known at the end of {@code asOf}, each piece once, by day of occurrence and id. */
    public ImmutableList<Evidence> knownEvidence() {
        return KnownEvidence.of(evidence(), asOf()).kept();
    }

    /** The same question about other days, asked on another day: the same rules, units, evidence and waivers. */
    public Supervision over(DateRange range, LocalDate asOf) {
        return builder().from(this).range(range).asOf(asOf).build();
    }

    /** The waivers that excuse a duty of a unit, in the order given; whether it was done plays no part. */
    public ImmutableList<Waiver> waiversOf(DutyStanding standing) {
        Duty duty = standing.duty();
        return waivers().stream()
                .filter(waiver -> waiver.concerns(standing.unit(), duty.ruleId())
                        && waiver.days().contains(duty.dueOn()))
                .collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    void check() {
        Texts.check("units", units());
    }

    /** Starts a question. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a question; missing parts are refused by name. */
    public static final class Builder extends ImmutableSupervision.Builder {
        Builder() {}

        /** Gives the one calendar of working days, where no rule names another. */
        public Builder calendar(WorkingCalendar workdays) {
            calendars(Calendars.of(workdays));
            return this;
        }
    }
}
