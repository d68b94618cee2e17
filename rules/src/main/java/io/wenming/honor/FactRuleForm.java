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

/** How entry rules over facts and the day of the question stand in documents. */
final class FactRuleForm {
    static final Codec<ReasonCode> REASON = Codec.words(Arrays.stream(EntryReason.values())
            .collect(ImmutableMap.<EntryReason, String, ReasonCode>toImmutableMap(EntryReason::code, code -> code)));
    static final Codec<FactKey<String>> GRADE = Codecs.TEXT.as(FactKey::grade, FactKey::name);
    static final Codec<Comparison> COMPARISON = Codec.codes(Comparison.class, Comparison::code, Comparison::label);
    private static final Codec<FactKey<Long>> COUNT = Codecs.TEXT.as(FactKey::count, FactKey::name);
    private static final Codec<FactKey<Decimal>> NUMBER = Codecs.TEXT.as(FactKey::decimal, FactKey::name);
    private static final Codec<FactKey<Boolean>> FLAG = Codecs.TEXT.as(FactKey::flag, FactKey::name);
    private static final Codec<FactKey<LocalDate>> DATE = Codecs.TEXT.as(FactKey::date, FactKey::name);

    private FactRuleForm() {}

    static Variants<EntryRule> kinds(Variants<EntryRule> kinds) {
        return bounded(plain(kinds));
    }

    private static Variants<EntryRule> plain(Variants<EntryRule> kinds) {
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

    private static Variants<EntryRule> bounded(Variants<EntryRule> kinds) {
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
}
