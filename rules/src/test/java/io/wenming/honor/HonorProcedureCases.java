package io.wenming.honor;

import static io.wenming.honor.HonorCases.number;
import static io.wenming.honor.HonorCases.text;
import static io.wenming.honor.HonorCases.texts;
import static io.wenming.honor.HonorCases.upper;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/** Reads the procedures of the cases: notice, quota, ranking, score. */
final class HonorProcedureCases {
    private HonorProcedureCases() {}

    static Procedure procedure(JsonNode rule) {
        JsonNode node = rule.path("procedure");
        return Procedure.builder()
                .full(node.path("mode").asText().equals("full"))
                .nominee(node.path("nominee").asBoolean())
                .recommendQuota(number(node, "recommend_quota"))
                .notice(member(rule, "notice", HonorProcedureCases::notice))
                .quota(member(rule, "quota", HonorProcedureCases::quota))
                .selection(member(rule, "ranking", HonorProcedureCases::selection))
                .score(member(rule, "score", HonorProcedureCases::score))
                .evidenceMonths(number(rule.path("evidence"), "months"))
                .reusedTiers(texts(rule.path("reuse")).map(HonorCases::tier).toList())
                .build();
    }

    private static <T> Optional<T> member(JsonNode rule, String name, Function<JsonNode, T> read) {
        return rule.has(name) ? Optional.of(read.apply(rule.get(name))) : Optional.empty();
    }

    private static PublicNotice notice(JsonNode node) {
        return PublicNotice.builder()
                .length(node.get("length").asInt())
                .unit(
                        switch (node.path("unit").asText("working")) {
                            case "working" -> NoticeUnit.WORKING;
                            case "calendar" -> NoticeUnit.CALENDAR;
                            case "calendar_excl_holidays" -> NoticeUnit.CALENDAR_EXCEPT_HOLIDAYS;
                            default -> throw new IllegalArgumentException("unit: " + node);
                        })
                .fromNextDay(node.path("first_day").asText().equals("next_day"))
                .rollsToWorkday(node.path("roll_to_working_day").asBoolean())
                .nameFrom(NameFrom.valueOf(upper(node.path("name_from").asText("next_day"))))
                .build();
    }

    private static Quota quota(JsonNode node) {
        return Quota.builder()
                .size(size(node))
                .rounding(text(node, "round").map(word -> QuotaRounding.valueOf(upper(word))))
                .replacement(Replacement.valueOf(upper(node.path("replacement").asText("none"))))
                .cap(number(node, "cap"))
                .build();
    }

    private static QuotaSize size(JsonNode node) {
        return switch (node.get("kind").asText()) {
            case "fixed" -> new QuotaSize.Fixed(node.get("n").asInt());
            case "ratio_last" -> new QuotaSize.Share(QuotaSize.LAST_ROUND, percent(node));
            case "renew_ratio" -> new QuotaSize.Share(QuotaSize.EXPIRING, percent(node));
            case "min_exit" -> new QuotaSize.LeastExit(percent(node));
            case "by_units" -> {
                ImmutableMap.Builder<String, Decimal> each = ImmutableMap.builder();
                node.path("per")
                        .forEach(unit -> each.put(
                                unit.get("input").asText(),
                                Decimal.parse(unit.get("each").asText())));
                yield QuotaSize.ByUnits.of(Decimal.parse(node.path("base").asText("0")), each.buildOrThrow());
            }
            case "none" -> new QuotaSize.Unlimited();
            default -> throw new IllegalArgumentException("quota: " + node);
        };
    }

    private static Rate percent(JsonNode node) {
        return Rate.percent(node.get("percent").asText());
    }

    private static Selection selection(JsonNode node) {
        Selection.Builder selection = Selection.builder();
        selection.ties(CutTies.valueOf(upper(node.path("ties").asText("tiebreak"))));
        selection.leastScore(text(node, "min_score").map(Decimal::parse));
        JsonNode places = node.path("places");
        if (places.isInt()) {
            selection.places(SelectionPlaces.PerGroup.of(ImmutableMap.of(), places.asInt()));
        } else if (places.isTextual()) {
            selection.places(new SelectionPlaces.ByQuota());
        } else if (places.isObject()) {
            ImmutableMap.Builder<String, Integer> groups = ImmutableMap.builder();
            places.properties().stream()
                    .filter(group -> !group.getKey().equals("*"))
                    .forEach(
                            group -> groups.put(group.getKey(), group.getValue().asInt()));
            selection.places(SelectionPlaces.PerGroup.of(
                    groups.buildOrThrow(), places.path("*").asInt()));
        }
        return selection.build();
    }

    private static RoundScoring score(JsonNode node) {
        RoundScoring.Builder score = RoundScoring.builder();
        texts(node.get("weights")).map(Weight::of).forEach(score::addWeight);
        node.path("parts")
                .forEach(part -> score.addPart(ScorePart.builder()
                        .name(part.get("name").asText())
                        .most(text(part, "max").map(Decimal::parse))
                        .percent(Rate.percent(part.path("percent").asText("100")))
                        .build()));
        if (node.has("round")) {
            score.rounding(new Rounding(
                    node.get("round").path("scale").asInt(),
                    RoundingMode.valueOf(upper(node.get("round").path("mode").asText("half_up")))));
        }
        return score.build();
    }
}
