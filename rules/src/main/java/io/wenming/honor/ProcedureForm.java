package io.wenming.honor;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.Variants;
import io.wenming.fact.FactKey;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;

/** How procedures stand in documents: notice, quota, selection, score. */
final class ProcedureForm {
    private static final Codec<FactKey<Decimal>> NUMBER = Codecs.TEXT.as(FactKey::decimal, FactKey::name);

    static final Codec<Procedure> PROCEDURE = Codec.object(fields -> {
        var full = fields.usually("full", false, Codecs.FLAG, Procedure::full);
        var nominee = fields.usually("nominee", false, Codecs.FLAG, Procedure::nominee);
        var recommend = fields.optional("recommendQuota", Codecs.WHOLE, Procedure::recommendQuota);
        var notice = fields.optional("notice", notice(), Procedure::notice);
        var quota = fields.optional("quota", quota(), Procedure::quota);
        var selection = fields.optional("selection", selection(), Procedure::selection);
        var score = fields.optional("score", score(), Procedure::score);
        var evidence = fields.optional("evidenceMonths", Codecs.WHOLE, Procedure::evidenceMonths);
        var reused = fields.listed("reusedTiers", Codecs.TIER, Procedure::reusedTiers);
        return in -> Procedure.builder()
                .full(in.get(full))
                .nominee(in.get(nominee))
                .recommendQuota(in.get(recommend))
                .notice(in.get(notice))
                .quota(in.get(quota))
                .selection(in.get(selection))
                .score(in.get(score))
                .evidenceMonths(in.get(evidence))
                .reusedTiers(in.get(reused))
                .build();
    });

    private ProcedureForm() {}

    private static Codec<PublicNotice> notice() {
        return Codec.object(fields -> {
            var length = fields.required("length", Codecs.WHOLE, PublicNotice::length);
            var unit = fields.usually(
                    "unit",
                    NoticeUnit.WORKING,
                    Codec.codes(NoticeUnit.class, NoticeUnit::code, NoticeUnit::label),
                    PublicNotice::unit);
            var next = fields.usually("fromNextDay", false, Codecs.FLAG, PublicNotice::fromNextDay);
            var rolls = fields.usually("rollsToWorkday", false, Codecs.FLAG, PublicNotice::rollsToWorkday);
            var nameFrom = fields.usually(
                    "nameFrom",
                    NameFrom.NEXT_DAY,
                    Codec.names(NameFrom.class, NameFrom::label),
                    PublicNotice::nameFrom);
            return in -> PublicNotice.builder()
                    .length(in.get(length))
                    .unit(in.get(unit))
                    .fromNextDay(in.get(next))
                    .rollsToWorkday(in.get(rolls))
                    .nameFrom(in.get(nameFrom))
                    .build();
        });
    }

    private static Codec<Quota> quota() {
        return Codec.object(fields -> {
            var size = fields.required("size", size(), Quota::size);
            var rounding = fields.optional(
                    "rounding", Codec.names(QuotaRounding.class, QuotaRounding::label), Quota::rounding);
            var replacement = fields.usually(
                    "replacement",
                    Replacement.NONE,
                    Codec.names(Replacement.class, Replacement::label),
                    Quota::replacement);
            var cap = fields.optional("cap", Codecs.WHOLE, Quota::cap);
            return in -> Quota.builder()
                    .size(in.get(size))
                    .rounding(in.get(rounding))
                    .replacement(in.get(replacement))
                    .cap(in.get(cap))
                    .build();
        });
    }

    private static Codec<QuotaSize> size() {
        return Variants.<QuotaSize>none()
                .with("fixed", QuotaSize.Fixed.class, fields -> {
                    var number = fields.required("number", Codecs.WHOLE, QuotaSize.Fixed::number);
                    return in -> new QuotaSize.Fixed(in.get(number));
                })
                .with("share", QuotaSize.Share.class, fields -> {
                    var of = fields.required("input", NUMBER, QuotaSize.Share::of);
                    var percent = fields.required("percent", Codecs.RATE, QuotaSize.Share::percent);
                    return in -> new QuotaSize.Share(in.get(of), in.get(percent));
                })
                .with("least_exit", QuotaSize.LeastExit.class, fields -> {
                    var percent = fields.required("percent", Codecs.RATE, QuotaSize.LeastExit::percent);
                    return in -> new QuotaSize.LeastExit(in.get(percent));
                })
                .with("by_units", QuotaSize.ByUnits.class, fields -> {
                    var base = fields.usually("base", Decimal.ZERO, Codecs.DECIMAL, QuotaSize.ByUnits::base);
                    var each = fields.required("each", Codecs.DECIMAL.map(), QuotaSize.ByUnits::each);
                    return in -> new QuotaSize.ByUnits(in.get(base), in.get(each));
                })
                .with("unlimited", QuotaSize.Unlimited.class, fields -> in -> new QuotaSize.Unlimited());
    }

    private static Codec<Selection> selection() {
        return Codec.object(fields -> {
            var places = fields.usually("places", new SelectionPlaces.All(), places(), Selection::places);
            var ties = fields.usually(
                    "ties", CutTies.TIEBREAK, Codec.names(CutTies.class, CutTies::label), Selection::ties);
            var least = fields.optional("leastScore", Codecs.DECIMAL, Selection::leastScore);
            return in -> Selection.builder()
                    .places(in.get(places))
                    .ties(in.get(ties))
                    .leastScore(in.get(least))
                    .build();
        });
    }

    private static Codec<SelectionPlaces> places() {
        return Variants.<SelectionPlaces>none()
                .with("all", SelectionPlaces.All.class, fields -> in -> new SelectionPlaces.All())
                .with("per_group", SelectionPlaces.PerGroup.class, fields -> {
                    var groups = fields.usually(
                            "groups", ImmutableSortedMap.of(), Codecs.WHOLE.map(), SelectionPlaces.PerGroup::groups);
                    var others = fields.usually("others", 0, Codecs.WHOLE, SelectionPlaces.PerGroup::others);
                    return in -> new SelectionPlaces.PerGroup(in.get(groups), in.get(others));
                })
                .with("by_quota", SelectionPlaces.ByQuota.class, fields -> in -> new SelectionPlaces.ByQuota());
    }

    private static Codec<RoundScoring> score() {
        return Codec.object(fields -> {
            var weights = fields.required("weights", Codecs.WEIGHT.list(), RoundScoring::weights);
            var parts = fields.listed("parts", part(), RoundScoring::parts);
            var rounding = fields.optional("rounding", Codecs.ROUNDING, RoundScoring::rounding);
            return in -> RoundScoring.builder()
                    .weights(in.get(weights))
                    .parts(in.get(parts))
                    .rounding(in.get(rounding))
                    .build();
        });
    }

    private static Codec<ScorePart> part() {
        return Codec.object(fields -> {
            var name = fields.required("name", Codecs.TEXT, ScorePart::name);
            var most = fields.optional("most", Codecs.DECIMAL, ScorePart::most);
            var percent = fields.usually("percent", Rate.percent(100), Codecs.RATE, ScorePart::percent);
            return in -> ScorePart.builder()
                    .name(in.get(name))
                    .most(in.get(most))
                    .percent(in.get(percent))
                    .build();
        });
    }
}
