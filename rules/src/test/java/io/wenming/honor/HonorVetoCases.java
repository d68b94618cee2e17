package io.wenming.honor;

import static io.wenming.honor.HonorCases.day;
import static io.wenming.honor.HonorCases.patterns;
import static io.wenming.honor.HonorCases.text;
import static io.wenming.honor.HonorCases.upper;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import io.wenming.label.Label;
import io.wenming.number.Points;
import java.time.Period;

/** Reads the negative lists of the cases. */
final class HonorVetoCases {
    private HonorVetoCases() {}

    static RightPause rightPause(JsonNode node) {
        return RightPause.builder()
                .kind(node.get("class").asText())
                .count(node.get("count").asInt())
                .length(text(node, "length").map(Period::parse))
                .build();
    }

    static VetoRule veto(JsonNode node) {
        VetoRule.Builder veto = VetoRule.builder();
        veto.id(node.get("id").asText()).label(Label.of(node.get("id").asText()));
        patterns(node.path("classes")).forEach(veto::addKind);
        patterns(node.path("phase"))
                .filter(phase -> !phase.equals("any"))
                .map(HonorVetoCases::phase)
                .forEach(veto::addPhase);
        node.path("thresholds")
                .forEach(threshold -> veto.addThreshold(new IncidentThreshold(
                        ImmutableSet.copyOf(patterns(threshold.path("roles")).toList()),
                        threshold.path("min").asInt(1))));
        if (node.has("window")) {
            veto.window(window(node.get("window")));
        }
        if (node.has("sanction")) {
            veto.sanction(sanction(node.get("sanction")));
        }
        return veto.build();
    }

    static Phase phase(String code) {
        return Phase.valueOf(upper(code));
    }

    private static IncidentWindow window(JsonNode node) {
        IncidentWindow window = switch (node.get("kind").asText()) {
            case "rolling" -> IncidentWindow.rolling(node.get("months").asInt());
            case "since" -> IncidentWindow.since(day(node, "date").orElseThrow());
            case "between" ->
                IncidentWindow.between(
                        day(node, "from").orElseThrow(), day(node, "to").orElseThrow());
            case "calendar_year" ->
                IncidentWindow.calendarYears(node.path("years_back").asInt());
            case "term" -> IncidentWindow.term();
            case "ever" -> IncidentWindow.ever();
            default -> throw new IllegalArgumentException("window: " + node);
        };
        return new IncidentWindow(
                window.span(),
                node.path("lower").asText().equals("exclusive"),
                node.path("upper").asText().equals("exclusive"));
    }

    private static Sanction sanction(JsonNode node) {
        return Sanction.builder()
                .kind(SanctionKind.valueOf(upper(node.path("kind").asText("disqualify"))))
                .points(text(node, "points").map(Points::of))
                .period(text(node, "period").map(Period::parse))
                .perIncident(node.path("per").asText().equals("incident"))
                .build();
    }
}
