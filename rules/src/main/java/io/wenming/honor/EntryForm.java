package io.wenming.honor;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.Variants;
import java.util.function.UnaryOperator;

/** How entry rules stand in documents. */
final class EntryForm {
    private final Codec<EntryRule> inner;

    private EntryForm(Codec<EntryRule> inner) {
        this.inner = inner;
    }

    /** The kinds of rule and more; rules inside rules know them all. */
    static Codec<EntryRule> kinds(UnaryOperator<Variants<EntryRule>> more) {
        return Codec.recursive("entryRule", inner -> {
            EntryForm form = new EntryForm(inner);
            return more.apply(form.composed(form.related(FactRuleForm.kinds(form.titled(Variants.none())))));
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

    private Variants<EntryRule> related(Variants<EntryRule> kinds) {
        return kinds.with("share_of_subordinates", ShareOfSubordinates.class, fields -> {
                    var type = fields.required("type", Codecs.TYPE, ShareOfSubordinates::type);
                    var tier = fields.required("tier", Codecs.TIER, ShareOfSubordinates::tier);
                    var percent = fields.required("percent", Codecs.RATE, ShareOfSubordinates::percent);
                    var comparison = fields.usually(
                            "comparison",
                            Comparison.AT_LEAST,
                            FactRuleForm.COMPARISON,
                            ShareOfSubordinates::comparison);
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
                    var relation = fields.required("relation", FactRuleForm.GRADE, OfRelated::relation);
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
                    var otherwise = fields.required("otherwise", FactRuleForm.REASON, Not::otherwise);
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
