package io.wenming.coverage;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.wenming.citation.Citation;
import io.wenming.division.Division;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorRoll;
import io.wenming.label.Label;
import io.wenming.number.Rate;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule over a whole area (覆盖要求): which share of a population must be covered.
 *
 * <pre>{@code
 * CoverageRule schools = CoverageRule.builder()
 *         .id("schools").label(Label.of("县级文明校园覆盖", "county campuses"))
 *         .population(Population.subjectsOf(CreationType.CAMPUS))
 *         .mark(Mark.holds(Tier.COUNTY)).required(Rate.percent(80)).build();
 * schools.check(roll, Division.of("330106"), LocalDate.of(2024, 12, 31)).missing();
 * }</pre>
 *
 * <p>Source: framework, parts 5 to 8.
 */
@DomainStyle
@Value.Immutable
public abstract class CoverageRule implements Serializable {
    private static final long serialVersionUID = 1L;

    CoverageRule() {}

    /** The id, unique in a plan. */
    public abstract String id();

    /** The official name. */
    public abstract Label label();

    /** What is looked at one by one. */
    public abstract Population population();

    /** When one counts. */
    public abstract Mark mark();

    /** The share that is required, inclusive; all of them by default. */
    @Value.Default
    public Rate required() {
        return Rate.percent(100);
    }

    /** Where it comes from. */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        checkArgument(!id().isBlank(), "coverage: the id is blank; give an id of the rule");
    }

    /** What it asks for: {@code 文明校园创建主体拥有区县级以上称号，应达80%}. */
    public Label describe() {
        Label whom = population().describe();
        Label what = mark().describe();
        return Label.of(
                "%s%s，应达%s%%".formatted(whom.zh(), what.zh(), required()),
                "%s%% of %s %s".formatted(required(), whom.en(), what.en()));
    }

    /** How an area stands at the end of a day. */
    public Coverage check(HonorRoll roll, Division area, LocalDate on) {
        ImmutableList.Builder<CoverageMember> counted = ImmutableList.builder();
        ImmutableList.Builder<CoverageMember> missing = ImmutableList.builder();
        ImmutableList.Builder<CoverageMember> notApplicable = ImmutableList.builder();
        for (CoverageUnit unit : population().units(roll, area, on)) {
            ImmutableList<HonorEvent> events = unit.applicable() ? mark().evidence(roll, unit, on) : ImmutableList.of();
            CoverageMember member = new CoverageMember(unit.id(), unit.name(), events);
            if (!unit.applicable()) {
                notApplicable.add(member);
            } else if (events.isEmpty()) {
                missing.add(member);
            } else {
                counted.add(member);
            }
        }
        return ImmutableCoverage.builder()
                .rule(this)
                .area(area)
                .on(on)
                .counted(counted.build())
                .missing(missing.build())
                .notApplicable(notApplicable.build())
                .build();
    }

    /** Starts a rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; missing parts are refused by name. */
    public static final class Builder extends ImmutableCoverageRule.Builder {
        Builder() {}
    }
}
