package io.wenming.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DueRule;
import io.wenming.cadence.DutyDays;
import io.wenming.cadence.DutyTally;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.EvidenceUse;
import io.wenming.cadence.PartialPeriod;
import io.wenming.cadence.Supervision;
import io.wenming.cadence.Waiver;
import io.wenming.calendar.Convention;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.PeriodUnit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;

/** Parts 3 and 4 of the format: duties, matching, statuses and rates. */
final class CadenceAsks {
    static final ImmutableMap<String, Ask> ALL = ImmutableMap.of(
            "duties", CadenceAsks::duties,
            "dutyCounts", CadenceAsks::dutyCounts,
            "statuses", CadenceAsks::statuses,
            "evidenceUse", CadenceAsks::evidenceUse,
            "rates", CadenceAsks::rates,
            "streak", CadenceAsks::streak);

    private CadenceAsks() {}

    private static JsonNode duties(JsonNode input, WorkingCalendar calendar) {
        return Json.rows(
                "duties",
                cadence(input.get("rules")).duties(Json.range(input), calendar).stream()
                        .map(duty -> Json.object()
                                .put("rule", duty.ruleId())
                                .put("key", duty.key())
                                .put("windowStart", duty.windowStart().toString())
                                .put("due", duty.dueOn().toString())));
    }

    private static JsonNode dutyCounts(JsonNode input, WorkingCalendar calendar) {
        return Json.rows(
                "rows",
                cadence(input.get("rules")).rules().stream()
                        .map(rule -> Json.object()
                                .put("rule", rule.id())
                                .put(
                                        "count",
                                        rule.duties(Json.range(input), calendar).size())));
    }

    private static JsonNode statuses(JsonNode input, WorkingCalendar calendar) {
        return Json.rows(
                "statuses",
                match(input, calendar).statuses().stream()
                        .map(standing -> Json.object()
                                .put("unit", standing.unit())
                                .put("rule", standing.duty().ruleId())
                                .put("key", standing.duty().key())
                                .put("due", standing.duty().dueOn().toString())
                                .put("status", Json.capitals(standing.status().code()))
                                .put("by", standing.by().map(Evidence::id).orElse(null))));
    }

    private static JsonNode evidenceUse(JsonNode input, WorkingCalendar calendar) {
        EvidenceUse use = match(input, calendar).evidenceUse();
        ObjectNode answer = Json.object();
        answer.set("counted", Json.array(use.counted().stream()));
        answer.set("surplus", Json.array(use.surplus().stream()));
        return answer.put("duplicates", use.duplicates()).put("notKnown", use.notKnown());
    }

    private static JsonNode rates(JsonNode input, WorkingCalendar calendar) {
        Compliance compliance = match(input, calendar);
        int places = input.get("places").intValue();
        Stream<ObjectNode> rows = switch (input.get("groupBy").textValue()) {
            case "ALL" -> Stream.of(row(null, compliance.rates(), places));
            case "UNIT" -> rows(compliance.ratesByUnit(), places);
            case "RULE" -> rows(compliance.ratesByRule(), places);
            default -> throw new AssertionError(input.get("groupBy"));
        };
        return Json.rows("rows", rows);
    }

    private static Stream<ObjectNode> rows(Map<String, DutyTally> groups, int places) {
        return groups.entrySet().stream().map(group -> row(group.getKey(), group.getValue(), places));
    }

    @SuppressWarnings("NullAway") // the format writes null for no group
    private static ObjectNode row(String group, DutyTally tally, int places) {
        ObjectNode row = Json.object()
                .put("group", group)
                .put("total", tally.total())
                .put("matured", tally.matured())
                .put("onTime", tally.onTime())
                .put("late", tally.late())
                .put("overdue", tally.overdue())
                .put("missed", tally.missed())
                .put("pending", tally.pending())
                .put("waived", tally.waived())
                .put("early", tally.early());
        Json.putRate(row, "onTimeRate", tally.onTimeRate(), places);
        return Json.putRate(row, "doneRate", tally.doneRate(), places);
    }

    private static JsonNode streak(JsonNode input, WorkingCalendar calendar) {
        return Json.rows(
                "rows",
                match(input, calendar).streaks().stream()
                        .map(streak -> Json.object()
                                .put("unit", streak.unit())
                                .put("rule", streak.ruleId())
                                .put("current", streak.current())
                                .put("longest", streak.longest())));
    }

    private static Compliance match(JsonNode input, WorkingCalendar calendar) {
        return supervision(input, calendar).match();
    }

    /** The common input of parts 4 and 6. */
    static Supervision supervision(JsonNode input, WorkingCalendar calendar) {
        ZoneId zone = ZoneId.of(input.get("zone").textValue());
        return Supervision.builder()
                .cadence(cadence(input.get("rules")))
                .calendar(calendar)
                .range(Json.range(input))
                .asOf(Json.date(input.get("asOf")))
                .units(Json.each(input.get("units")).map(JsonNode::textValue).toList())
                .evidence(Json.each(input.get("evidence"))
                        .map(piece -> evidence(piece, zone))
                        .toList())
                .waivers(
                        Json.each(input.get("waivers")).map(CadenceAsks::waiver).toList())
                .share(input.get("share").booleanValue())
                .build();
    }

    static Cadence cadence(JsonNode rules) {
        return Cadence.builder()
                .id("case")
                .label(Json.LABEL)
                .version("1")
                .rules(Json.each(rules).map(CadenceAsks::rule).toList())
                .build();
    }

    private static CadenceRule rule(JsonNode node) {
        CadenceRule.Builder rule = CadenceRule.builder()
                .id(node.get("id").textValue())
                .label(Json.LABEL)
                .unit(PeriodUnit.of(Json.code(node.get("period"))))
                .days(Json.optional(node.get("days"), days -> DutyDays.of(Json.code(days))))
                .due(Json.optional(node.get("due"), CadenceAsks::due))
                .partial(Json.optional(node.get("partial"), CadenceAsks::partial))
                .kinds(Json.each(node.get("kinds")).map(JsonNode::textValue).toList())
                .lateWorkdays(node.get("lateWorkdays").intValue())
                .inForceFrom(Json.optional(node.get("from"), Json::date))
                .inForceUntil(Json.optional(node.get("to"), to -> Json.date(to).plusDays(1)));
        Json.optional(node.get("recordDays"), JsonNode::intValue).ifPresent(rule::recordDays);
        return rule.build();
    }

    private static DueRule due(JsonNode node) {
        return switch (node.get("kind").textValue()) {
            case "LAST_WORKDAY" -> DueRule.lastWorkday();
            case "NTH_WORKDAY" -> DueRule.nthWorkday(node.get("n").intValue());
            case "WEEKDAY" ->
                DueRule.weekday(DayOfWeek.valueOf(node.get("weekday").textValue()), convention(node));
            case "LAST_DAY" -> DueRule.lastDay(node.get("plusDays").intValue(), convention(node));
            default -> throw new AssertionError(node);
        };
    }

    private static Convention convention(JsonNode node) {
        return Convention.of(Json.code(node.get("convention")));
    }

    private static PartialPeriod partial(JsonNode node) {
        return switch (node.get("kind").textValue()) {
            case "SKIP" -> PartialPeriod.skip();
            case "FULL" -> PartialPeriod.full();
            case "MIN_WORKDAYS" -> PartialPeriod.minWorkdays(node.get("n").intValue());
            default -> throw new AssertionError(node);
        };
    }

    static Evidence evidence(JsonNode node, ZoneId zone) {
        JsonNode day = node.get("occurredOn");
        JsonNode instant = node.get("occurredAt");
        if (day.isNull() == instant.isNull()) {
            throw new IllegalArgumentException("evidence %s: give a day or an instant".formatted(node.get("id")));
        }
        Evidence.Builder piece = Evidence.builder()
                .id(node.get("id").textValue())
                .unit(node.get("unit").textValue())
                .kind(node.get("kind").textValue())
                .digest(Json.optional(node.get("digest"), JsonNode::textValue));
        if (day.isNull()) {
            piece.occurredAt(Instant.parse(instant.textValue()), zone);
        } else {
            piece.occurredOn(Json.date(day));
        }
        Json.optional(node.get("recordedOn"), Json::date).ifPresent(piece::recordedOn);
        return piece.build();
    }

    private static Waiver waiver(JsonNode node) {
        return Waiver.builder()
                .days(Json.range(node))
                .rule(Json.optional(node.get("rule"), JsonNode::textValue))
                .unit(Json.optional(node.get("unit"), JsonNode::textValue))
                .reason(node.get("reason").asText("-"))
                .build();
    }
}
