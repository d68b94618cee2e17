package io.wenming.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.wenming.calendar.UnknownCalendarYearException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of every file among the test resources, or of the directory that the system property {@code cases.cadence}
 * names. Asks of later parts are skipped by name, never passed.
 */
final class CadenceCasesTest {
    private static final ImmutableMap<String, Ask> ASKS = ImmutableMap.<String, Ask>builder()
            .putAll(CalendarAsks.ALL)
            .putAll(CadenceAsks.ALL)
            .putAll(SlipAsks.ALL)
            .putAll(ProcedureAsks.ALL)
            .putAll(SurgeAsks.ALL)
            .putAll(BulletinAsks.ALL)
            .buildOrThrow();

    /** A decimal is compared by value, everything else exactly. */
    private static final Comparator<JsonNode> BY_VALUE = Comparator.comparing(node -> new BigDecimal(node.textValue()));

    @TestFactory
    Stream<DynamicNode> casesComeOutAsTheFormatSays() {
        List<CaseFile> files = CaseFile.all("cases.cadence", "/cases/cadence/calendar.json");
        assertThat(files).as("files with cases").isNotEmpty();
        return files.stream().map(file -> dynamicContainer(file.name(), tests(file)));
    }

    private static Stream<DynamicNode> tests(CaseFile file) {
        Stream<DynamicNode> cases =
                file.cases().stream().map(given -> dynamicTest(nameOf(file, given), () -> check(file, given)));
        return Streams.concat(
                Stream.of(dynamicTest(file.name() + " has cases to run", () -> checkThatSomethingRuns(file))), cases);
    }

    private static void checkThatSomethingRuns(CaseFile file) {
        assertThat(file.cases()).as("cases of %s", file.name()).isNotEmpty();
    }

    private static void check(CaseFile file, JsonNode given) {
        String ask = given.get("ask").textValue();
        assertThat(ASKS).as("known asks").containsKey(ask);

        JsonNode expected = given.get("error").isNull() ? given.get("expect") : given.get("error");
        JsonNode actual = answer(file, given);

        assertThat(same(expected, actual))
                .as("%s (%s)%nexpected %s%nbut was  %s", nameOf(file, given), given.get("why"), expected, actual)
                .isTrue();
    }

    private static JsonNode answer(CaseFile file, JsonNode given) {
        String calendar = given.get("calendar").textValue();
        try {
            return ASKS.get(given.get("ask").textValue())
                    .answer(
                            given.get("input"),
                            Json.calendar(calendar, file.calendars().get(calendar)));
        } catch (UnknownCalendarYearException unknown) {
            return Json.object().put("code", "UNKNOWN_CALENDAR_YEAR").put("year", unknown.year());
        } catch (IllegalArgumentException refused) {
            return Json.object().put("code", "INVALID").putNull("year");
        }
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        return expected.equals(
                (one, other) -> isDecimal(one) && isDecimal(other) ? BY_VALUE.compare(one, other) : exactly(one, other),
                actual);
    }

    /** Rates are written with a point; no id, key or date of the format is. */
    private static boolean isDecimal(JsonNode node) {
        return node.isTextual() && node.textValue().matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");
    }

    private static int exactly(JsonNode one, JsonNode other) {
        return one.equals(other) ? 0 : 1;
    }

    private static String nameOf(CaseFile file, JsonNode given) {
        return file.name() + "/" + given.get("id").textValue();
    }
}
