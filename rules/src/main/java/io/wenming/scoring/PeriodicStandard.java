package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.decision.DecisionRecord;
import io.wenming.document.DocumentKind;
import io.wenming.document.Variants;
import io.wenming.edition.Edition;
import io.wenming.edition.Issued;
import io.wenming.example.ExampleCheck;
import io.wenming.fact.FactKey;
import io.wenming.finding.Finding;
import io.wenming.finding.Flaw;
import io.wenming.finding.SelfChecking;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Points;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A standard by periods (分期测评): one {@link Standard} scores every period, and the weighted mean of the periods is the
 * total. The years of a round (届) are periods too.
 *
 * <pre>{@code
 * PeriodicStandard cycle = PeriodicStandard.builder()
 *         .standard(annual)
 *         .addPeriods(
 *                 ScoringPeriod.of("y1", Label.of("第一年")).weighted("0.15"),
 *                 ScoringPeriod.of("y2", Label.of("第二年")).weighted("0.25"),
 *                 ScoringPeriod.of("y3", Label.of("第三年")).weighted("0.6"))
 *         .build();
 * cycle.score(PeriodicFacts.of(Map.of("y1", first, "y2", second, "y3", third), overall)).printed(); // 93.35
 * }</pre>
 *
 * <p>In each period act, as in the standard: the tree, the negative list, the limits. On the mean act, once: the blend, the
 * rounding, vetoes, gates and the pass mark, with the facts of the whole time. Source: scoring rules, 5.
 */
@DomainStyle
@Value.Immutable
public abstract class PeriodicStandard implements Issued, SelfChecking, Serializable {
    /** Standards by periods as documents, with the kinds of rule that the library has. */
    public static final DocumentKind<PeriodicStandard> DOCUMENT = document(kinds -> kinds);

    private static final long serialVersionUID = 1L;

    PeriodicStandard() {}

    /** Standards by periods as documents, with an embedder's own kinds of rule: {@code kinds -> kinds.with(…)}. */
    public static DocumentKind<PeriodicStandard> document(UnaryOperator<Variants<ScoringRule>> more) {
        return PeriodicForm.document(Standard.document(more));
    }

    /** The standard that scores each period; its blend, rounding, vetoes, gates and pass mark act on the mean. */
    public abstract Standard standard();

    /** The periods in order, at least one, ids unique. */
    public abstract ImmutableList<ScoringPeriod> periods();

    /**
     * What a missing period counts as (缺期的处理), 0 for 计零 or a fixed amount for 计固定分, of either sign and never rounded;
     * absent, a missing period does not count (不计). A period is missing where its facts are not given or have no score.
     */
    public abstract Optional<Points> missingCountsAs();

    /**
     * How many of the lowest periods leave (去最低), 0 or more; missing ones that count are among them. Of equal ones the
     * earlier leaves. With no more periods than {@link #dropLowest} and {@link #dropHighest} together, all leave, and there
     * is no score.
     */
    @Value.Default
    public int dropLowest() {
        return 0;
    }

    /** How many of the highest periods leave (去最高), 0 or more; of equal ones the later leaves. */
    @Value.Default
    public int dropHighest() {
        return 0;
    }

    /** Whether each period's own score is rounded by the standard's rounding before it is used. */
    @Value.Default
    public boolean roundPeriods() {
        return false;
    }

    /** Examples of what facts by period score, ids unique, also among those of the standard; see {@link #validate}. */
    public abstract ImmutableList<PeriodicExample> examples();

    @Value.Check
    void checkForm() {
        new PeriodicCheck(this).check();
    }

    /** The id of the standard. */
    @Override
    public String id() {
        return standard().id();
    }

    /** The version of the standard. */
    @Override
    public String version() {
        return standard().version();
    }

    /** When the standard is in force. */
    @Override
    public Edition edition() {
        return standard().edition();
    }

    /** What the standard is called. */
    public Label label() {
        return standard().label();
    }

    /**
     * Scores the facts of one subject. Data never throws: what is wrong with them is a reason in the score.
     *
     * @throws IllegalArgumentException if facts are given for a period that the standard does not have
     */
    public PeriodicScore score(PeriodicFacts facts) {
        return PeriodicScore.of(this, facts);
    }

    /**
     * The least and the most that these facts can score once the missing inputs are observed. A period without facts is then
     * given, with every input of it.
     *
     * @throws IllegalArgumentException if facts are given for a period that the standard does not have
     */
    public PeriodicInterval interval(PeriodicFacts facts) {
        return interval(facts, Completion.OBSERVED);
    }

    /**
     * The least and the most that these facts can score once the missing inputs are known.
     *
     * @throws IllegalArgumentException if facts are given for a period that the standard does not have
     */
    public PeriodicInterval interval(PeriodicFacts facts, Completion completion) {
        return PeriodicInterval.of(this, facts, completion);
    }

    /**
     * Scores the facts of a subject and keeps what is needed to ask again, as {@link Standard#decide} does.
     *
     * @throws IllegalArgumentException if this standard is a draft, or not in force on the day
     */
    public DecisionRecord decide(String subject, PeriodicFacts facts, LocalDate asOf) {
        return decide(subject, facts, asOf, DOCUMENT);
    }

    /**
     * The same for a standard with an embedder's own kinds of rule.
     *
     * @param documents the documents that know them: {@code PeriodicStandard.document(kinds -> kinds.with(…))}
     * @throws IllegalArgumentException if this standard is a draft, or not in force on the day
     */
    public DecisionRecord decide(
            String subject, PeriodicFacts facts, LocalDate asOf, DocumentKind<PeriodicStandard> documents) {
        return Decisions.of(this, subject, facts, asOf, documents);
    }

    /** Asks a kept decision again (复算), as {@link Standard#replay} does. */
    public Replay replay(DecisionRecord kept) {
        return replay(kept, DOCUMENT);
    }

    /** The same for a standard with an embedder's own kinds of rule. */
    public Replay replay(DecisionRecord kept, DocumentKind<PeriodicStandard> documents) {
        return Decisions.again(this, kept, documents);
    }

    /** What is odd in the standard of each period, which also closes the mean: see {@link Standard#check}. */
    @Override
    public ImmutableList<Flaw<FactsWitness>> check() {
        return standard().check();
    }

    /**
     * Whether every example comes out as it says (示例核验): those of the standard, asked of one period, and those by periods.
     * {@code PeriodicStandard.DOCUMENT.checkedBy(PeriodicStandard::validate)} refuses documents whose examples do not.
     */
    public Finding validate() {
        return ExampleCheck.all(
                id(),
                Stream.concat(
                                standard().examples().stream().map(example -> example.finding(standard())),
                                examples().stream().map(example -> example.finding(this)))
                        .toList());
    }

    /** Every input that is read in each period. */
    public ImmutableSet<FactKey<?>> periodInputs() {
        return perPeriod().inputs();
    }

    /** Every input that is read once, for the whole time. */
    public ImmutableSet<FactKey<?>> overallInputs() {
        return Stream.of(
                        standard().vetoes().stream().map(Veto::key),
                        standard().gates().stream().map(Gate::key),
                        standard().blend().stream().map(Blend::key))
                .flatMap(keys -> keys)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What acts in each period: the standard up to its limits. */
    @Value.Lazy
    Standard perPeriod() {
        Standard tree = Standard.builder()
                .from(standard())
                .declared(ImmutableList.of())
                .examples(ImmutableList.of())
                .blend(Optional.empty())
                .vetoes(ImmutableList.of())
                .gates(ImmutableList.of())
                .passMark(Optional.empty())
                .build();
        return Standard.builder()
                .from(tree)
                .declared(standard().declared().stream()
                        .filter(spec -> tree.inputs().contains(spec.key()))
                        .toList())
                .build();
    }

    /** Refuses the id of a period that there is not. */
    void checkKnown(String id) {
        Refusal.unless(
                periods().stream().anyMatch(period -> period.id().equals(id)),
                "period: standard '%s' has no '%s'; give one of %s",
                id(),
                id,
                periods().stream().map(ScoringPeriod::id).collect(Collectors.joining(", ")));
    }

    /** Starts a standard by periods. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a standard by periods; missing parts are refused by name. */
    public static final class Builder extends ImmutablePeriodicStandard.Builder {
        Builder() {}
    }
}
