package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.citation.Citation;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rule of some titles (称号规则): who may apply, who names, how long the title is valid, and how it is lost. What is not
 * given does not exist there; the defaults are those of the honor rules.
 *
 * <pre>{@code
 * TitleRule provincialUnits = TitleRule.builder()
 *         .addType(CreationType.UNIT).addTier(Tier.PROVINCE)
 *         .term(Term.calendarYears(3))
 *         .entry(EntryRule.holds(Tier.PREFECTURE).forYears(2))
 *         .addBar(Bar.years(2))
 *         .build();
 * }</pre>
 *
 * <p>Source: honor rules, section 2 (members of a title rule) and section 6.
 */
@DomainStyle
@Value.Immutable
public abstract class TitleRule implements Serializable {
    private static final long serialVersionUID = 1L;

    TitleRule() {}

    /** The types that it is for; empty: any. */
    public abstract ImmutableSet<CreationType> types();

    /** The tiers that it is for; empty: any. */
    public abstract ImmutableSet<Tier> tiers();

    /** Who names (命名机关). */
    public abstract Optional<String> namingBody();

    /** Whether the grounds of a suspension or revocation must be verified by somebody. */
    @Value.Default
    public boolean verification() {
        return false;
    }

    /** The steps to a naming; by default a naming needs none. */
    @Value.Default
    public Procedure procedure() {
        return Procedure.builder().build();
    }

    /** Who may apply, beyond what always holds; none: anyone. */
    public abstract Optional<EntryRule> entry();

    /** Whether applications are taken inside rounds only. */
    @Value.Default
    public boolean inRoundsOnly() {
        return false;
    }

    /** When incidents pause the right to apply. */
    public abstract Optional<RightPause> rightPause();

    /** The negative list (负面清单): those that disqualify forbid an application, the others bring what they say. */
    public abstract ImmutableList<VetoRule> vetoes();

    /** How long a naming is valid; without an end by default. */
    @Value.Default
    public Term term() {
        return Term.open();
    }

    /** How a title is kept. */
    @Value.Default
    public Keeping keeping() {
        return Keeping.REAPPLY;
    }

    /** How titles are reviewed. */
    @Value.Default
    public Review review() {
        return Review.builder().build();
    }

    /** How titles are suspended. */
    @Value.Default
    public Suspension suspension() {
        return Suspension.builder().build();
    }

    /** What bars a re-application. */
    public abstract ImmutableList<Bar> bars();

    /** Whether the bars of a body also bind those that it went into. */
    @Value.Default
    public boolean barFollowsSuccessor() {
        return false;
    }

    /** Whether the last in the ranking can be made to leave (末位退出). */
    @Value.Default
    public boolean exit() {
        return false;
    }

    /** What structural changes do to a held title; one that is not named terminates it. */
    public abstract ImmutableMap<HonorAction, StructuralMode> structural();

    /** What a re-identified title takes over. */
    @Value.Default
    public Reidentification reidentification() {
        return Reidentification.INHERIT;
    }

    /** The states in which the name and plate may be used; by default active and warned. */
    @Value.Default
    public ImmutableSet<TitleState> mayUse() {
        return ImmutableSet.of(TitleState.ACTIVE, TitleState.WARNED);
    }

    /** The star ratings. */
    public abstract ImmutableList<Band> bands();

    /** What the title pays. */
    public abstract Optional<Reward> reward();

    /** What found problems cost. */
    public abstract Optional<IssueDeduction> deduction();

    /** Where the rule comes from. */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        Texts.check("namingBody", namingBody());
        Refusal.unless(
                vetoes().stream().map(VetoRule::id).distinct().count() == vetoes().size(),
                "vetoes: two have one id; give each an id of its own");
        structural()
                .keySet()
                .forEach(action -> Refusal.unless(
                        action.isStructural(),
                        "structural: %s is no structural change; give RENAME, MERGE, SPLIT, REORGANIZE, ABOLISH or REDISTRICT",
                        action));
    }

    /** Whether it is for a title. */
    public boolean isFor(Title title) {
        return (types().isEmpty() || types().contains(title.type()))
                && (tiers().isEmpty() || tiers().contains(title.tier()));
    }

    /** The highest star rating that a value reaches; none below the lowest. */
    public Optional<Band> band(Decimal value) {
        return bands().stream()
                .filter(band -> band.least().compareTo(value) <= 0)
                .max(Comparator.comparing(Band::least));
    }

    /** The rules of the negative list that fire for a subject on the day asked about, by code point of their ids. */
    public ImmutableList<Violation> violations(HonorHistory history, Candidacy candidacy) {
        return vetoes().stream()
                .sorted(Comparator.comparing(VetoRule::id))
                .flatMap(veto -> veto.violation(history, candidacy).stream())
                .collect(ImmutableList.toImmutableList());
    }

    StructuralMode onStructural(HonorAction action) {
        return structural().getOrDefault(action, StructuralMode.TERMINATE);
    }

    /** Starts a rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    public static final class Builder extends ImmutableTitleRule.Builder {
        Builder() {}
    }
}
