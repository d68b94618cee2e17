package io.wenming.examples.district;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.wenming.label.Language;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The report as a page: what the text says, with pictures, and records behind the figures. */
class PageTest {
    private static final Records RECORDS = RecordsReader.read(DataFolder.shipped());
    private static final Report REPORT =
            ReportWriter.write(RECORDS, RECORDS.district().asOf(), Language.ZH);
    private static final String PAGE = Ran.with("--format", "html").out();

    /** Numbers that are no counts of records, and tables beside views that open of themselves. */
    private static final ImmutableSet<String> NO_COUNTS = ImmutableSet.of("rank", "overdueWorkdays", "longestStreak");

    private static final ImmutableSet<String> VIEWED = ImmutableSet.of("figures", "coverage");

    @Test
    void pageHasEverySectionOfTheText() {
        assertThat(REPORT.sections()).hasSize(7);
        REPORT.sections().forEach(section -> assertThat(PAGE).contains(section.title() + "</h2>"));
        tables().forEach(table -> assertThat(PAGE).contains(">" + table.title() + "<"));
    }

    @Test
    void pageHasPictures() {
        assertThat(found("class=\"grid\"")).as("months of the calendar").hasSize(3);
        assertThat(found("class=\"ladder\"")).as("ladders of honors").hasSize(11);
        assertThat(found("class=\"bar\"")).hasSizeGreaterThan(100);
    }

    @Test
    void everyCountOpensToAsManyRecords() {
        List<Cell> counts = tables().filter(table -> !VIEWED.contains(table.key()))
                .flatMap(table -> table.rows().stream()
                        .flatMap(row -> Stream.iterate(0, i -> i + 1)
                                .limit(row.size())
                                .filter(i -> !NO_COUNTS.contains(
                                        table.columns().get(i).key()))
                                .map(row::get)))
                .filter(Cell::whole)
                .toList();

        assertThat(counts).hasSizeGreaterThan(200);
        assertThat(counts).allSatisfy(cell -> assertThat(cell.behind()).hasSize(Integer.parseInt(cell.text())));
        assertThat(found("class=\"behind\"")).hasSize((int)
                counts.stream().filter(cell -> !cell.behind().isEmpty()).count());
    }

    @Test
    void figureOpensToTheRecordsThatItWasCountedFrom() {
        assertThat(PAGE)
                .containsPattern("<summary>7</summary><ul class=\"records\">(<li>[^<]*逾期完成[^<]*</li>){7}</ul>")
                .containsPattern("<li>2024-05-15 孙\\*{4} 区县级文明家庭 示文明委〔2024〕4号</li>");
    }

    @Test
    void burstsAndFormWithoutEffectAreFindings() {
        assertThat(PAGE).contains("突击迎检：每月测评前 5 个工作日", "看似热闹、没有实效", "问题销号率");
    }

    @Test
    void nothingIsFetched() {
        assertThat(PAGE).startsWith("<!DOCTYPE html>").doesNotContain("<script", "http://", "https://", "src=");
    }

    private static List<MatchResult> found(String pattern) {
        return Pattern.compile(pattern).matcher(PAGE).results().toList();
    }

    private static Stream<Part.Table> tables() {
        return REPORT.sections().stream().flatMap(PageTest::tables);
    }

    private static Stream<Part.Table> tables(Part part) {
        if (part instanceof Part.Section section) {
            return section.parts().stream().flatMap(PageTest::tables);
        }
        return part instanceof Part.Table table ? Stream.of(table) : Stream.empty();
    }
}
