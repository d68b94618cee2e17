package io.wenming.honor;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.TierLadder;
import io.wenming.creation.Title;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.period.Round;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;

/** Reads the neutral form of the cases into the library's own objects; what is not built aborts the test by name. */
final class HonorCases {
    private static final Set<String> RULE = ImmutableSet.of(
            "type",
            "tier",
            "naming_body",
            "verification",
            "procedure",
            "entry",
            "window",
            "term",
            "keeping",
            "review",
            "suspension",
            "bars",
            "bar_follows_successor",
            "exit",
            "structural",
            "reidentify",
            "may_use",
            "bands");
    private static final Set<String> OWN_ASKS_ONLY =
            ImmutableSet.of("quota", "ranking", "score", "evidence", "reuse", "reward", "deduction");
    private static final Set<String> ELIGIBILITY_ONLY = ImmutableSet.of("right_pause", "vetoes");

    private HonorCases() {}

    static void missing(String what) {
        Assumptions.abort("not built: " + what);
    }

    static HonorScheme scheme(JsonNode profile, JsonNode facts, String ask) {
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
                built.addTitle(rule(rule, ladder, ask));
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

    private static TitleRule rule(JsonNode node, TierLadder ladder, String ask) {
        boolean entry = ask.equals("eligible");
        node.fieldNames().forEachRemaining(name -> {
            boolean ignored = RULE.contains(name)
                    || OWN_ASKS_ONLY.contains(name)
                    || (ELIGIBILITY_ONLY.contains(name) && !entry && !ask.equals("next-application"))
                    || (name.equals("notice")
                            && !node.path("procedure").path("mode").asText().equals("full"));
            if (!ignored) {
                missing(name);
            }
        });
        TitleRule.Builder rule = TitleRule.builder();
        patterns(node.get("type")).map(HonorCases::type).forEach(rule::addType);
        patterns(node.get("tier")).map(HonorCases::tier).forEach(rule::addTier);
        rule.namingBody(text(node, "naming_body"));
        rule.verification(node.path("verification").asBoolean());
        JsonNode procedure = node.path("procedure");
        rule.procedure(Procedure.builder()
                .full(procedure.path("mode").asText().equals("full"))
                .nominee(procedure.path("nominee").asBoolean())
                .recommendQuota(number(procedure, "recommend_quota"))
                .build());
        if (entry) {
            HonorEntryCases.entry(node.path("entry"), ladder).ifPresent(rule::entry);
        }
        rule.inRoundsOnly(node.path("window").asText().equals("round"));
        rule.term(term(node.path("term")));
        if (node.path("keeping").asText().equals("review")) {
            rule.keeping(Keeping.REVIEW);
        }
        rule.review(review(node.path("review")));
        rule.suspension(suspension(node.path("suspension")));
        node.path("bars").forEach(bar -> rule.addBar(bar(bar)));
        rule.barFollowsSuccessor(node.path("bar_follows_successor").asBoolean());
        rule.exit(node.path("exit").asBoolean());
        node.path("structural")
                .properties()
                .forEach(entryOf -> rule.putStructural(
                        HonorAction.of(entryOf.getKey()),
                        StructuralMode.valueOf(upper(entryOf.getValue().asText()))));
        if (node.path("reidentify").asText().equals("new")) {
            rule.reidentification(Reidentification.NEW);
        }
        if (node.has("may_use")) {
            rule.mayUse(ImmutableSet.copyOf(
                    texts(node.get("may_use")).map(TitleState::valueOf).toList()));
        }
        node.path("bands")
                .forEach(band -> rule.addBand(new Band(
                        Decimal.parse(band.get("min").asText()),
                        Label.of(band.get("name").asText()))));
        return rule.build();
    }

    private static Term term(JsonNode node) {
        return switch (node.path("kind").asText("open")) {
            case "open" -> Term.open();
            case "years_from_date" ->
                new Term.YearsFromDate(
                        node.get("n").asInt(), node.path("last_day").asText().equals("anniversary"));
            case "calendar_years" ->
                new Term.CalendarYears(
                        node.get("n").asInt(),
                        node.path("naming_year").asText("counts").equals("counts"));
            case "fixed_end" -> Term.fixedEnd(day(node, "date").orElseThrow());
            case "round_end" -> Term.roundEnd();
            default -> throw new IllegalArgumentException("term: " + node);
        };
    }

    private static Review review(JsonNode node) {
        Review.Builder review = Review.builder();
        review.rectify(text(node, "rectify").map(Period::parse))
                .defer(text(node, "defer").map(Period::parse));
        text(node, "on_deadline").ifPresent(word -> review.onDeadline(DeadlineOutcome.valueOf(upper(word))));
        text(node, "on_defer_end").ifPresent(word -> review.onDeferralEnd(DeferralOutcome.valueOf(upper(word))));
        node.path("self_report")
                .forEach(window -> review.addSelfReport(new SelfReportWindow(
                        day(window, "opens").orElseThrow(),
                        day(window, "deadline").orElseThrow())));
        return review.build();
    }

    private static Suspension suspension(JsonNode node) {
        Suspension.Builder suspension = Suspension.builder();
        suspension.period(
                text(node, "period").filter(word -> !word.equals("open")).map(Period::parse));
        suspension.endsOnEve(node.path("last_day").asText().equals("eve"));
        text(node, "second_ground").ifPresent(word -> suspension.secondGround(SecondGround.valueOf(upper(word))));
        suspension.earlyRestore(node.path("early_restore").asBoolean());
        return suspension.build();
    }

    private static Bar bar(JsonNode node) {
        BarLength length = switch (node.get("kind").asText()) {
            case "years" ->
                new BarLength.Years(
                        node.get("n").asInt(), node.path("first_day").asText().equals("day_after"));
            case "year_end" -> new BarLength.YearEnd(node.get("n").asInt());
            case "rounds" ->
                new BarLength.Rounds(
                        node.get("n").asInt(),
                        node.path("round_in_progress").asText("counts").equals("counts"));
            case "open" -> new BarLength.Open();
            default -> throw new IllegalArgumentException("bar: " + node);
        };
        return new Bar(HonorAction.of(node.path("after").asText("REVOKE")), length);
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
        Set<String> known = ImmutableSet.of(
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
        set.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name) || set.get(name).isNull()) {
                missing("set " + name);
            }
        });
        Correction.Builder correction = Correction.builder();
        text(set, "period").ifPresent(word -> {
            if (word.equals("open")) {
                correction.openEnded(true);
            } else {
                correction.period(Period.parse(word));
            }
        });
        if (set.has("into")) {
            correction.into(com.google.common.collect.ImmutableList.copyOf(
                    patterns(set.get("into")).toList()));
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

    static Facts facts(JsonNode entity) {
        Facts.Builder facts = Facts.builder();
        for (String flag : List.of("legal_person", "registered")) {
            if (entity.has(flag)) {
                facts.put(FactKey.flag(flag), entity.get(flag).asBoolean());
            }
        }
        text(entity, "kind").ifPresent(kind -> facts.put(FactKey.grade("kind"), kind));
        if (entity.has("staff")) {
            facts.put(FactKey.count("staff"), entity.get("staff").asLong());
        }
        for (String since : List.of("creation_since", "residence_since")) {
            day(entity, since).ifPresent(day -> facts.put(FactKey.date(since), day));
        }
        return facts.build();
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

    private static String upper(String word) {
        return word.toUpperCase(java.util.Locale.ROOT);
    }
}
