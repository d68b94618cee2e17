package io.wenming.honor;

import com.google.common.collect.ImmutableMap;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.Variants;
import io.wenming.fact.FactKey;
import io.wenming.finding.ReasonCode;
import io.wenming.number.Decimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.UnaryOperator;

/** How entry rules stand in documents. */
final class EntryForm {
    private static final Codec<ReasonCode> REASON = Codec.words(Arrays.stream(EntryReason.values())
            .collect(ImmutableMap.<EntryReason, String, ReasonCode>toImmutableMap(EntryReason::code, code -> code)));
    private static final Codec<FactKey<Long>> COUNT = Codecs.TEXT.as(FactKey::count, FactKey::name);
    private static final Codec<FactKey<String>> GRADE = Codecs.TEXT.as(FactKey::grade, FactKey::name);
    private static final Codec<FactKey<Decimal>> NUMBER = Codecs.TEXT.as(FactKey::decimal, FactKey::name);
    private static final Codec<Comparison> COMPARISON = Codec.codes(Comparison.class, Comparison::code);
    private static final Codec<FactKey<Boolean>> FLAG = Codecs.TEXT.as(FactKey::flag, FactKey::name);
    private static final Codec<FactKey<LocalDate>> DATE = Codecs.TEXT.as(FactKey::date, FactKey::name);

    private final Codec<EntryRule> inner;

    private EntryForm(Codec<EntryRule> inner) {
        this.inner = inner;
    }

    /** The kinds of rule and more; rules inside rules know them all. */
    static Codec<EntryRule> kinds(UnaryOperator<Variants<EntryRule>> more) {
        return Codec.recursive(inner -> {
            EntryForm form = new EntryForm(inner);
            return more.apply(form.composed(form.related(form.factual(form.measured(form.titled(Variants.none()))))));
        });
    }

    private Variants<EntryRule> titled(Variants<EntryRule> kinds) {
        return kinds.with("holds", HoldsTitle.class, fields -> {
                    var type = fields.optional("type", Codecs.TYPE, HoldsTitle::type);
                    var tier = fields.required("tier", Codecs.TIER, HoldsTitle::tier);
                    var years = fields.optional("years", Codecs.WHOLE, HoldsTitle::years);
                    var after = fields.usually("afterAnniversary", false, Codecs.FLAG, HoldsTitle::afterAnniversary);
                    var breaks = fields.usually("suspensionBreaks", true, Codecs.FLAG, HoldsTitle::suspensionBreaks);
                    return in -> HoldsTitle.builder()
                            .type(in.get(type))
                            .tier(in.get(tier))
                            .years(in.get(years))
                            .afterAnniversary(in.get(after))
                            .suspensionBreaks(in.get(breaks))
                            .build();
                })
                .with("held_terms", HeldTerms.class, fields -> {
                    var type = fields.optional("type", Codecs.TYPE, HeldTerms::type);
                    var tier = fields.required("tier", Codecs.TIER, HeldTerms::tier);
                    var terms = fields.required("terms", Codecs.WHOLE, HeldTerms::terms);
                    var reviews = fields.usually("countReviews", false, Codecs.FLAG, HeldTerms::countReviews);
                    var consecutive = fields.usually("consecutive", true, Codecs.FLAG, HeldTerms::consecutive);
                    var still = fields.usually("stillHeld", true, Codecs.FLAG, HeldTerms::stillHeld);
                    return in -> HeldTerms.builder()
                            .type(in.get(type))
                            .tier(in.get(tier))
                            .terms(in.get(terms))
                            .countReviews(in.get(reviews))
                            .consecutive(in.get(consecutive))
                            .stillHeld(in.get(still))
                            .build();
                })
                .with("named_in_round", NamedInRound.class, fields -> {
                    var type = fields.optional("type", Codecs.TYPE, NamedInRound::type);
                    var tier = fields.required("tier", Codecs.TIER, NamedInRound::tier);
                    var round = fields.optional("round", Codecs.WHOLE, NamedInRound::round);
                    return in -> NamedInRound.builder()
                            .type(in.get(type))
                            .tier(in.get(tier))
                            .round(in.get(round))
                            .build();
                })
                .with("ever_named", EverNamed.class, fields -> {
                    var type = fields.required("type", Codecs.TYPE, EverNamed::type);
                    var tier = fields.required("tier", Codecs.TIER, EverNamed::tier);
                    return in -> new EverNamed(in.get(type), in.get(tier));
                })
                .with("stepwise", Stepwise.class, fields -> in -> new Stepwise())
                .with("exclusive_tracks", ExclusiveTracks.class, fields -> {
                    var types = fields.required("types", SchemeForm.TYPES, ExclusiveTracks::types);
                    return in -> new ExclusiveTracks(in.get(types));
                });
    }

    private Variants<EntryRule> factual(Variants<EntryRule> kinds) {
        return kinds.with("count_at_least", FactAtLeast.class, fields -> {
                    var count = fields.required("input", COUNT, FactAtLeast::count);
                    var least = fields.required("least", Codecs.LONG, FactAtLeast::least);
                    var otherwise = fields.required("otherwise", REASON, FactAtLeast::otherwise);
                    return in -> new FactAtLeast(in.get(count), in.get(least), in.get(otherwise));
                })
                .with("years_since", FactSince.class, fields -> {
                    var day = fields.required("input", DATE, FactSince::day);
                    var years = fields.required("years", Codecs.WHOLE, FactSince::years);
                    var after = fields.usually("afterAnniversary", false, Codecs.FLAG, FactSince::afterAnniversary);
                    var otherwise = fields.required("otherwise", REASON, FactSince::otherwise);
                    return in -> new FactSince(in.get(day), in.get(years), in.get(after), in.get(otherwise));
                })
                .with("one_of", FactOneOf.class, fields -> {
                    var grade = fields.required("input", GRADE, FactOneOf::fact);
                    var admitted = fields.required(
                            "admitted", Codecs.TEXT.set(Comparator.naturalOrder()), FactOneOf::admitted);
                    var otherwise = fields.required("otherwise", REASON, FactOneOf::otherwise);
                    return in -> new FactOneOf(in.get(grade), in.get(admitted), in.get(otherwise));
                })
                .with("is_set", FactIsSet.class, fields -> {
                    var flag = fields.required("input", FLAG, FactIsSet::fact);
                    var otherwise = fields.required("otherwise", REASON, FactIsSet::otherwise);
                    return in -> new FactIsSet(in.get(flag), in.get(otherwise));
                });
    }

    private Variants<EntryRule> measured(Variants<EntryRule> kinds) {
        return kinds.with("gate", MeasureGate.class, fields -> {
                    var measure = fields.required("input", NUMBER, MeasureGate::measure);
                    var comparison =
                            fields.usually("comparison", Comparison.AT_LEAST, COMPARISON, MeasureGate::comparison);
                    var value = fields.required("value", Codecs.DECIMAL, MeasureGate::value);
                    var years = fields.optional("years", Codecs.WHOLE, MeasureGate::years);
                    return in -> MeasureGate.builder()
                            .measure(in.get(measure))
                            .comparison(in.get(comparison))
                            .value(in.get(value))
                            .years(in.get(years))
                            .build();
                })
                .with("ranked", FactRanked.class, fields -> {
                    var grade = fields.required("input", GRADE, FactRanked::fact);
                    var order = fields.required("order", Codecs.TEXT.list(), FactRanked::order);
                    var least = fields.optional("least", Codecs.TEXT, FactRanked::least);
                    var most = fields.optional("most", Codecs.TEXT, FactRanked::most);
                    return in -> FactRanked.builder()
                            .fact(in.get(grade))
                            .order(in.get(order))
                            .least(in.get(least))
                            .most(in.get(most))
                            .build();
                })
                .with("asked_by", AskedBy.class, fields -> {
                    var day = fields.optional("day", Codecs.DATE, AskedBy::day);
                    var round = fields.optional("round", Codecs.WHOLE, AskedBy::round);
                    var otherwise = fields.required("otherwise", REASON, AskedBy::otherwise);
                    return in -> AskedBy.builder()
                            .day(in.get(day))
                            .round(in.get(round))
                            .otherwise(in.get(otherwise))
                            .build();
                });
    }

    private Variants<EntryRule> related(Variants<EntryRule> kinds) {
        return kinds.with("share_of_subordinates", ShareOfSubordinates.class, fields -> {
                    var type = fields.required("type", Codecs.TYPE, ShareOfSubordinates::type);
                    var tier = fields.required("tier", Codecs.TIER, ShareOfSubordinates::tier);
                    var percent = fields.required("percent", Codecs.RATE, ShareOfSubordinates::percent);
                    var comparison = fields.usually(
                            "comparison", Comparison.AT_LEAST, COMPARISON, ShareOfSubordinates::comparison);
                    var without =
                            fields.usually("passesWithout", false, Codecs.FLAG, ShareOfSubordinates::passesWithout);
                    return in -> ShareOfSubordinates.builder()
                            .type(in.get(type))
                            .tier(in.get(tier))
                            .percent(in.get(percent))
                            .comparison(in.get(comparison))
                            .passesWithout(in.get(without))
                            .build();
                })
                .with("of_related", OfRelated.class, fields -> {
                    var relation = fields.required("relation", GRADE, OfRelated::relation);
                    var rule = fields.required("rule", inner, OfRelated::rule);
                    return in -> new OfRelated(in.get(relation), in.get(rule));
                })
                .with("clear_of", ClearOf.class, fields -> {
                    var veto = fields.required("veto", VetoForm.VETO, ClearOf::veto);
                    return in -> new ClearOf(in.get(veto));
                });
    }

    private Variants<EntryRule> composed(Variants<EntryRule> kinds) {
        return kinds.with("all_of", AllOf.class, fields -> {
                    var parts = fields.required("parts", inner.list(), AllOf::parts);
                    return in -> new AllOf(in.get(parts));
                })
                .with("any_of", AnyOf.class, fields -> {
                    var parts = fields.required("parts", inner.list(), AnyOf::parts);
                    return in -> new AnyOf(in.get(parts));
                })
                .with("at_least", AtLeast.class, fields -> {
                    var least = fields.required("least", Codecs.WHOLE, AtLeast::least);
                    var parts = fields.required("parts", inner.list(), AtLeast::parts);
                    return in -> new AtLeast(in.get(least), in.get(parts));
                })
                .with("not", Not.class, fields -> {
                    var rule = fields.required("rule", inner, Not::inner);
                    var otherwise = fields.required("otherwise", REASON, Not::otherwise);
                    return in -> new Not(in.get(rule), in.get(otherwise));
                })
                .with("unless", Unless.class, fields -> {
                    var rule = fields.required("rule", inner, Unless::inner);
                    var exception = fields.required("exception", inner, Unless::exception);
                    return in -> new Unless(in.get(rule), in.get(exception));
                })
                .with("because", Because.class, fields -> {
                    var clause = fields.required("citation", Codecs.CITATION, Because::clause);
                    var rule = fields.required("rule", inner, Because::inner);
                    return in -> new Because(in.get(rule), in.get(clause));
                });
    }
}
