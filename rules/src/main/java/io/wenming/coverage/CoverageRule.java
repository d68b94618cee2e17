package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.citation.Citation;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.document.Codec;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.number.Rate;
import io.wenming.record.RecordRef;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A rule over a whole area (覆盖要求): which share of a population must be covered.
 *
 * <pre>{@code
 * CoverageRule schools = CoverageRule.builder()
 *         .id("schools").label(Label.of("县级文明校园覆盖", "county campuses"))
 *         .population(Population.subjectsOf(CreationType.CAMPUS))
 *         .mark(Mark.holds(Tier.COUNTY)).required(Rate.percent(80)).build();
 * schools.check(CoverageSource.of(roll), Division.of("330106"), LocalDate.of(2024, 12, 31)).missing();
 * }</pre>
 *
 * <p>Source: framework, parts 5 to 8.
 */
@DomainStyle
@Value.Immutable
public abstract class CoverageRule implements Serializable {
    /** How it stands in documents. */
    public static final Codec<CoverageRule> CODEC = CoverageForm.rule(Mark.CODEC);

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

    /** How the share is measured by people; by members if absent. */
    public abstract Optional<Headcount> people();

    /** Where it comes from. */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        Texts.check("id", id());
    }

    /** What it asks for: {@code 文明校园创建主体拥有区县级以上称号，应达80%}. */
    public Label describe() {
        Label whom = population().describe();
        Label what = mark().describe();
        return Label.of(
                "%s%s，应达%s%%".formatted(whom.zh(), what.zh(), required()),
                "%s%% of %s %s".formatted(required(), whom.en(), what.en()));
    }

    /** What it reads and a source does not have at all, by name: its answer says nothing then. */
    public ImmutableSet<Label> lacking(CoverageSource source) {
        return Stream.concat(population().lacking(source), mark().lacking(source))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * How an area stands at the end of a day.
     *
     * @throws IllegalArgumentException if it asks for a roll and there is none
     */
    public Coverage check(CoverageSource source, Division area, LocalDate on) {
        ImmutableList.Builder<CoverageMember> counted = ImmutableList.builder();
        ImmutableList.Builder<CoverageMember> missing = ImmutableList.builder();
        ImmutableList.Builder<CoverageMember> notApplicable = ImmutableList.builder();
        for (CoverageUnit unit : population().units(source, area, on)) {
            if (unit.isApplicable() && mark().appliesTo(source, unit, on)) {
                ImmutableList<RecordRef> evidence = mark().evidence(source, unit, on);
                (evidence.isEmpty() ? missing : counted).add(member(source, unit, evidence, on));
            } else {
                notApplicable.add(one(unit, ImmutableList.of()));
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

    private CoverageMember member(
            CoverageSource source, CoverageUnit unit, ImmutableList<RecordRef> evidence, LocalDate on) {
        return people().map(people -> people.weigh(source, unit, evidence, on)).orElseGet(() -> one(unit, evidence));
    }

    private static CoverageMember one(CoverageUnit unit, ImmutableList<RecordRef> evidence) {
        return new CoverageMember(
                unit.id(), unit.name(), unit.division(), evidence, 1, evidence.isEmpty() ? 0 : 1, true);
    }

    /**
     * How each division of a level in an area stands at the end of a day, by code (下钻); those of the tree that exist then.
     *
     * @throws IllegalArgumentException if it asks for a roll and there is none
     */
    public ImmutableList<Coverage> checkEach(DivisionLevel level, CoverageSource source, Division area, LocalDate on) {
        return source.divisions().at(level, area, on).stream()
                .map(part -> check(source, part.division(), on))
                .collect(toImmutableList());
    }

    /**
     * How an area went from one day to another (走势).
     *
     * @throws IllegalArgumentException if the second day is before the first, or it asks for a roll and there is none
     */
    public CoverageTrend trend(CoverageSource source, Division area, LocalDate from, LocalDate to) {
        Coverage before = check(source, area, from);
        return new CoverageTrend(before, check(source, area, to), moved(source, before.counted(), to));
    }

    /** The members that are divisions and have another code by a day. */
    private static ImmutableMap<String, String> moved(
            CoverageSource source, ImmutableList<CoverageMember> members, LocalDate by) {
        ImmutableMap.Builder<String, String> moved = ImmutableMap.builder();
        for (CoverageMember member : members) {
            String code = source.divisions().on(member.division(), by).code();
            if (member.id().equals(member.division().code()) && !member.id().equals(code)) {
                moved.put(member.id(), code);
            }
        }
        return moved.buildOrThrow();
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
