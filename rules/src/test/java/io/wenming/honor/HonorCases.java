package io.wenming.honor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.TierLadder;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import io.wenming.period.Round;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the neutral form of the cases into the library's own objects; what is not built aborts the test by name. */
final class HonorCases {
    private static final Set<String> CORRECTABLE = ImmutableSet.of(
            "date",
            "seq",
            "event",
            "entity",
            "type",
            "tier",
            "actor",
            "by",
            "round",
            "deadline",
            "period",
            "verified_by",
            "from",
            "filed",
            "into",
            "ends");

    private HonorCases() {}

    static HonorScheme scheme(JsonNode profile, JsonNode facts) {
        HonorScheme.Builder scheme = HonorScheme.builder();
        scheme.id(profile.get("id").asText()).label(Label.of(profile.get("id").asText()));
        if (profile.has("tiers")) {
            List<Tier> tiers = texts(profile.get("tiers")).map(HonorCases::tier).toList();
            scheme.tiers(
                    TierLadder.of(tiers.get(0), tiers.subList(1, tiers.size()).toArray(Tier[]::new)));
        }
        TierLadder ladder = profile.has("tiers")
                ? TierLadder.of(
                        tier(profile.get("tiers").get(0).asText()),
                        texts(profile.get("tiers"))
                                .skip(1)
                                .map(HonorCases::tier)
                                .toArray(Tier[]::new))
                : TierLadder.OFFICIAL;
        scheme.calendar(HonorFactCases.calendar(facts.path("calendar")));
        for (JsonNode round : facts.path("rounds")) {
            scheme.addRound(Round.builder()
                    .number(round.get("no").asInt())
                    .opensOn(day(round, "opens").orElseThrow())
                    .closesOn(day(round, "closes").orElseThrow())
                    .keepUntil(day(round, "keep_until"))
                    .build());
        }
        for (JsonNode version : profile.get("versions")) {
            JsonNode rules = version.get("rules");
            SchemeVersion.Builder built = SchemeVersion.builder();
            built.startsOn(day(version, "from").orElseThrow()).endsOn(day(version, "to"));
            for (JsonNode rule : rules.get("titles")) {
                built.addTitle(HonorRuleCases.rule(rule, ladder));
            }
            built.revocationCascade(cascade(rules.path("cascade").path("revoke")));
            built.suspensionCascade(cascade(rules.path("cascade").path("suspend")));
            for (JsonNode convert : rules.path("converts")) {
                built.addConversion(new Conversion(
                        type(convert.get("on_named").asText()),
                        type(convert.get("ends").asText())));
            }
            scheme.addVersion(built.build());
        }
        return scheme.build();
    }

    private static Cascade cascade(JsonNode node) {
        return node.isMissingNode() ? Cascade.NONE : Cascade.valueOf(upper(node.asText()));
    }

    static Register register(JsonNode events) {
        List<HonorEvent> register = new ArrayList<>();
        for (int position = 0; position < events.size(); position++) {
            JsonNode node = events.get(position);
            int seq = node.path("seq").asInt(position);
            if (node.has("entities")) {
                register.addAll(HonorEvent.jointly(
                        node.get("id").asText(),
                        texts(node.get("entities")).toList(),
                        builder -> fill(builder, node, seq)));
            } else {
                HonorEvent.Builder builder = HonorEvent.builder();
                fill(builder, node, seq);
                register.add(builder.id(node.get("id").asText())
                        .subject(text(node, "entity"))
                        .build());
            }
        }
        return Register.of(register);
    }

    private static void fill(HonorEvent.Builder event, JsonNode node, int seq) {
        HonorAction action = HonorAction.of(node.get("event").asText());
        event.action(action).occurredOn(day(node, "date").orElseThrow()).seq(seq);
        day(node, "recorded").ifPresent(event::recordedOn);
        if (action.isForTitle()) {
            event.title(title(node));
        }
        event.actor(text(node, "actor").map(HonorCases::actor))
                .by(text(node, "by"))
                .round(number(node, "round"))
                .deadline(day(node, "deadline"))
                .period(text(node, "period")
                        .filter(word -> !word.equals("open"))
                        .map(Period::parse))
                .openEnded(node.path("period").asText().equals("open"))
                .verifiedBy(text(node, "verified_by"))
                .predecessor(text(node, "from"))
                .into(patterns(node.path("into")).toList())
                .ends(node.path("ends").asBoolean())
                .filed(node.path("filed").asBoolean())
                .target(text(node, "target"));
        if (node.has("set")) {
            event.correction(correction(node.get("set")));
        }
    }

    private static Correction correction(JsonNode set) {
        assertThat(CORRECTABLE).as("members of set").containsAll(ImmutableList.copyOf(set.fieldNames()));
        Correction.Builder correction = Correction.builder();
        text(set, "period").ifPresent(word -> {
            if (word.equals("open")) {
                correction.openEnded(true);
            } else {
                correction.period(Period.parse(word));
            }
        });
        if (set.has("into")) {
            correction.into(ImmutableList.copyOf(patterns(set.get("into")).toList()));
        }
        return correction
                .occurredOn(day(set, "date"))
                .seq(number(set, "seq"))
                .action(text(set, "event").map(HonorAction::of))
                .subject(text(set, "entity"))
                .type(text(set, "type").map(HonorCases::type))
                .tier(text(set, "tier").map(HonorCases::tier))
                .actor(text(set, "actor").map(HonorCases::actor))
                .by(text(set, "by"))
                .round(number(set, "round"))
                .deadline(day(set, "deadline"))
                .verifiedBy(text(set, "verified_by"))
                .predecessor(text(set, "from"))
                .filed(set.has("filed") ? Optional.of(set.get("filed").asBoolean()) : Optional.empty())
                .ends(set.has("ends") ? Optional.of(set.get("ends").asBoolean()) : Optional.empty())
                .build();
    }

    static Title title(JsonNode node) {
        return Title.of(type(node.get("type").asText()), tier(node.get("tier").asText()));
    }

    static CreationType type(String code) {
        return CreationType.readyMade(code).orElseGet(() -> CreationType.of(code, Label.of(code)));
    }

    static Tier tier(String code) {
        return Tier.readyMade(code).orElseGet(() -> Tier.of(code, Label.of(code)));
    }

    static Actor actor(String code) {
        return Stream.of(Actor.values())
                .filter(actor -> actor.code().equals(code))
                .findFirst()
                .orElse(Actor.OTHER);
    }

    static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }

    /** A string, a list of strings, or "*" for none. */
    static Stream<String> patterns(JsonNode node) {
        return (node.isArray() ? texts(node) : Stream.of(node.asText("*")))
                .filter(word -> !word.equals("*") && !word.isEmpty());
    }

    static Optional<String> text(JsonNode node, String name) {
        return node.hasNonNull(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
    }

    static Optional<Integer> number(JsonNode node, String name) {
        return node.hasNonNull(name) ? Optional.of(node.get(name).asInt()) : Optional.empty();
    }

    static Optional<LocalDate> day(JsonNode node, String name) {
        return text(node, name).map(LocalDate::parse);
    }

    static String upper(String word) {
        return word.toUpperCase(java.util.Locale.ROOT);
    }
}
