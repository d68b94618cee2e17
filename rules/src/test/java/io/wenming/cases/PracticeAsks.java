package io.wenming.cases;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.DueRule;
import io.wenming.cadence.DutyRoster;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.OwedBy;
import io.wenming.cadence.PartialPeriod;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.Calendars;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.division.Division;
import io.wenming.document.DocumentSource;
import io.wenming.document.Documents;
import io.wenming.label.Language;
import io.wenming.number.Rate;
import io.wenming.period.DateRange;
import io.wenming.practice.OrderFulfilment;
import io.wenming.practice.PracticeRecord;
import io.wenming.practice.PracticeRecords;
import io.wenming.practice.RecordKind;
import io.wenming.practice.ServiceOrder;
import io.wenming.practice.ThemeMark;
import io.wenming.practice.ThemeReview;
import io.wenming.practice.VenueLevel;
import io.wenming.procedure.ProcedureStanding;
import io.wenming.procedure.StepDelays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** Questions to the records of practice; answers are written as texts, fractions as {@code 2/3}. */
final class PracticeAsks {
    static final ImmutableMap<String, BiFunction<PracticeRecords, JsonNode, JsonNode>> ALL = ImmutableMap.of(
            "fulfilment", PracticeAsks::fulfilment,
            "loops", PracticeAsks::loops,
            "supervise", PracticeAsks::supervise,
            "occasion", PracticeAsks::occasion,
            "evidence", PracticeAsks::evidence,
            "themes", PracticeAsks::themes,
            "there", PracticeAsks::there,
            "range", PracticeAsks::range,
            "flaws", PracticeAsks::flaws);

    private PracticeAsks() {}

    private static JsonNode fulfilment(PracticeRecords records, JsonNode input) {
        List<ServiceOrder> orders = Json.each(input.get("orders"))
                .map(id ->
                        records.index(ServiceOrder.class).withId(id.textValue()).orElseThrow())
                .toList();
        OrderFulfilment answer = OrderFulfilment.builder()
                .orders(orders)
                .asOf(Json.date(input.get("asOf")))
                .satisfiedFrom(Rate.percent(input.path("satisfiedFrom").asLong(80)))
                .build();
        ObjectNode row = Json.object();
        row.set("placed", ids(answer.placed()));
        row.set("withoutTaker", ids(answer.withoutTaker()));
        row.set("unrated", ids(answer.unrated()));
        row.put("acceptance", text(answer.acceptanceRate()));
        row.put("satisfaction", text(answer.satisfaction()));
        row.put("meanRating", text(answer.meanRating()));
        putDelays(row, "toAcceptance", answer.toAcceptance());
        putDelays(row, "toAcceptanceWorkdays", answer.toAcceptance(ChineseWorkdays.calendar()));
        putDelays(row, "toRating", answer.toRating());
        putDelays(row, "toRatingWorkdays", answer.toRating(ChineseWorkdays.calendar()));
        return row;
    }

    private static JsonNode loops(PracticeRecords records, JsonNode input) {
        LocalDate asOf = Json.date(input.get("asOf"));
        List<ProcedureStanding> standings = records.projects().stream()
                .map(project -> project.standing(asOf))
                .toList();
        String from = input.get("from").textValue();
        String to = input.get("to").textValue();
        ObjectNode row = Json.object();
        StepDelays delays = StepDelays.between(standings, from, to);
        putDelays(row, "days", delays);
        putDelays(row, "workdays", StepDelays.between(standings, from, to, ChineseWorkdays.calendar()));
        row.put("mean", text(delays.mean()));
        OptionalInt longest = delays.longest();
        row.put("longest", longest.isPresent() ? Integer.toString(longest.getAsInt()) : "none");
        row.put("withinTen", text(delays.within(10)));
        return row;
    }

    private static JsonNode supervise(PracticeRecords records, JsonNode input) {
        VenueLevel level = Arrays.stream(VenueLevel.values())
                .filter(each -> each.code().equals(input.get("level").textValue()))
                .findFirst()
                .orElseThrow();
        Cadence practice = Cadence.practice(level, area(input));
        Cadence asked = Cadence.builder()
                .from(practice)
                .rules(List.of(practice.rule(input.get("rule").textValue()).orElseThrow()))
                .build();
        return statuses(records, input, asked, Calendars.of(ChineseWorkdays.calendar()), Evidence.of(records));
    }

    private static JsonNode occasion(PracticeRecords records, JsonNode input) {
        Calendars calendars = Calendars.builder()
                .workdays(ChineseWorkdays.calendar())
                .addOccasion(Documents.OCCASIONS.read(
                        DocumentSource.json("occasions", input.get("occasions").toString())))
                .build();
        Cadence festivals = Cadence.builder()
                .id("festivals")
                .label(Json.LABEL)
                .version("1")
                .owedBy(OwedBy.venues(VenueLevel.STATION, area(input)))
                .addRule(CadenceRule.everyOccasion("festivals", "festival", Json.LABEL)
                        .due(DueRule.lastDay())
                        .partial(PartialPeriod.full())
                        .addKind(input.get("theme").textValue())
                        .build())
                .build();
        return statuses(records, input, festivals, calendars, Evidence.ofThemes(records));
    }

    private static JsonNode statuses(
            PracticeRecords records, JsonNode input, Cadence cadence, Calendars calendars, List<Evidence> evidence) {
        LocalDate asOf = Json.date(input.get("asOf"));
        List<DutyStanding> statuses = Supervision.builder()
                .cadence(cadence)
                .calendars(calendars)
                .roster(DutyRoster.builder().practice(records).build())
                .range(Json.range(input))
                .asOf(asOf)
                .evidence(evidence)
                .share(false)
                .build()
                .match()
                .statuses();
        ObjectNode row = Json.object();
        row.set(
                "duties",
                Json.array(statuses.stream()
                        .map(each -> "%s %s %s%s"
                                .formatted(
                                        each.unit(),
                                        each.duty().key(),
                                        Json.capitals(each.status().code()),
                                        each.by().map(piece -> " " + piece.id()).orElse("")))));
        return row;
    }

    private static JsonNode evidence(PracticeRecords records, JsonNode input) {
        ObjectNode row = Json.object();
        row.set(
                "pieces",
                Json.array(Evidence.of(records).stream()
                        .map(piece -> "%s %s %s %s"
                                .formatted(piece.unit(), piece.kind(), piece.occurredOn(), piece.recordedOn()))));
        return row;
    }

    private static JsonNode themes(PracticeRecords records, JsonNode input) {
        ThemeReview review = ThemeReview.builder()
                .records(records)
                .area(area(input))
                .range(Json.range(input))
                .build();
        ObjectNode row = Json.object();
        for (ThemeMark mark : ThemeMark.values()) {
            row.set(mark.code(), ids(review.with(mark)));
        }
        return row.put("share", text(review.share()));
    }

    private static JsonNode there(PracticeRecords records, JsonNode input) {
        PracticeRecords known = Optional.ofNullable(input.get("knownOn"))
                .map(day -> records.asKnownOn(Json.date(day)))
                .orElse(records);
        LocalDate day = Json.date(input.get("day"));
        ObjectNode row = Json.object();
        row.set("ids", ids(known.index(type(input)).thereOn(area(input), day)));
        return row;
    }

    private static JsonNode range(PracticeRecords records, JsonNode input) {
        DateRange range = Json.range(input);
        ObjectNode row = Json.object();
        row.set("ids", ids(records.index(type(input)).in(area(input), range)));
        return row;
    }

    private static JsonNode flaws(PracticeRecords records, JsonNode input) {
        ObjectNode row = Json.object();
        row.set("flaws", Json.array(records.flaws().stream().map(flaw -> flaw.in(Language.EN))));
        return row;
    }

    /** The type of the records of a kind; every kind that is asked about has one. */
    private static Class<? extends PracticeRecord> type(JsonNode input) {
        return Arrays.stream(RecordKind.values())
                .collect(toImmutableMap(RecordKind::code, RecordKind::type))
                .get(input.get("kind").textValue());
    }

    private static Division area(JsonNode input) {
        return Division.of(input.get("area").textValue());
    }

    private static JsonNode ids(List<? extends PracticeRecord> records) {
        return Json.array(records.stream().map(PracticeRecord::id));
    }

    private static void putDelays(ObjectNode row, String name, StepDelays delays) {
        row.set(name, Json.array(delays.days().stream().map(days -> Integer.toString(days))));
    }

    private static String text(Optional<?> number) {
        return number.map(Object::toString).orElse("none");
    }
}
