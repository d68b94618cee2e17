package io.wenming.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.procedure.Loop;
import io.wenming.procedure.Procedure;
import io.wenming.procedure.ProcedureRun;
import io.wenming.procedure.ProcedureStanding;
import io.wenming.procedure.ProcedureStep;
import io.wenming.procedure.ProcedureTally;
import io.wenming.procedure.StepOrder;
import io.wenming.procedure.StepRecord;
import io.wenming.procedure.StepStanding;
import io.wenming.procedure.StepViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Part 8 of the format: closed loops. */
final class ProcedureAsks {
    static final ImmutableMap<String, Ask> ALL = ImmutableMap.of("procedure", ProcedureAsks::procedure);

    private ProcedureAsks() {}

    private static JsonNode procedure(JsonNode input, WorkingCalendar calendar) {
        Procedure procedure = procedure(input.get("procedure"));
        List<ProcedureRun> runs =
                Json.each(input.get("instances")).map(ProcedureAsks::run).toList();
        ImmutableList<ProcedureStanding> standings = procedure.standings(runs, calendar, Json.date(input.get("asOf")));
        ObjectNode answer = Json.rows("rows", standings.stream().map(ProcedureAsks::row));
        return Json.putRate(
                answer,
                "closedRate",
                ProcedureTally.of(standings).closedRate(),
                input.get("places").intValue());
    }

    private static ObjectNode row(ProcedureStanding standing) {
        ObjectNode row = Json.object()
                .put("id", standing.run().id())
                .put("state", Json.capitals(standing.state().code()))
                .put("rounds", standing.rounds())
                .put("completed", standing.completed())
                .put("closed", standing.isClosed())
                .put("next", standing.next().map(next -> next.step().id()).orElse(null));
        row.setAll(Json.rows("steps", standing.steps().stream().map(ProcedureAsks::step)));
        row.setAll(Json.rows("violations", standing.violations().stream().map(ProcedureAsks::violation)));
        return row;
    }

    private static ObjectNode step(StepStanding standing) {
        return Json.object()
                .put("step", standing.step().id())
                .put("status", Json.capitals(standing.status().code()))
                .put("on", standing.doneOn().map(LocalDate::toString).orElse(null));
    }

    private static ObjectNode violation(StepViolation violation) {
        return Json.object()
                .put("record", violation.record().id())
                .put("kind", Json.capitals(violation.kind().code()));
    }

    private static Procedure procedure(JsonNode node) {
        List<String> steps =
                Json.each(node.get("steps")).map(JsonNode::textValue).toList();
        Set<String> optional =
                Json.each(node.get("optional")).map(JsonNode::textValue).collect(Collectors.toSet());
        if (!ImmutableSet.copyOf(steps).containsAll(optional)) {
            throw new IllegalArgumentException("optional: one of %s is not a step".formatted(optional));
        }
        return Procedure.builder()
                .id(node.get("id").textValue())
                .label(Json.LABEL)
                .version("1")
                .steps(steps.stream()
                        .map(step -> ProcedureStep.builder()
                                .id(step)
                                .label(Label.of(step))
                                .optional(optional.contains(step))
                                .build())
                        .toList())
                .loops(Json.each(node.get("loops"))
                        .map(loop -> new Loop(
                                loop.get("from").textValue(), loop.get("to").textValue()))
                        .toList())
                .order(StepOrder.of(Json.code(node.get("order"))))
                .build();
    }

    private static ProcedureRun run(JsonNode node) {
        return ProcedureRun.builder()
                .id(node.get("id").textValue())
                .records(Json.each(node.get("records"))
                        .map(step -> new StepRecord(
                                step.get("id").textValue(), step.get("step").textValue(), Json.date(step.get("on"))))
                        .toList())
                .build();
    }
}
