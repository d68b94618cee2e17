package io.wenming.honor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.creation.Title;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.period.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Answers the asks about negative lists, notices, quotas, rankings, scores, results, rewards and deductions. */
final class HonorProcedureAsks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HonorHistory history;
    private final JsonNode facts;
    private final JsonNode ask;
    private final String subject;
    private final Title title;

    HonorProcedureAsks(HonorHistory history, JsonNode facts, JsonNode ask, String subject, Title title) {
        this.history = history;
        this.facts = facts;
        this.ask = ask;
        this.subject = subject;
        this.title = title;
    }

    JsonNode answer(String kind) {
        return switch (kind) {
            case "sanction" -> sanction();
            case "notice" -> notice();
            case "working-days" -> workingDays();
            case "quota" -> quota();
            case "named" -> named();
            case "rank" -> rank();
            case "score" -> score();
            case "result" -> result();
            case "evidence-window" -> evidenceWindow();
            case "rate" -> rate();
            case "reward" -> reward();
            case "deduction" -> deduction();
            default -> throw new IllegalArgumentException("ask: " + kind);
        };
    }

    private JsonNode sanction() {
        List<Violation> fired = history.violations(HonorCasesTest.candidacy(facts, ask, subject, title)).stream()
                .filter(violation ->
                        HonorCases.text(ask, "incident").map(violation::rests).orElse(true))
                .toList();
        ArrayNode sanctions = JSON.createArrayNode();
        (ask.path("strongest").asBoolean() ? Violation.strongest(fired) : fired)
                .forEach(violation -> sanctions
                        .addObject()
                        .put("rule", violation.rule().id())
                        .put("kind", violation.sanction().kind().code())
                        .put("points", plain(violation.sanction().points()))
                        .put("period", plain(violation.sanction().period())));
        return object().set("sanctions", sanctions);
    }

    private JsonNode notice() {
        LocalDate from = HonorCases.day(ask, "from").orElseThrow();
        Optional<LocalDate> to = HonorCases.day(ask, "to");
        NoticePeriod period = history.scheme()
                .rule(title, from)
                .flatMap(rule -> rule.procedure().notice())
                .orElseThrow()
                .period(from, calendar());
        ObjectNode answer =
                object().put("last_day", plain(period.lastDay())).put("name_from", plain(period.nameableOn()));
        to.ifPresentOrElse(day -> answer.put("met", period.isComplete(day)), () -> answer.putNull("met"));
        return answer;
    }

    private JsonNode workingDays() {
        return object().put(
                        "working_days",
                        calendar()
                                .count(DateRange.closed(
                                        HonorCases.day(ask, "from").orElseThrow(),
                                        HonorCases.day(ask, "to").orElseThrow())));
    }

    private WorkingCalendar calendar() {
        return history.scheme().calendar().orElseThrow();
    }

    private JsonNode quota() {
        QuotaPlaces places = rule().procedure().places(date(), records());
        ObjectNode answer = object();
        answer.set("places", whole(places.places()));
        answer.set("out", whole(places.leaving()));
        return answer;
    }

    private List<Selected> selected() {
        return rule().procedure().select(date(), records());
    }

    private RoundRecords records() {
        return HonorFactCases.records(facts, ask.path("inputs"));
    }

    private JsonNode named() {
        ObjectNode groups = object();
        selected().stream()
                .filter(one -> one.ranked().isPresent())
                .forEach(one -> groups.withArray(one.candidate().group()));
        selected().stream()
                .filter(Selected::isNamed)
                .forEach(one -> groups.withArray(one.candidate().group())
                        .add(one.candidate().subject()));
        return object().set("named", groups);
    }

    private JsonNode rank() {
        ObjectNode ranks = object();
        selected().stream()
                .filter(one -> one.ranked().isPresent())
                .forEach(
                        one -> ranks.put(one.candidate().subject(), one.ranked().getAsInt()));
        return object().set("ranks", ranks);
    }

    private JsonNode score() {
        List<Integer> years = StreamSupport.stream(ask.get("years").spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
        Candidacy candidacy = Candidacy.builder()
                .from(HonorCasesTest.candidacy(facts, ask, subject, title))
                .phase(HonorCases.text(ask, "phase").map(HonorVetoCases::phase).orElse(Phase.NOMINEE))
                .build();
        RoundScore score = rule().procedure()
                .score()
                .orElseThrow()
                .score(history, candidacy, records().tests().get(subject), years);
        ObjectNode counted = object();
        score.years().forEach(year -> counted.put(String.valueOf(year.year()), printed(year.counted())));
        ObjectNode answer = object();
        answer.set("counted", counted);
        return answer.put("total", printed(score.total()));
    }

    private JsonNode result() {
        Optional<TestResult> result = rule().procedure()
                .result(
                        title.tier(),
                        ask.get("year").asInt(),
                        records().results().get(subject));
        return object().put("value", plain(result.map(TestResult::value)))
                .put("tier", plain(result.map(found -> found.tier().code())));
    }

    private JsonNode evidenceWindow() {
        DateRange window = rule().procedure().evidenceWindow(date()).orElseThrow();
        return object().put("from", YearMonth.from(window.from()).toString())
                .put("to", YearMonth.from(window.last()).toString());
    }

    private JsonNode rate() {
        Optional<Rate> rate = Rate.of(
                Decimal.parse(ask.get("numerator").asText()),
                Decimal.parse(ask.get("denominator").asText()),
                Rounding.halfUp(ask.path("scale").asInt(1)));
        return object().put("rate", plain(rate))
                .put(
                        "delta",
                        plain(rate.flatMap(now -> HonorCases.text(ask, "previous")
                                .map(Rate::percent)
                                .map(now::above))));
    }

    private JsonNode reward() {
        ObjectNode byYear = object();
        ask.get("years").forEach(year -> {
            Optional<RewardDue> due = history.reward(subject, title.type(), year.asInt());
            byYear.putNull(year.asText());
            due.ifPresent(reward -> byYear.putObject(year.asText())
                    .put("tier", reward.status().title().tier().code())
                    .put("percent", reward.percent().toString()));
        });
        return byYear;
    }

    private JsonNode deduction() {
        return object().put(
                        "points",
                        rule().deduction()
                                .orElseThrow()
                                .points(HonorFactCases.facts(facts, subject))
                                .toString());
    }

    private TitleRule rule() {
        return history.scheme().rule(title, date()).orElseThrow();
    }

    private LocalDate date() {
        return HonorCases.day(ask, "date").orElseThrow();
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }

    private static @Nullable String plain(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static @Nullable String printed(Optional<Fraction> exact) {
        return plain(
                exact.map(number -> Decimal.of(number.rounded(Decimal.MAX_FRACTION_DIGITS, RoundingMode.UNNECESSARY))));
    }

    private static JsonNode whole(Optional<Decimal> number) {
        return JSON.valueToTree(
                number.map(Decimal::toBigDecimal).map(BigDecimal::intValueExact).orElse(null));
    }
}
