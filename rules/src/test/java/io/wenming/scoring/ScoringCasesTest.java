package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.wenming.document.DocumentSource;
import io.wenming.fact.Facts;
import io.wenming.number.Fraction;
import io.wenming.ranking.Ranking;
import io.wenming.sampling.PlaceCategory;
import io.wenming.sampling.PlaceSampling;
import io.wenming.sampling.UnitScore;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Published tables and worked cases: from the test resources, or the directory of {@code cases.scoring}. */
class ScoringCasesTest {
    private static final String DEFAULT = "src/test/resources/cases/scoring";

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsPublished() throws IOException {
        return caseFiles().stream().flatMap(ScoringCasesTest::tests);
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(caseFiles().stream().flatMap(ScoringCasesTest::tests)).isNotEmpty();
    }

    private static List<Path> caseFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("cases.scoring", DEFAULT)))) {
            return files.filter(file -> file.toString().endsWith(".cases.json"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<DynamicTest> tests(Path file) {
        JsonNode cases = NeutralJson.read(file);
        NeutralJson.only(cases, "table cases");
        JsonNode table = NeutralJson.read(file.resolveSibling(cases.get("table").textValue() + ".json"));
        return NeutralJson.each(cases.get("cases"))
                .map(each -> DynamicTest.dynamicTest(
                        file.getFileName() + " / " + each.get("id").textValue(), () -> compare(table, each)));
    }

    static void compare(JsonNode table, JsonNode each) {
        assertThat(table.get("schema").textValue()).isEqualTo("scoring-table/1");
        NeutralJson.only(each, "id note working working_units published inputs expected");
        switch (table.get("type").textValue()) {
            case "tree" -> compareTree(table, each);
            case "ranking" -> compareRanking(table, each);
            case "periods" -> comparePeriods(table, each);
            case "sampling" -> compareSampling(table, each);
            default -> throw new AssertionError("unknown type: " + table.get("type"));
        }
    }

    private static void compareTree(JsonNode table, JsonNode each) {
        Standard standard = NeutralTable.standard(table);
        Facts facts = NeutralFacts.of(standard, each.get("inputs"));
        JsonNode expected = each.get("expected");
        NeutralJson.only(expected, "score status vetoes items");

        Score score = standard.score(facts);

        assertThat(score.printed().orElse(null))
                .as(score.finding().toString())
                .isEqualTo(expected.get("score").textValue());
        assertThat(score.status().code()).isEqualTo(expected.get("status").textValue());
        assertThat(score.vetoes()).extracting(Veto::id).isEqualTo(NeutralJson.strings(expected.get("vetoes")));
        assertThat(items(score)).isEqualTo(items(expected.get("items")));
        assertLinesSumToTheLoss(score);
        assertThat(standard.score(standard.schema().index(facts))).isEqualTo(score);
        assertThat(Standard.DOCUMENT.read(DocumentSource.yaml("written", Standard.DOCUMENT.toYaml(standard))))
                .isEqualTo(standard);
    }

    private static void comparePeriods(JsonNode table, JsonNode each) {
        PeriodicStandard standard = NeutralTable.periodic(table);
        PeriodicFacts facts = NeutralFacts.of(standard, each.get("inputs"));
        JsonNode expected = each.get("expected");
        NeutralJson.only(expected, "score status vetoes periods");

        PeriodicScore score = standard.score(facts);

        assertThat(score.printed().orElse(null))
                .as(score.finding().toString())
                .isEqualTo(expected.get("score").textValue());
        assertThat(score.status().code()).isEqualTo(expected.get("status").textValue());
        assertThat(score.vetoes()).extracting(Veto::id).isEqualTo(NeutralJson.strings(expected.get("vetoes")));
        Map<String, @Nullable String> periods = new LinkedHashMap<>();
        score.periods()
                .forEach(period ->
                        periods.put(period.period().id(), period.printed().orElse(null)));
        assertThat(periods).isEqualTo(items(expected.get("periods")));
        Fraction lost = score.lines().stream().map(PeriodLine::amount).reduce(Fraction.ZERO, Fraction::plus);
        score.points()
                .ifPresent(points -> assertThat(lost)
                        .isEqualTo(standard.standard().total().offers().minus(points.toFraction())));
        assertThat(PeriodicStandard.DOCUMENT.read(
                        DocumentSource.yaml("written", PeriodicStandard.DOCUMENT.toYaml(standard))))
                .isEqualTo(standard);
    }

    private static void assertLinesSumToTheLoss(Score score) {
        Fraction lost = score.lines().stream().map(ScoreLine::amount).reduce(Fraction.ZERO, Fraction::plus);
        score.points()
                .ifPresent(points -> assertThat(lost)
                        .isEqualTo(score.standard().total().offers().minus(points.toFraction())));
    }

    private static Map<String, @Nullable String> items(Score score) {
        Map<String, @Nullable String> items = new LinkedHashMap<>();
        score.standard()
                .total()
                .all()
                .forEach(indicator -> items.put(
                        indicator.id(),
                        score.item(indicator.id()).map(ScoringCasesTest::print).orElse(null)));
        return items;
    }

    private static Map<String, @Nullable String> items(JsonNode expected) {
        Map<String, @Nullable String> items = new LinkedHashMap<>();
        expected.properties()
                .forEach(item -> items.put(item.getKey(), item.getValue().textValue()));
        return items;
    }

    private static String print(Fraction value) {
        String plain =
                value.rounded(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return value.rounded(6, RoundingMode.HALF_UP).signum() == 0 ? "0" : plain;
    }

    private static void compareRanking(JsonNode table, JsonNode each) {
        Ranking ranking = NeutralRanking.ranking(table);
        JsonNode expected = each.get("expected");
        NeutralJson.only(each.get("inputs"), "units");
        NeutralJson.only(expected, "units top bottom");
        NeutralJson.each(expected.get("units")).forEach(unit -> NeutralJson.only(unit, "id score rank"));

        NeutralRanking.compare(
                ranking,
                ranking.rank(NeutralRanking.contenders(each.get("inputs").get("units"))),
                expected);
    }

    private static void compareSampling(JsonNode table, JsonNode each) {
        PlaceSampling sampling = NeutralSampling.sampling(table);
        JsonNode expected = each.get("expected");
        NeutralJson.only(each.get("inputs"), "units");
        NeutralJson.only(expected, "units top bottom");
        NeutralJson.each(expected.get("units")).forEach(unit -> NeutralJson.only(unit, "id score imputed rank"));

        ImmutableList<UnitScore> scores =
                sampling.score(NeutralSampling.units(each.get("inputs").get("units")));

        NeutralRanking.compare(
                sampling.ranking(), scores.stream().map(UnitScore::placing).toList(), expected);
        assertThat(scores)
                .extracting(
                        score -> score.imputed().stream().map(PlaceCategory::id).toList())
                .isEqualTo(NeutralJson.each(expected.get("units"))
                        .map(unit -> NeutralJson.strings(unit.get("imputed")))
                        .toList());
        assertThat(scores).extracting(UnitScore::printed).isEqualTo(NeutralRanking.printed(expected));
        assertThat(PlaceSampling.DOCUMENT.read(DocumentSource.yaml("written", PlaceSampling.DOCUMENT.toYaml(sampling))))
                .isEqualTo(sampling);
    }
}
