package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a check finds odd in the published tables: nothing but what is odd in them. */
class TableFlawsTest {
    private static final Path TABLES = Path.of("src/test/resources/cases/scoring");

    @Test
    void tablesHaveNoFlawsButThese() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path table : tables()) {
            List<String> flaws = standard(NeutralJson.read(table)).check().stream()
                    .map(flaw -> flaw.node() + " " + flaw.code())
                    .toList();
            if (!flaws.isEmpty()) {
                found.put(table.getFileName().toString(), flaws);
            }
        }

        assertThat(found)
                .isEqualTo(Map.of(
                        // parts of tables, and tables put together of parts: 30, 86, 14, 6.5 and 50 points
                        "campus-point.json",
                        List.of("campus-point TOTAL_POINTS"),
                        "campus-review-2020.json",
                        List.of("campus-review-2020 TOTAL_POINTS"),
                        "city-noise-patrol.json",
                        List.of("city-noise-patrol TOTAL_POINTS"),
                        "citymgmt-annex.json",
                        List.of("citymgmt-annex TOTAL_POINTS"),
                        "county-zhejiang-2013.json",
                        List.of("county-zhejiang-2013 TOTAL_POINTS"),
                        // 31.5 points; 水质达标率 above 70 up to 95 and 环保满意率 above 50 up to 70 have no grade
                        "city-graded-bands.json",
                        List.of("city-graded-bands TOTAL_POINTS", "Ⅲ-95 BAND_GAP", "Ⅲ-96 BAND_GAP")));
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.filter(file -> !file.toString().endsWith(".cases.json"))
                    .filter(file -> List.of("tree", "periods")
                            .contains(NeutralJson.read(file).get("type").textValue()))
                    .sorted()
                    .toList();
        }
    }

    private static Standard standard(JsonNode table) {
        return table.get("type").textValue().equals("periods")
                ? NeutralTable.periodic(table).standard()
                : NeutralTable.standard(table);
    }
}
