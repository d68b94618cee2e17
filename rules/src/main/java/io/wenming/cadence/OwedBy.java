package io.wenming.cadence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.coverage.Mark;
import io.wenming.coverage.Population;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.practice.VenueLevel;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who owes a duty (责任主体), as a rule that follows the register by date: a unit owes the duties of those days on which it is
 * one of them.
 *
 * <pre>{@code
 * OwedBy.holders(Tier.PREFECTURE, district);                                   // 市级以上称号单位
 * OwedBy.every(Population.subjectsAt(DivisionLevel.VILLAGE), district);        // 每村
 * OwedBy.leadsOf("refuse_sorting").or(OwedBy.units("office"));
 * }</pre>
 *
 * <p>Source: framework, parts 4 (包保责任制) and 7 (units holding a title hold lecture sessions too).
 */
public sealed interface OwedBy extends Serializable
        permits ListedUnits, CoveredUnits, CampaignLeads, VenuesOwe, EitherOwes, CustomOwedBy {
    /**
     * The ids of those who owe at the end of a day, each once, in an order that is the same for equal input.
     *
     * @throws IllegalArgumentException if the rule reads a roll, records of practice or divisions that the roster does not have
     */
    ImmutableSet<String> units(DutyRoster roster, LocalDate on);

    /** Who it is, as a noun: {@code 330106 村社区创建主体}. */
    Label describe();

    /** Those of this rule, then those of another. */
    default OwedBy or(OwedBy other) {
        return new EitherOwes(ImmutableList.of(this, requireNonNull(other, "other")));
    }

    /**
     * Units by their ids, whatever a register says.
     *
     * @throws IllegalArgumentException if none is given
     */
    static OwedBy units(String... ids) {
        return new ListedUnits(ImmutableSet.copyOf(ids));
    }

    /**
     * All of a population, such as every village of a district: where they are on the day, without those that have ended.
     *
     * @throws IllegalArgumentException if its units are creation types, groups or combinations, which owe nothing
     */
    static OwedBy every(Population population, Division area) {
        return CoveredUnits.of(population, area).build();
    }

    /** Those of a population that a mark covers, such as the schools with a title. */
    static OwedBy every(Population population, Division area, Mark mark) {
        return CoveredUnits.of(population, area).mark(mark).build();
    }

    /** Every subject with a title of any type at a tier or above that it may use on the day. */
    static OwedBy holders(Tier atLeast, Division area) {
        return every(Population.subjectsOf(), area, Mark.holds(atLeast));
    }

    /** Every subject with a title of one of some types at a tier or above that it may use on the day. */
    static OwedBy holders(Iterable<CreationType> types, Tier atLeast, Division area) {
        return every(Population.subjectsOf(), area, Mark.holds(types, atLeast));
    }

    /**
     * The units that answer for those of a population (包保责任单位), each once; subjects without one are left out.
     *
     * @throws IllegalArgumentException if its units are records or combinations, for which no subject stands
     */
    static OwedBy responsibleFor(Population population, Division area) {
        return CoveredUnits.of(population, area).responsible(true).build();
    }

    /** The practice venues (文明实践阵地) of a level in an area, on the days on which they are open. */
    static OwedBy venues(VenueLevel level, Division area) {
        return new VenuesOwe(level, area);
    }

    /** The leads of campaigns (牵头单位) while these are under way; of every campaign if no code is given. */
    static OwedBy leadsOf(String... campaigns) {
        return new CampaignLeads(ImmutableSet.copyOf(campaigns));
    }
}
