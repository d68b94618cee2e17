package io.wenming.honor;

import static io.wenming.honor.HonorCases.day;
import static io.wenming.honor.HonorCases.text;
import static io.wenming.honor.HonorCases.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.creation.Title;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the facts of the cases. */
final class HonorFactCases {
    private HonorFactCases() {}

    static WorkingCalendar calendar(JsonNode node) {
        Set<LocalDate> makeUp =
                texts(node.path("makeup_workdays")).map(LocalDate::parse).collect(Collectors.toSet());
        WorkingCalendar.Builder calendar = WorkingCalendar.builder();
        calendar.id("case").label(Label.of("case")).version("1");
        calendar.publishedYears(IntStream.rangeClosed(1950, 2100)
                .boxed()
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare)));
        makeUp.forEach(day -> calendar.putMakeUpDay(day, "补班"));
        texts(node.path("holidays"))
                .map(LocalDate::parse)
                .filter(day -> !makeUp.contains(day))
                .distinct()
                .forEach(day -> calendar.putOffDay(day, "放假"));
        return calendar.build();
    }

    static Facts facts(JsonNode facts, String subject) {
        JsonNode entity = facts.path("entities").path(subject);
        Facts.Builder known = Facts.builder();
        for (String flag : List.of("legal_person", "registered")) {
            if (entity.has(flag)) {
                known.put(FactKey.flag(flag), entity.get(flag).asBoolean());
            }
        }
        for (String grade : List.of("kind", "rank", "host")) {
            text(entity, grade).ifPresent(word -> known.put(FactKey.grade(grade), word));
        }
        for (String since : List.of("creation_since", "residence_since")) {
            day(entity, since).ifPresent(day -> known.put(FactKey.date(since), day));
        }
        if (entity.has("staff")) {
            known.put(FactKey.count("staff"), entity.get("staff").asLong());
        }
        JsonNode counts = entity.path("children_counts");
        if (counts.isObject()) {
            known.put(ShareOfSubordinates.TOTAL, counts.path("total").asLong());
            known.put(ShareOfSubordinates.TITLED, counts.path("titled").asLong());
        }
        measures(entity.path("measures"), known);
        known.put(VetoRule.INCIDENTS, incidents(facts.path("incidents"), subject));
        known.put(FactKey.incidents("issues"), issues(facts.path("issues")));
        return known.build();
    }

    private static void measures(JsonNode measures, Facts.Builder known) {
        measures.properties().forEach(measure -> {
            if (measure.getValue().isObject()) {
                measure.getValue().properties().stream()
                        .filter(year -> !year.getValue().isNull())
                        .forEach(year -> known.put(
                                FactKey.decimal(measure.getKey() + "." + year.getKey()),
                                Decimal.parse(year.getValue().asText())));
            } else if (!measure.getValue().isNull()) {
                known.put(
                        FactKey.decimal(measure.getKey()),
                        Decimal.parse(measure.getValue().asText()));
            }
        });
    }

    private static Incidents incidents(JsonNode incidents, String subject) {
        return Incidents.copyOf(Streams.stream(incidents)
                .filter(node -> node.get("entity").asText().equals(subject)
                        && node.path("count").asInt(1) > 0)
                .map(node -> Incident.builder()
                        .id(text(node, "id"))
                        .kind(node.get("class").asText())
                        .role(text(node, "role"))
                        .occurredOn(day(node, "date"))
                        .times(node.path("count").asInt(1))
                        .verified(node.path("verified").asBoolean(true))
                        .build())
                .collect(ImmutableList.toImmutableList()));
    }

    private static Incidents issues(JsonNode issues) {
        return Incidents.copyOf(issues.properties().stream()
                .flatMap(finder -> finder.getValue().properties().stream()
                        .filter(how -> how.getValue().asInt() > 0)
                        .map(how -> Incident.builder()
                                .kind(finder.getKey())
                                .state(how.getKey())
                                .times(how.getValue().asInt())
                                .build()))
                .collect(ImmutableList.toImmutableList()));
    }

    static List<Subordinate> subordinates(JsonNode facts, String subject) {
        JsonNode children = facts.path("entities").path(subject).path("children");
        return IntStream.range(0, children.size())
                .mapToObj(position -> children.get(position))
                .map(child -> child.isTextual()
                        ? Subordinate.of(child.asText())
                        : Subordinate.of("outside", titles(child).toArray(Title[]::new)))
                .toList();
    }

    private static Stream<Title> titles(JsonNode child) {
        return child.hasNonNull("tier") ? Stream.of(HonorCases.title(child)) : Stream.of();
    }

    static RoundRecords records(JsonNode facts, JsonNode inputs) {
        RoundRecords.Builder records = RoundRecords.builder();
        records.inputs(inputs(inputs)).vacancies(vacancies(facts)).candidates(candidates(facts));
        facts.path("tests").forEach(node -> records.putTest(node.get("entity").asText(), test(node)));
        facts.path("results")
                .forEach(node -> records.putResult(node.get("entity").asText(), result(node)));
        return records.build();
    }

    private static Facts inputs(JsonNode inputs) {
        Facts.Builder facts = Facts.builder();
        inputs.properties().stream()
                .filter(input -> !input.getValue().isNull())
                .forEach(input -> facts.put(
                        FactKey.decimal(input.getKey()),
                        Decimal.parse(input.getValue().asText())));
        return facts.build();
    }

    private static List<Vacancy> vacancies(JsonNode facts) {
        return Streams.stream(facts.path("revocations"))
                .map(node -> Vacancy.builder()
                        .subject(node.path("entity").asText("unknown"))
                        .revokedOn(day(node, "revoked_on"))
                        .confirmedOn(day(node, "confirmed_on"))
                        .build())
                .toList();
    }

    private static List<SelectionCandidate> candidates(JsonNode facts) {
        return Streams.stream(facts.path("candidates"))
                .map(node -> SelectionCandidate.builder()
                        .subject(node.get("entity").asText())
                        .group(node.path("group").asText("all"))
                        .score(Decimal.parse(node.get("score").asText()))
                        .tieKeys(texts(node.path("tie")).map(Decimal::parse).toList())
                        .vetoed(node.path("vetoed").asBoolean())
                        .build())
                .toList();
    }

    private static YearTest test(JsonNode node) {
        YearTest.Builder test = YearTest.builder();
        test.year(node.get("year").asInt()).takenOn(day(node, "date").orElseThrow());
        test.mark(text(node, "raw").map(Decimal::parse));
        text(node, "penalty").map(Decimal::parse).ifPresent(test::penalty);
        node.path("parts")
                .properties()
                .forEach(part -> test.putPart(
                        part.getKey(), Decimal.parse(part.getValue().asText())));
        return test.build();
    }

    private static TestResult result(JsonNode node) {
        return new TestResult(
                HonorCases.tier(node.get("tier").asText()),
                node.get("year").asInt(),
                Decimal.parse(node.get("value").asText()));
    }
}
