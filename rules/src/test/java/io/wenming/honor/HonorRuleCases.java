package io.wenming.honor;

import static io.wenming.honor.HonorCases.day;
import static io.wenming.honor.HonorCases.patterns;
import static io.wenming.honor.HonorCases.text;
import static io.wenming.honor.HonorCases.texts;
import static io.wenming.honor.HonorCases.upper;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import io.wenming.creation.TierLadder;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.time.Period;
import java.util.Optional;

/** Reads the title rules of the cases. */
final class HonorRuleCases {
    private HonorRuleCases() {}

    static TitleRule rule(JsonNode node, TierLadder ladder) {
        TitleRule.Builder rule = TitleRule.builder();
        patterns(node.get("type")).map(HonorCases::type).forEach(rule::addType);
        patterns(node.get("tier")).map(HonorCases::tier).forEach(rule::addTier);
        rule.namingBody(text(node, "naming_body"));
        rule.verification(node.path("verification").asBoolean());
        rule.procedure(HonorProcedureCases.procedure(node));
        HonorEntryCases.entry(node.path("entry"), ladder).ifPresent(rule::entry);
        rule.rightPause(
                Optional.of(node.path("right_pause")).filter(JsonNode::isObject).map(HonorVetoCases::rightPause));
        node.path("vetoes").forEach(veto -> rule.addVeto(HonorVetoCases.veto(veto)));
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
        rule.reward(Optional.of(node.path("reward")).filter(JsonNode::isObject).map(HonorRuleCases::reward));
        rule.deduction(
                Optional.of(node.path("deduction")).filter(JsonNode::isObject).map(HonorRuleCases::deduction));
        return rule.build();
    }

    private static Reward reward(JsonNode node) {
        return Reward.builder()
                .years(node.get("years").asInt())
                .percent(Rate.percent(node.get("percent").asText()))
                .fromNamingYear(node.path("first_year").asText().equals("naming_year"))
                .build();
    }

    private static IssueDeduction deduction(JsonNode node) {
        ImmutableTable.Builder<String, String, Decimal> rates = ImmutableTable.builder();
        node.path("rates")
                .properties()
                .forEach(finder -> finder.getValue()
                        .properties()
                        .forEach(how -> rates.put(
                                finder.getKey(),
                                how.getKey(),
                                Decimal.parse(how.getValue().asText()))));
        return IssueDeduction.builder()
                .rates(rates.build())
                .cap(text(node, "cap").map(Decimal::parse))
                .build();
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
}
