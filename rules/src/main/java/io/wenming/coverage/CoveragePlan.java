package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.division.Division;
import io.wenming.document.DocumentKind;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The coverage rules of a place (覆盖方案), such as the three wholes (三全): all five types at once, every township and street,
 * everyone takes part.
 *
 * <pre>{@code
 * CoveragePlan plan = CoveragePlan.threeWholes(townships, "group", List.of("职工", "青少年", "农民"));
 * plan.check(source, district, asOf).stream().filter(answer -> !answer.isMet()).map(Coverage::describe);
 * }</pre>
 *
 * <p>Source: framework, part 8.
 */
@DomainStyle
@Value.Immutable
public abstract class CoveragePlan implements Serializable {
    /** Plans as documents. */
    public static final DocumentKind<CoveragePlan> DOCUMENT = CoverageForm.document();

    private static final long serialVersionUID = 1L;

    CoveragePlan() {}

    /** The id, not blank. */
    public abstract String id();

    /** The official name. */
    public abstract Label label();

    /** The rules, at least one; each id once. */
    public abstract ImmutableList<CoverageRule> rules();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Refusal.unless(!rules().isEmpty(), "coverage '%s': it has no rule; give at least one", id());
        Refusal.unless(
                rules().stream()
                                .map(CoverageRule::id)
                                .collect(ImmutableSet.toImmutableSet())
                                .size()
                        == rules().size(),
                "coverage '%s': the id of a rule stands twice; give each once",
                id());
    }

    /**
     * How an area stands against each rule at the end of a day.
     *
     * @throws IllegalArgumentException if a rule asks for a roll and there is none
     */
    public ImmutableList<Coverage> check(CoverageSource source, Division area, LocalDate on) {
        return rules().stream().map(rule -> rule.check(source, area, on)).collect(toImmutableList());
    }

    /**
     * The three wholes (三全): 全面 all five types at once, 全域 every township and street, 全民 every group takes part.
     *
     * @param townships the townships and streets by code, with their names
     * @param attribute the attribute of subjects that tells groups apart
     * @param groups the groups
     */
    public static CoveragePlan threeWholes(Map<Division, String> townships, String attribute, Iterable<String> groups) {
        return builder()
                .id("three-wholes")
                .label(Label.of("三全创建", "three wholes"))
                .addRule(whole("types", Label.of("全面创建", "all types"), Population.types(CreationType.FIVE)))
                .addRule(whole("divisions", Label.of("全域创建", "every division"), Population.divisions(townships)))
                .addRule(whole("groups", Label.of("全民创建", "every group"), Population.groups(attribute, groups)))
                .build();
    }

    private static CoverageRule whole(String id, Label label, Population population) {
        return CoverageRule.builder()
                .id(id)
                .label(label)
                .population(population)
                .mark(Mark.takesPart())
                .build();
    }

    /** Starts a plan. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a plan; missing parts are refused by name. */
    public static final class Builder extends ImmutableCoveragePlan.Builder {
        Builder() {}
    }
}
