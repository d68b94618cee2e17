package io.wenming.scoring;

import static io.wenming.scoring.NeutralJson.decimal;
import static io.wenming.scoring.NeutralJson.each;
import static io.wenming.scoring.NeutralJson.only;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Mark;
import io.wenming.fact.Readings;
import io.wenming.number.Rate;
import java.util.stream.Stream;

/** Builds facts from the inputs of a neutral case. */
final class NeutralFacts {
    private final Standard standard;
    private final Facts.Builder facts = Facts.builder();

    private NeutralFacts(Standard standard) {
        this.standard = standard;
    }

    /** The inputs of a tree. */
    static Facts of(Standard standard, JsonNode inputs) {
        only(inputs, "items negative vetoes external");
        NeutralFacts reader = new NeutralFacts(standard);
        reader.observed(inputs);
        reader.overall(inputs);
        return reader.facts.build();
    }

    /** The inputs of periods. */
    static PeriodicFacts of(PeriodicStandard standard, JsonNode inputs) {
        only(inputs, "periods vetoes external");
        ImmutableMap.Builder<String, Facts> periods = ImmutableMap.builder();
        for (var period : inputs.get("periods").properties()) {
            only(period.getValue(), "items negative");
            NeutralFacts reader = new NeutralFacts(standard.standard());
            reader.observed(period.getValue());
            periods.put(period.getKey(), reader.facts.build());
        }
        NeutralFacts overall = new NeutralFacts(standard.standard());
        overall.overall(inputs);
        return PeriodicFacts.of(periods.buildOrThrow(), overall.facts.build());
    }

    private void observed(JsonNode inputs) {
        inputs.get("items").properties().forEach(item -> item(item.getKey(), item.getValue()));
        facts.put(
                FactKey.incidents("negative"),
                incidents(each(inputs.get("negative")).map(NeutralFacts::negative)));
    }

    private void overall(JsonNode inputs) {
        each(inputs.get("vetoes")).forEach(id -> facts.put(FactKey.flag("veto." + id.textValue()), true));
        inputs.get("external")
                .properties()
                .forEach(score -> facts.put(FactKey.decimal("external." + score.getKey()), decimal(score.getValue())));
    }

    private void item(String id, JsonNode item) {
        ScoringRule rule = standard.total()
                .all()
                .filter(indicator -> indicator.id().equals(id))
                .flatMap(indicator -> indicator.rule().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("unknown leaf '%s'".formatted(id)));
        ImmutableList<FactKey<?>> keys = rule.inputs().stream()
                .filter(Input::required)
                .<FactKey<?>>map(Input::key)
                .collect(ImmutableList.toImmutableList());
        if (item.has("na")) {
            only(item, "na");
            keys.forEach(facts::notApplicable);
        } else if (item.has("exempt")) {
            only(item, "exempt");
            keys.forEach(facts::exempt);
        } else {
            NeutralInputs.check(id, rule, item);
            item.properties().forEach(part -> observed(id, part.getKey(), part.getValue()));
        }
    }

    private void observed(String id, String part, JsonNode value) {
        switch (part) {
            case "ok" -> facts.put(FactKey.flag(id), value.booleanValue());
            case "samples", "marks" -> facts.put(FactKey.checklist(id), checklist(value));
            case "score", "value", "amount" -> facts.put(FactKey.decimal(id), decimal(value));
            case "grade" -> facts.put(FactKey.grade(id), value.textValue());
            case "flags" -> each(value).forEach(flag -> facts.put(FactKey.flag(id + "." + flag.textValue()), true));
            case "rate" -> facts.put(FactKey.rate(id), Rate.percent(value.textValue()));
            case "done", "due", "deferred" -> facts.put(FactKey.count(id + "." + part), value.longValue());
            case "counts" -> facts.put(FactKey.incidents(id), incidents(counted(value)));
            case "entries" ->
                facts.put(
                        FactKey.incidents(id),
                        incidents(each(value).map(entry -> entry.has("kind") ? posted(entry) : award(entry))));
            case "incidents" ->
                facts.put(FactKey.incidents(id), incidents(each(value).map(NeutralFacts::incident)));
            case "values" -> facts.put(FactKey.readings(id), readings(value));
            case "parts" ->
                value.properties()
                        .forEach(one -> one.getValue()
                                .properties()
                                .forEach(input -> observed(id + "." + one.getKey(), input.getKey(), input.getValue())));
            case "rank_from_bottom" -> {
                if (!value.isNull()) {
                    facts.put(FactKey.count(id + ".rank"), value.longValue());
                }
            }
            default -> throw new AssertionError("unknown input '%s' of %s".formatted(part, id));
        }
    }

    private static Checklist checklist(JsonNode marks) {
        return new Checklist(each(marks)
                .map(mark -> mark.isNull() ? Mark.NOT_APPLICABLE : mark.booleanValue() ? Mark.PASS : Mark.FAIL)
                .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<Incident> counted(JsonNode counts) {
        return counts.properties().stream()
                .filter(count -> count.getValue().intValue() > 0)
                .map(count -> Incident.of(count.getKey(), count.getValue().intValue()));
    }

    private static Incident award(JsonNode entry) {
        only(entry, "tier times project year");
        Incident.Builder award = Incident.builder()
                .kind(entry.get("tier").textValue())
                .times(entry.get("times").intValue());
        if (entry.has("project")) {
            award.project(entry.get("project").textValue());
        }
        if (entry.has("year")) {
            award.year(entry.get("year").intValue());
        }
        return award.build();
    }

    private static Incident incident(JsonNode entry) {
        only(entry, "level state");
        return Incident.builder()
                .kind(entry.get("level").textValue())
                .state(entry.get("state").textValue())
                .build();
    }

    private static Incident posted(JsonNode entry) {
        only(entry, "kind times on_spot");
        return Incident.builder()
                .kind(entry.get("kind").textValue())
                .times(entry.get("times").intValue())
                .rectifiedOnSpot(entry.get("on_spot").booleanValue())
                .build();
    }

    private static Readings readings(JsonNode values) {
        return new Readings(each(values).map(NeutralJson::decimal).collect(ImmutableList.toImmutableList()));
    }

    private static Incident negative(JsonNode entry) {
        only(entry, "kind times reported");
        Incident.Builder incident = Incident.builder()
                .kind(entry.get("kind").textValue())
                .times(entry.get("times").intValue());
        return entry.get("reported").booleanValue()
                ? incident.build()
                : incident.state(NegativeList.UNREPORTED).build();
    }

    private static Incidents incidents(Stream<Incident> entries) {
        return Incidents.copyOf(entries.collect(ImmutableList.toImmutableList()));
    }
}
