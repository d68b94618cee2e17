package io.wenming.honor;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.TierLadder;
import io.wenming.fact.FactKey;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entry part of a title rule of the cases. */
final class HonorEntryCases {
    private HonorEntryCases() {}

    static Optional<EntryRule> entry(JsonNode node, TierLadder ladder) {
        List<EntryRule> rules = new ArrayList<>();
        List<EntryRule> branches = new ArrayList<>();
        node.path("prereq").forEach(branch -> branches.add(branch(branch)));
        any(branches).ifPresent(rules::add);
        if (node.path("stepwise").asBoolean()) {
            rules.add(EntryRule.stepwise());
        }
        entity(node.path("entity"), rules);
        share(node.path("share"), rules);
        node.path("gates").forEach(gate -> rules.add(gate(gate)));
        migration(node.path("migration"), rules);
        for (JsonNode set : node.path("exclusive")) {
            rules.add(new ExclusiveTracks(ImmutableSet.copyOf(
                    HonorCases.texts(set).map(HonorCases::type).toList())));
        }
        for (JsonNode block : node.path("held_blocks")) {
            List<EntryRule> held = new ArrayList<>();
            CreationType type = HonorCases.type(block.get("type").asText());
            from(block, ladder).forEach(tier -> held.add(EntryRule.holds(tier).ofType(type)));
            any(held)
                    .map(rule -> block.path("holder").asText("self").equals("host")
                            ? EntryRule.ofRelated(FactKey.grade("host"), rule)
                            : rule)
                    .ifPresent(rule -> rules.add(rule.not(EntryReason.TRACK_EXCLUSIVE)));
        }
        JsonNode repeat = node.path("no_repeat");
        List<EntryRule> named = new ArrayList<>();
        HonorCases.texts(repeat.path("types"))
                .map(HonorCases::type)
                .forEach(type -> from(repeat, ladder)
                        .forEach(tier -> named.add(
                                repeat.path("scope").asText("ever").equals("ever")
                                        ? EntryRule.everNamed(type, tier)
                                        : EntryRule.holds(tier).ofType(type))));
        any(named).ifPresent(rule -> rules.add(rule.not(EntryReason.REPEAT_AWARD)));
        return rules.isEmpty() ? Optional.empty() : Optional.of(AllOf.of(rules));
    }

    private static Optional<EntryRule> any(List<EntryRule> rules) {
        return rules.isEmpty() ? Optional.empty() : Optional.of(AnyOf.of(rules));
    }

    private static List<Tier> from(JsonNode node, TierLadder ladder) {
        int least = node.has("min_tier")
                ? ladder.rank(HonorCases.tier(node.get("min_tier").asText()))
                : 0;
        return ladder.tiers().subList(least, ladder.tiers().size());
    }

    private static void entity(JsonNode node, List<EntryRule> rules) {
        boolean exclusive = node.path("anniversary").asText().equals("exclusive");
        if (node.has("kinds")) {
            rules.add(EntryRule.oneOf(
                    FactKey.grade("kind"),
                    HonorCases.texts(node.get("kinds")).toList(),
                    EntryReason.KIND_NOT_ADMITTED));
        }
        if (node.path("legal_person").asBoolean()) {
            rules.add(EntryRule.isSet(FactKey.flag("legal_person"), EntryReason.NOT_LEGAL_PERSON));
        }
        if (node.path("registered").asBoolean()) {
            rules.add(EntryRule.isSet(FactKey.flag("registered"), EntryReason.NOT_REGISTERED));
        }
        if (node.has("min_staff")) {
            rules.add(EntryRule.atLeast(
                    FactKey.count("staff"), node.get("min_staff").asLong(), EntryReason.TOO_FEW_STAFF));
        }
        if (node.has("rank_min") || node.has("rank_max")) {
            rules.add(FactRanked.builder()
                    .fact(FactKey.grade("rank"))
                    .order(HonorCases.texts(node.path("rank_order")).toList())
                    .least(HonorCases.text(node, "rank_min"))
                    .most(HonorCases.text(node, "rank_max"))
                    .build());
        }
        if (node.has("min_creation_years")) {
            rules.add(new FactSince(
                    FactKey.date("creation_since"),
                    node.get("min_creation_years").asInt(),
                    exclusive,
                    EntryReason.CREATION_TOO_SHORT));
        }
        if (node.has("min_residence_years")) {
            rules.add(new FactSince(
                    FactKey.date("residence_since"),
                    node.get("min_residence_years").asInt(),
                    exclusive,
                    EntryReason.RESIDENCE_TOO_SHORT));
        }
    }

    private static void share(JsonNode node, List<EntryRule> rules) {
        if (node.isObject()) {
            rules.add(ShareOfSubordinates.builder()
                    .type(HonorCases.type(node.get("child_type").asText()))
                    .tier(HonorCases.tier(node.get("min_tier").asText()))
                    .percent(Rate.percent(node.get("percent").asText()))
                    .comparison(comparison(node.path("compare").asText(">=")))
                    .passesWithout(node.path("empty").asText().equals("pass"))
                    .build());
        }
    }

    private static EntryRule gate(JsonNode node) {
        return MeasureGate.builder()
                .measure(FactKey.decimal(node.get("measure").asText()))
                .comparison(comparison(node.path("op").asText(">=")))
                .value(Decimal.parse(node.get("value").asText()))
                .years(HonorCases.number(node, "years"))
                .build();
    }

    private static Comparison comparison(String sign) {
        return switch (sign) {
            case ">=" -> Comparison.AT_LEAST;
            case ">" -> Comparison.ABOVE;
            case "<=" -> Comparison.AT_MOST;
            case "<" -> Comparison.BELOW;
            case "=", "==" -> Comparison.EQUAL;
            default -> throw new IllegalArgumentException("op: " + sign);
        };
    }

    private static void migration(JsonNode node, List<EntryRule> rules) {
        if (node.has("grace_rounds") || node.has("grace_until")) {
            EntryRule otherKind = EntryRule.oneOf(
                            FactKey.grade("kind"),
                            HonorCases.texts(node.get("kinds")).toList(),
                            EntryReason.KIND_NOT_ADMITTED)
                    .not(EntryReason.MIGRATION_GRACE_OVER);
            AskedBy.Builder grace = AskedBy.builder();
            grace.otherwise(EntryReason.MIGRATION_GRACE_OVER).day(HonorCases.day(node, "grace_until"));
            if (node.has("grace_rounds")) {
                grace.round(node.get("first_round").asInt()
                        + node.get("grace_rounds").asInt()
                        - 1);
            }
            rules.add(grace.build().unless(otherKind));
        }
    }

    private static EntryRule branch(JsonNode node) {
        Optional<CreationType> type = HonorCases.text(node, "type").map(HonorCases::type);
        Tier tier = HonorCases.tier(node.get("tier").asText());
        if (node.has("min_terms")) {
            return HeldTerms.builder()
                    .type(type)
                    .tier(tier)
                    .terms(node.get("min_terms").asInt())
                    .countReviews(node.path("count_reviews").asBoolean())
                    .consecutive(node.path("consecutive").asBoolean(true))
                    .stillHeld(node.path("still_held").asBoolean(true))
                    .build();
        }
        if (node.has("named_in")) {
            NamedInRound.Builder named = NamedInRound.builder();
            named.type(type).tier(tier);
            if (node.get("named_in").isInt()) {
                named.round(node.get("named_in").asInt());
            }
            return named.build();
        }
        return HoldsTitle.builder()
                .type(type)
                .tier(tier)
                .years(HonorCases.number(node, "min_years"))
                .afterAnniversary(node.path("anniversary").asText().equals("exclusive"))
                .suspensionBreaks(node.path("suspension_breaks").asBoolean(true))
                .build();
    }
}
