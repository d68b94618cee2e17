package io.wenming.honor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.Title;
import io.wenming.finding.Finding;
import io.wenming.finding.FindingText;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every ask of every case: of the resources, or of the directory that the system property {@code cases.honors} names. */
class HonorCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyAskHasItsOneCorrectAnswer() throws IOException, URISyntaxException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            JsonNode root = JSON.readTree(Files.readString(file));
            assertThat(root.path("format").asText()).as(file.toString()).isEqualTo("honor-case/1");
            for (JsonNode aCase : root.get("cases")) {
                for (JsonNode ask : aCase.get("asks")) {
                    String name = "%s / %s / %s"
                            .formatted(
                                    file.getFileName(),
                                    aCase.get("id").asText(),
                                    ask.get("id").asText());
                    tests.add(DynamicTest.dynamicTest(
                            name, () -> assertThat(answer(aCase, ask)).as(name).isEqualTo(ask.get("expect"))));
                }
            }
        }
        assertThat(tests).as("cases found").isNotEmpty();
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseIsToldInBothLanguages() throws IOException, URISyntaxException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            for (JsonNode aCase : JSON.readTree(Files.readString(file)).get("cases")) {
                String name =
                        "%s / %s".formatted(file.getFileName(), aCase.get("id").asText());
                tests.add(DynamicTest.dynamicTest(name, () -> everyFindingIsTold(aCase)));
            }
        }
        return tests.stream();
    }

    private static void everyFindingIsTold(JsonNode aCase) {
        JsonNode facts = aCase.path("facts");
        HonorHistory history =
                HonorCases.register(aCase.get("register")).under(HonorCases.scheme(aCase.get("profile"), facts));
        for (String subject : history.subjects()) {
            for (Title title : history.titles(subject)) {
                for (Step step : history.steps(subject, title)) {
                    TitleStatus status = history.status(subject, title, step.on());
                    isTold(step.finding(), step.on());
                    status.since()
                            .ifPresentOrElse(since -> isTold(status.finding(), since), () -> isTold(status.finding()));
                    status.bars().forEach(bar -> isTold(bar.finding(), bar.startsOn()));
                }
            }
        }
        history.refused()
                .forEach(refusal -> isTold(refusal.finding(), refusal.event().occurredOn()));
        for (JsonNode ask : aCase.get("asks")) {
            if (ask.get("ask").asText().equals("eligible")) {
                Candidacy asked = candidacy(facts, ask, subject(aCase, ask), title(aCase, ask));
                isTold(history.eligibility(asked).finding(), asked.on());
            }
        }
    }

    private static void isTold(Finding finding, LocalDate day) {
        isTold(finding);
        assertThat(FindingText.in(Language.ZH).print(finding)).contains(day.toString());
        assertThat(FindingText.in(Language.EN).print(finding)).contains(day.toString());
    }

    private static void isTold(Finding finding) {
        assertThat(FindingText.in(Language.ZH).print(finding)).isNotBlank().doesNotContain("{");
        assertThat(FindingText.in(Language.EN).print(finding)).isNotBlank().doesNotContain("{");
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        String given = System.getProperty("cases.honors");
        Path directory = given == null
                ? Path.of(HonorCasesTest.class.getResource("/cases/honors").toURI())
                : Path.of(given);
        try (Stream<Path> listed = Files.list(directory)) {
            return listed.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode answer(JsonNode aCase, JsonNode ask) {
        String kind = ask.get("ask").asText();
        JsonNode facts = aCase.path("facts");
        HonorScheme scheme = HonorCases.scheme(aCase.get("profile"), facts);
        Register listed = HonorCases.register(aCase.get("register"));
        HonorHistory history = HonorCases.day(ask, "as_known_on")
                .map(listed::asKnownOn)
                .orElse(listed)
                .under(scheme);
        String subject = subject(aCase, ask);
        Title title = title(aCase, ask);
        Optional<LocalDate> date = HonorCases.day(ask, "date");
        return switch (kind) {
            case "status" ->
                byDay(
                        ask,
                        day -> text(history.status(subject, title, day).state().code()));
            case "stage" ->
                byDay(
                        ask,
                        day -> text(history.status(subject, title, day).stage().code()));
            case "may-use" -> byDay(ask, day -> JSON.valueToTree(history.mayUse(subject, title, day)));
            case "last-valid-day" ->
                with("last_valid_day", text(history.lastValidDay(subject, title, date.orElseThrow())));
            case "held" -> held(history, subject, date.orElseThrow());
            case "tally" -> tally(history, ask);
            case "rejected" -> rejected(history);
            case "eligible" -> eligible(history.eligibility(candidacy(facts, ask, subject, title)));
            case "next-application" ->
                with("date", text(history.nextApplication(candidacy(facts, ask, subject, title))));
            case "events-allowed" -> allowed(history, ask, subject, title);
            case "issuer" ->
                with("body", text(scheme.rule(title, date.orElseThrow()).flatMap(TitleRule::namingBody)));
            case "band" ->
                with(
                        "band",
                        text(scheme.rule(title, date.orElseThrow())
                                .flatMap(rule ->
                                        rule.band(Decimal.parse(ask.get("value").asText())))
                                .map(band -> band.label().zh())));
            default -> new HonorProcedureAsks(history, facts, ask, subject, title).answer(kind);
        };
    }

    private static String subject(JsonNode aCase, JsonNode ask) {
        return HonorCases.text(ask, "entity").orElse(aCase.get("subject").asText());
    }

    private static Title title(JsonNode aCase, JsonNode ask) {
        JsonNode whole = aCase.get("title");
        return Title.of(
                HonorCases.type(
                        HonorCases.text(ask, "type").orElse(whole.get("type").asText())),
                HonorCases.tier(
                        HonorCases.text(ask, "tier").orElse(whole.get("tier").asText())));
    }

    static Candidacy candidacy(JsonNode facts, JsonNode ask, String subject, Title title) {
        return Candidacy.builder()
                .subject(subject)
                .title(title)
                .on(HonorCases.day(ask, "date").orElseThrow())
                .round(HonorCases.number(ask, "round"))
                .alsoAppliedFor(ImmutableSet.copyOf(
                        HonorCases.texts(ask.path("also")).map(HonorCases::type).toList()))
                .phase(HonorCases.text(ask, "phase").map(HonorVetoCases::phase).orElse(Phase.APPLICANT))
                .facts(HonorFactCases.facts(facts, subject))
                .subordinates(HonorFactCases.subordinates(facts, subject))
                .build();
    }

    private static JsonNode held(HonorHistory history, String subject, LocalDate day) {
        ArrayNode titles = JSON.createArrayNode();
        history.held(subject, day)
                .forEach(status -> titles.addObject()
                        .put("type", status.title().type().code())
                        .put("tier", status.title().tier().code())
                        .put("state", status.state().code()));
        return with("titles", titles);
    }

    private static JsonNode tally(HonorHistory history, JsonNode ask) {
        ArrayNode rows = JSON.createArrayNode();
        TallyCount count = ask.path("count").asText("namings").equals("held") ? TallyCount.HELD : TallyCount.NAMINGS;
        history.tally(ask.get("from_year").asInt(), ask.get("to_year").asInt(), count)
                .forEach(row -> rows.addObject()
                        .put("year", row.year())
                        .put("tier", row.title().tier().code())
                        .put("type", row.title().type().code())
                        .put("count", row.count()));
        return with("rows", rows);
    }

    private static JsonNode rejected(HonorHistory history) {
        ArrayNode rejected = JSON.createArrayNode();
        history.refused()
                .forEach(refusal -> rejected.addObject()
                        .put("event", refusal.event().id())
                        .put("reason", refusal.reason().code()));
        return with("rejected", rejected);
    }

    private static JsonNode eligible(Eligibility eligibility) {
        ObjectNode answer = JSON.createObjectNode().put("eligible", eligibility.isEligible());
        ArrayNode reasons = answer.putArray("reasons");
        eligibility.codes().forEach(reasons::add);
        return answer;
    }

    private static JsonNode allowed(HonorHistory history, JsonNode ask, String subject, Title title) {
        LocalDate day = HonorCases.day(ask, "date").orElseThrow();
        Optional<Actor> actor = HonorCases.text(ask, "actor").map(HonorCases::actor);
        ArrayNode events = JSON.createArrayNode();
        HonorCases.number(ask, "round")
                .map(round -> history.allowed(subject, title, day, round))
                .orElseGet(() -> history.allowed(subject, title, day))
                .stream()
                .filter(action -> actor.map(action.actors()::contains).orElse(true))
                .map(HonorAction::code)
                .sorted()
                .forEach(events::add);
        return with("events", events);
    }

    private static JsonNode byDay(JsonNode ask, Function<LocalDate, JsonNode> answer) {
        ObjectNode byDay = JSON.createObjectNode();
        HonorCases.texts(ask.get("dates")).forEach(day -> byDay.set(day, answer.apply(LocalDate.parse(day))));
        return byDay;
    }

    private static JsonNode with(String name, @Nullable JsonNode value) {
        return JSON.createObjectNode().set(name, value);
    }

    private static JsonNode text(Object value) {
        return JSON.valueToTree(value.toString());
    }

    private static JsonNode text(Optional<?> value) {
        return value.map(HonorCasesTest::text).orElseGet(JSON::nullNode);
    }
}
