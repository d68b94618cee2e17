package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.citation.Citation;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.fact.FactKey;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who may apply (申报条件): a rule over the register and the facts of a subject. Rules are values and compose:
 *
 * <pre>{@code
 * EntryRule entry = EntryRule.anyOf(
 *                 EntryRule.holds(Tier.PREFECTURE).forYears(2),
 *                 EntryRule.namedInPreviousRound(Tier.PROVINCE))
 *         .and(EntryRule.stepwise())
 *         .because(Citation.of("省级文明单位管理办法").clause("第八条"));
 * }</pre>
 *
 * <p>What always holds (an applicable rule, a subject that has not ended, no bar, no sanction, no application under way, an
 * open round where one is needed) is not part of it; {@link HonorHistory#eligibility} adds that.
 *
 * <p>Source: honor rules, section 4.
 */
public sealed interface EntryRule extends Serializable
        permits AllOf,
                AnyOf,
                AskedBy,
                AtLeast,
                Because,
                ClearOf,
                CustomEntryRule,
                EverNamed,
                ExclusiveTracks,
                FactAtLeast,
                FactIsSet,
                FactOneOf,
                FactRanked,
                FactSince,
                HeldTerms,
                HoldsTitle,
                MeasureGate,
                NamedInRound,
                Not,
                OfRelated,
                ShareOfSubordinates,
                Stepwise,
                Unless {
    /** What the rule says about a question; pure, and every part is asked. */
    Verdict check(HonorHistory history, Candidacy candidacy);

    /** What the rule asks for, as a clause in both languages. */
    Label describe();

    /** 前置称号 the title of a tier is usable on the day; of the same type, unless told otherwise. */
    static HoldsTitle holds(Tier tier) {
        return HoldsTitle.builder().tier(tier).build();
    }

    /** 连续届数 the title of a tier was obtained in a number of rounds, 1 or more. */
    static HeldTerms heldTerms(Tier tier, int terms) {
        return HeldTerms.builder().tier(tier).terms(terms).build();
    }

    /** 指定届命名 named at a tier in a round, and neither revoked nor terminated since; the term may be over. */
    static NamedInRound namedInRound(Tier tier, int round) {
        return NamedInRound.builder().tier(tier).round(round).build();
    }

    /** 上届命名 named at a tier in the round before the one asked about; not met if the question names no round. */
    static NamedInRound namedInPreviousRound(Tier tier) {
        return NamedInRound.builder().tier(tier).build();
    }

    /** 曾获命名 named with a type at a tier at any time up to the day, whatever became of it. */
    static EntryRule everNamed(CreationType type, Tier tier) {
        return new EverNamed(type, tier);
    }

    /** 逐级申报 the same type is usable at the tier just below; the lowest tier passes. */
    static EntryRule stepwise() {
        return new Stepwise();
    }

    /** 类别互斥 of these types only one at a time may be applied for, at whatever tier. */
    static EntryRule exclusiveTracks(CreationType type, CreationType... others) {
        return new ExclusiveTracks(ImmutableSet.<CreationType>builder()
                .add(requireNonNull(type, "type"))
                .add(requireNonNull(others, "others"))
                .build());
    }

    /** 数量要求 a count among the facts is at least so much; a missing one counts as 0. */
    static EntryRule atLeast(FactKey<Long> count, long least, ReasonCode otherwise) {
        return new FactAtLeast(count, least, otherwise);
    }

    /** 年限要求 a number of years, 1 to 200, have passed since a day among the facts; not met if it is missing. */
    static FactSince since(FactKey<LocalDate> day, int years, ReasonCode otherwise) {
        return new FactSince(day, years, false, otherwise);
    }

    /** 类别要求 a grade among the facts is one of these; not met if it is missing. */
    static EntryRule oneOf(FactKey<String> grade, Iterable<String> admitted, ReasonCode otherwise) {
        return new FactOneOf(grade, ImmutableSet.copyOf(admitted), otherwise);
    }

    /** 资格要求 a flag among the facts is set; not met if it is missing. */
    static EntryRule isSet(FactKey<Boolean> flag, ReasonCode otherwise) {
        return new FactIsSet(flag, otherwise);
    }

    /** 级别要求 a grade among the facts is one of these ranks, low to high, {@code from} one of them or {@code upTo} one. */
    static RankOrder ranked(FactKey<String> grade, Iterable<String> lowToHigh) {
        return new RankOrder(grade, ImmutableList.copyOf(requireNonNull(lowToHigh, "lowToHigh")));
    }

    /** 前置指标 a figure among the facts is at least so much; not met if it is missing. */
    static MeasureGate gate(FactKey<Decimal> measure, Decimal least) {
        return MeasureGate.builder().measure(measure).value(least).build();
    }

    /** 下属单位占比 at least such a share of the subordinates holds the title of a tier or above. */
    static ShareOfSubordinates shareOfSubordinates(CreationType type, Tier tier, Rate least) {
        return ShareOfSubordinates.builder()
                .type(type)
                .tier(tier)
                .percent(least)
                .build();
    }

    /** 关联主体 a rule over the register, asked of the subject that a fact names, such as the host. */
    static EntryRule ofRelated(FactKey<String> relation, EntryRule rule) {
        return new OfRelated(relation, rule);
    }

    /** 不在负面清单 a rule of a negative list does not fire. */
    static EntryRule clearOf(VetoRule veto) {
        return new ClearOf(veto);
    }

    /** 申报届次时限 asked for a round up to this one; not met if the question names no round. */
    static EntryRule upToRound(int round, ReasonCode otherwise) {
        return AskedBy.builder().round(round).otherwise(otherwise).build();
    }

    /** 申报日期时限 asked up to a day, inclusive. */
    static EntryRule upToDay(LocalDate day, ReasonCode otherwise) {
        return AskedBy.builder().day(day).otherwise(otherwise).build();
    }

    /** 符合其一 one of the rules is met. */
    static EntryRule anyOf(EntryRule first, EntryRule... others) {
        return AnyOf.of(ImmutableList.<EntryRule>builder()
                .add(requireNonNull(first, "first"))
                .add(requireNonNull(others, "others"))
                .build());
    }

    /** 全部符合 all of the rules are met. */
    static EntryRule allOf(EntryRule first, EntryRule... others) {
        return AllOf.of(ImmutableList.<EntryRule>builder()
                .add(requireNonNull(first, "first"))
                .add(requireNonNull(others, "others"))
                .build());
    }

    /**
     * 至少符合若干项 so many of the rules are met.
     *
     * @param least 1 to the number of rules
     */
    static EntryRule atLeast(int least, EntryRule first, EntryRule... others) {
        return new AtLeast(
                least,
                ImmutableList.<EntryRule>builder()
                        .add(requireNonNull(first, "first"))
                        .add(requireNonNull(others, "others"))
                        .build());
    }

    /** Both are met. */
    default EntryRule and(EntryRule other) {
        return allOf(this, other);
    }

    /** One of both is met. */
    default EntryRule or(EntryRule other) {
        return anyOf(this, other);
    }

    /**
     * It is not met; if it is, that is the reason. What a rule says of missing facts turns too: {@code isSet(flag, …).not(…)} is
     * met where the flag was not reported.
     */
    default EntryRule not(ReasonCode otherwise) {
        return new Not(this, otherwise);
    }

    /** It is met, or else the exception is; the reasons are those of this rule. */
    default EntryRule unless(EntryRule exception) {
        return new Unless(this, exception);
    }

    /** The same with the clause that it comes from; inner clauses stay. */
    default EntryRule because(Citation clause) {
        return new Because(this, clause);
    }
}
