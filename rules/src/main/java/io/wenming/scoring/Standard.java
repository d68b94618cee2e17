package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.citation.Citation;
import io.wenming.creation.CreationType;
import io.wenming.decision.DecisionRecord;
import io.wenming.document.DocumentKind;
import io.wenming.document.Variants;
import io.wenming.edition.Edition;
import io.wenming.edition.Issued;
import io.wenming.example.ExampleCheck;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import io.wenming.finding.Finding;
import io.wenming.finding.Flaw;
import io.wenming.finding.SelfChecking;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A standard (测评体系): a tree of indicators, what acts on its total, and from when until when it is in force.
 *
 * <pre>{@code
 * Score score = standard.score(facts);
 * score.points();    // Optional[96.75]
 * score.losses(3);   // the three largest, with clause and reason
 * score.finding();   // the whole tree of reasons
 * }</pre>
 *
 * <p>Source: scoring rules, 2, 3 and 5.
 */
@DomainStyle
@Value.Immutable
public abstract class Standard implements Issued, SelfChecking, Serializable {
    /** Standards as documents, with the kinds of rule that the library has. */
    public static final DocumentKind<Standard> DOCUMENT = document(kinds -> kinds);

    private static final long serialVersionUID = 1L;

    Standard() {}

    /** Standards as documents, with an embedder's own kinds of rule: {@code kinds -> kinds.with(…)}. */
    public static DocumentKind<Standard> document(UnaryOperator<Variants<ScoringRule>> more) {
        return StandardForm.document(more.apply(RuleKinds.all()));
    }

    /** The id, not blank. */
    @Override
    public abstract String id();

    /** The version, not blank; a decision names it. */
    @Override
    public abstract String version();

    /** When it is in force, and what it takes the place of; always, by default. */
    @Override
    @Value.Default
    public Edition edition() {
        return Edition.ALWAYS;
    }

    /** What it is called. */
    public abstract Label label();

    /** The creation type that it is for, if it is for one. */
    public abstract Optional<CreationType> type();

    /** Where it comes from. */
    public abstract ImmutableList<Citation> citations();

    /** The root of the tree. */
    public abstract Indicator total();

    /** The negative list. */
    public abstract Optional<NegativeList> negativeList();

    /** The most that the total can be after the negative list (总分上限). */
    public abstract Optional<Points> atMost();

    /** The least that the total can be after the negative list (总分下限). */
    public abstract Optional<Points> atLeast();

    /** The blend with the score of another assessment, after the limits and before rounding. */
    public abstract Optional<Blend> blend();

    /** How the total is rounded, once, at the end; to 2 places, half up, by default. */
    @Value.Default
    public Rounding rounding() {
        return Rounding.halfUp(2);
    }

    /** The vetoes, ids unique. */
    public abstract ImmutableList<Veto> vetoes();

    /** The gates. */
    public abstract ImmutableList<Gate> gates();

    /** The pass mark (合格线), which the rounded score has to reach. */
    public abstract Optional<Points> passMark();

    /** What is said of inputs, each of them read by something. */
    public abstract ImmutableList<InputSpec> declared();

    /** Examples of what facts score, ids unique; see {@link #validate}. */
    public abstract ImmutableList<StandardExample> examples();

    @Value.Check
    void checkForm() {
        Texts.check("id", id());
        Texts.check("version", version());
        new StandardCheck(this).check();
    }

    /**
     * Scores the facts of one subject. Data never throws: what is wrong with them is a reason in the score. A total with
     * more digits before the point than {@link Decimal} holds is {@link ScoringReason#TOO_LARGE}: no score, as if nothing
     * could be scored.
     */
    public Score score(Facts facts) {
        return prepare().score(facts);
    }

    /** This standard prepared against its own {@link #schema}, made when first asked for. */
    @Value.Lazy
    public PreparedStandard prepare() {
        return PreparedStandard.of(this, schema());
    }

    @Value.Lazy
    InputTexts inputTexts() {
        return InputTexts.of(declared());
    }

    /**
     * This standard prepared against a schema with slots for more, such as one that several standards share.
     *
     * @throws IllegalArgumentException if the schema lacks an input of this standard
     */
    public PreparedStandard prepare(FactSchema schema) {
        return PreparedStandard.of(this, schema);
    }

    /**
     * What one step of each input would give: an input that is missing has none, unless missing says no or none. In the order
     * of the inputs.
     */
    public ImmutableList<Sensitivity> sensitivity(Facts facts) {
        return score(facts).sensitivity();
    }

    /** The least and the most that these facts can score once the missing inputs are observed. */
    public Interval interval(Facts facts) {
        return interval(facts, Completion.OBSERVED);
    }

    /** The least and the most that these facts can score once the missing inputs are known. */
    public Interval interval(Facts facts, Completion completion) {
        return Interval.of(this, facts, completion);
    }

    /**
     * Scores the facts of a subject and keeps what is needed to ask again: this standard with its version and digest, the
     * day, the facts and the finding, each in its canonical form. A draft and a version that is not in force decide nothing;
     * {@link #score} tries them.
     *
     * @throws IllegalArgumentException if this standard is a draft, or not in force on the day
     */
    public DecisionRecord decide(FactSheet sheet, LocalDate asOf) {
        return decide(sheet, asOf, DOCUMENT);
    }

    /**
     * The same for a standard with an embedder's own kinds of rule.
     *
     * @param documents the documents that know them: {@code Standard.document(kinds -> kinds.with(…))}
     * @throws IllegalArgumentException if this standard is a draft, or not in force on the day
     */
    public DecisionRecord decide(FactSheet sheet, LocalDate asOf, DocumentKind<Standard> documents) {
        return Decisions.of(this, sheet, asOf, documents);
    }

    /** Asks a kept decision again (复算): it comes out to the last character, or it is said what differs. */
    public Replay replay(DecisionRecord kept) {
        return replay(kept, DOCUMENT);
    }

    /** The same for a standard with an embedder's own kinds of rule. */
    public Replay replay(DecisionRecord kept, DocumentKind<Standard> documents) {
        return Decisions.again(this, kept, documents);
    }

    /**
     * Asks which indicators to improve to pass.
     *
     * @throws IllegalArgumentException if there is no pass mark
     */
    public GapQuestion gap(Facts facts) {
        return GapQuestion.builder().standard(this).facts(facts).build();
    }

    /**
     * Asks which indicators to improve to reach a score.
     *
     * @param target the score, after rounding
     */
    public GapQuestion gap(Facts facts, Points target) {
        return GapQuestion.builder().standard(this).facts(facts).target(target).build();
    }

    /** Every input that is read, in the order of the indicators. */
    public ImmutableSet<FactKey<?>> inputs() {
        return StandardInputs.keys(this);
    }

    /**
     * What is odd in this standard (标准自查), with where it is: values between bands, weights that do not sum to 1, what can
     * never take or give points, and the rest of {@link StandardFlawCode}. Each comes with facts that show it, where facts
     * can; they are looked for with a bound on the work. A standard without any of it may still not be what its document
     * says, and one with some of it may be meant so; it scores all the same.
     */
    @Override
    public ImmutableList<Flaw<FactsWitness>> check() {
        return StandardFlaws.of(this);
    }

    /** What a revision of this standard does to a population (修订影响): who has another score or status, and why. */
    public Impact impact(Standard next, Iterable<FactSheet> population) {
        return Impact.of(this, next, population);
    }

    /**
     * Whether every example comes out as it says (示例核验): a part for each, which names what was expected and what comes out.
     * {@code Standard.DOCUMENT.checkedBy(Standard::validate)} refuses documents whose examples do not.
     */
    public Finding validate() {
        return ExampleCheck.all(
                id(), examples().stream().map(example -> example.finding(this)).toList());
    }

    /** Every input that is read, with what reads it and who has to see to it. */
    public Requirements requirements() {
        return Requirements.of(ImmutableList.of(this));
    }

    /**
     * The schema that gives each input a slot, for facts in bulk: by type, and in the order of the indicators inside a
     * type. It knows the words of every rule.
     */
    public FactSchema schema() {
        return StandardInputs.schema(this);
    }

    /** Starts a standard. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a standard; missing parts are refused by name. */
    public static final class Builder extends ImmutableStandard.Builder {
        Builder() {}
    }
}
