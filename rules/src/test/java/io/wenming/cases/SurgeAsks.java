package io.wenming.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.surge.PeriodSurge;
import io.wenming.surge.Surge;
import io.wenming.surge.SurgeBasis;
import io.wenming.surge.SurgeRule;
import io.wenming.surge.SurgeThresholds;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Part 7 of the format: bursts before an assessment. */
final class SurgeAsks {
    static final ImmutableMap<String, Ask> ALL =
            ImmutableMap.of("surge", SurgeAsks::surge, "surgePeriod", SurgeAsks::surgePeriod);

    private SurgeAsks() {}

    private static JsonNode surge(JsonNode input, WorkingCalendar calendar) {
        SurgeRule rule = rule(input, SurgeBasis.DAYS);
        int workdays = input.get("N").intValue();
        List<Integer> days =
                Json.each(input.get("days")).map(JsonNode::intValue).toList();
        return answer(
                input,
                Json.optional(input.get("expected"), SurgeAsks::fraction)
                        .map(expected -> rule.judge(workdays, days, expected))
                        .orElseGet(() -> rule.judge(workdays, days)));
    }

    private static JsonNode surgePeriod(JsonNode input, WorkingCalendar calendar) {
        ZoneId zone = ZoneId.of(input.get("zone").textValue());
        String unit = input.get("unit").textValue();
        Supervision question = Supervision.builder()
                .cadence(CadenceAsks.cadence(input.get("rules")))
                .calendar(calendar)
                .range(Json.range(input))
                .asOf(Json.date(input.get("asOf")))
                .addUnit(unit)
                .evidence(Json.each(input.get("evidence"))
                        .map(piece -> CadenceAsks.evidence(piece, zone))
                        .toList())
                .share(false)
                .build();
        PeriodSurge period = rule(input, SurgeBasis.of(Json.code(input.get("basis"))))
                .judge(question)
                .get(0);
        return answer(input, period.surge())
                .put("N", period.surge().workdays())
                .put("windowStart", period.windowStart().toString());
    }

    private static ObjectNode answer(JsonNode input, Surge surge) {
        int places = input.get("places").intValue();
        int digits = input.get("digits").intValue();
        ObjectNode answer = Json.object()
                .put("n", surge.pieces())
                .put("x", surge.piecesInWindow())
                .put("activeDays", surge.activeDays())
                .put("activeInWindow", surge.activeInWindow());
        Json.putRate(answer, "expected", Optional.of(surge.expected()), places);
        Json.putRate(answer, "share", surge.share(), places);
        Json.putRate(answer, "lift", surge.lift(), places);
        putSignificant(answer, "p", surge.p(), digits);
        putSignificant(answer, "pDays", surge.pDays(), digits);
        Json.putRate(answer, "lag", surge.lag(), places);
        if (surge.lagDay().isPresent()) {
            answer.put("lagDay", surge.lagDay().getAsInt());
        } else {
            answer.putNull("lagDay");
        }
        return answer.put("verdict", Json.capitals(surge.verdict().code()));
    }

    private static void putSignificant(ObjectNode answer, String name, Optional<Fraction> p, int digits) {
        p.ifPresentOrElse(
                exact -> answer.put(
                        name, exact.significant(digits, RoundingMode.HALF_UP).toString()),
                () -> answer.putNull(name));
    }

    private static Fraction fraction(JsonNode node) {
        return Fraction.of(
                new BigInteger(node.get("num").textValue()),
                new BigInteger(node.get("den").textValue()));
    }

    private static SurgeRule rule(JsonNode input, SurgeBasis basis) {
        JsonNode limits = input.get("thresholds");
        return SurgeRule.builder()
                .id("case")
                .label(Json.LABEL)
                .version("1")
                .window(input.get("k").intValue())
                .basis(basis)
                .thresholds(new SurgeThresholds(
                        limits.get("minPieces").intValue(),
                        limits.get("minActiveDays").intValue(),
                        Decimal.parse(limits.get("surgeLift").textValue()),
                        Decimal.parse(limits.get("surgeP").textValue()),
                        Decimal.parse(limits.get("watchLift").textValue()),
                        Decimal.parse(limits.get("watchP").textValue())))
                .build();
    }
}
