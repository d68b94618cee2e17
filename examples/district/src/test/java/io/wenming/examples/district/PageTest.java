package io.wenming.examples.district;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.examples.html.testing.Drawn;
import io.wenming.label.Language;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The report as a page: what the text says, with pictures, and records behind the figures. */
class PageTest {
    private static final Records RECORDS = RecordsReader.read(DataFolder.shipped());
    private static final Report REPORT =
            ReportWriter.write(RECORDS, RECORDS.district().asOf(), Language.ZH);
    private static final String PAGE = Ran.with("--format", "html").out();
    private static final Drawn DRAWN = Drawn.parse(PAGE);

    /** Figures of nothing: there is no record behind them. */
    private static final ImmutableSet<String> NOTHING = ImmutableSet.of("", "-", "0");

    @Test
    void pageHasEverySectionOfTheText() {
        assertThat(DRAWN.texts("//h2"))
                .isEqualTo(REPORT.sections().stream().map(Part.Section::title).toList());
        assertThat(DRAWN.texts("//caption | //summary"))
                .containsAll(tables().map(Part.Table::title).toList());
    }

    @Test
    void pageHasPictures() {
        assertThat(DRAWN.texts("//*[@class='grid']"))
                .as("months of the calendar")
                .hasSize(3);
        assertThat(DRAWN.texts("//*[@class='ladder']")).as("ladders of honors").hasSize(10);
        assertThat(DRAWN.texts("//*[@class='bar']")).hasSizeGreaterThan(200);
        assertThat(DRAWN.texts("//*[@class='tiles']/div")).as("key figures").hasSize(8);
    }

    @Test
    void honorsStandAsALadderOverTheYears() {
        String years = "//table[caption='年末有效数']";

        assertThat(DRAWN.texts(years + "//thead//th"))
                .containsExactly("称号", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025");
        assertThat(DRAWN.texts(years + "//tr[th='区县级文明单位']//summary"))
                .containsExactly("1", "2", "3", "4", "4", "4", "4", "3");
    }

    @Test
    void everyNumberOfTheReportOpens() {
        ImmutableList<Cell> figures = tables().flatMap(PageTest::numbers).collect(ImmutableList.toImmutableList());

        assertThat(figures).hasSizeGreaterThan(450);
        assertThat(figures)
                .allSatisfy(cell -> assertThat(cell.opens()).as(cell.text()).isTrue());
    }

    @Test
    void everyNumberOfThePageOpensToRecordsOrLeadsToThem() {
        ImmutableList<String> numbers = DRAWN.texts(
                "//td[@class='number'][not(.//details[@class='behind'] or .//a[@class='behind'])] | //dl[@class='tiles']//strong[not(details)]");

        assertThat(numbers).hasSizeGreaterThan(100).isSubsetOf(NOTHING);
    }

    @Test
    void everyLinkLeadsToOnePlaceOfThePage() {
        ImmutableList<String> places = DRAWN.texts("//@id");

        assertThat(places).doesNotHaveDuplicates();
        assertThat(DRAWN.texts("//@href"))
                .hasSizeGreaterThan(100)
                .allSatisfy(link -> assertThat(places).contains(link.substring(1)));
    }

    @Test
    void countOpensToAsManyRecords() {
        assertThat(DRAWN.texts("//table[caption='按责任单位']//tr[th='合计'][td[1]/details/summary='375']/td[3]//li"))
                .hasSize(6)
                .allMatch(line -> line.contains("逾期完成"));
        assertThat(PAGE).contains("<li>2024-05-15 孙**** 区县级文明家庭 示文明委〔2024〕4号</li>");
    }

    @Test
    void shareOpensToBothOfItsSides() {
        String rate = "//table[caption='按责任单位']//tr[th='交警大队']/td[9]";

        assertThat(DRAWN.texts(rate + "//summary")).containsExactly("89.23%");
        assertThat(DRAWN.texts(rate + "//p")).containsExactly("58 / 65", "已到期未按期 7", "按期 58");
        assertThat(DRAWN.texts(rate + "//li")).hasSize(65);
    }

    @Test
    void changeOpensToBothPeriods() {
        assertThat(DRAWN.texts("//tr[th='接单率']/td[4]//p"))
                .containsExactly("本期 4 / 5", "本期 未计入 1", "本期 计入 4", "上期 1 / 2", "上期 未计入 1", "上期 计入 1");
    }

    @Test
    void shareOfPracticeOpensToWhatDoesNotCountToo() {
        String taken = "//tr[th='接单率']/td[3]";

        assertThat(DRAWN.texts(taken + "//summary")).containsExactly("80.00%");
        assertThat(DRAWN.texts(taken + "//p")).containsExactly("4 / 5", "未计入 1", "计入 4");
        assertThat(DRAWN.texts(taken + "//ul[1]/li")).containsExactly("群众点单 o-6 2026-03-11");
        assertThat(DRAWN.texts(taken + "//ul[2]/li")).hasSize(4).allMatch(line -> line.startsWith("群众点单"));
    }

    @Test
    void shareOfDutiesOpensToThoseNotDoneInTime() {
        String services = "//tr[th='周周有服务按期率']/td[3]";

        assertThat(DRAWN.texts(services + "//p")).containsExactly("41 / 47", "未计入 6", "计入 41");
        assertThat(DRAWN.texts(services + "//ul[1]/li"))
                .hasSize(6)
                .allMatch(line -> line.contains("周周有服务 2026年第"))
                .noneMatch(line -> line.contains("按期"));
        assertThat(DRAWN.texts(services + "//ul[2]/li")).hasSize(41);
    }

    @Test
    void textSaysWhatDoesNotCountToo() {
        assertThat(Ran.with().out()).containsPattern("接单率 +4/5 +群众点单 o-6 2026-03-11\\n");
    }

    @Test
    void overviewSaysWhatIsToBeDecidedAndLeadsThere() {
        assertThat(DRAWN.texts("//table[caption='待决事项']//tr[th='即办']/td"))
                .containsExactly("已是最高一级，议定处置", "教育和体育局", "2026-012 校园周边无证摊点，超期 4 个工作日");
        assertThat(DRAWN.texts("//table[caption='待决事项']//tr[th='即办']//a/@href")).containsExactly("#slips");
        assertThat(DRAWN.texts("//table[caption='近期日程']//tr[td='每月一测评']/th")).containsExactly("2026-03-31");
    }

    @Test
    void burstAndFormWithoutEffectAreFoundWithTheirEvidence() {
        assertThat(DRAWN.texts("//table[caption='突击迎检：每月测评前 5 个工作日']//tr[td='突击']/*"))
                .startsWith("2026-02", "农业农村局");
        assertThat(DRAWN.texts("//table[caption='突击迎检：每月测评前 5 个工作日']//tr[td='突击']/td[4]//p"))
                .containsExactly("14 / 18", "其他时间 4", "测评前 14");
        assertThat(DRAWN.texts("//div[dt='看似热闹、没有实效']/dd/strong//summary")).containsExactly("成立");
        assertThat(DRAWN.texts("//table[caption='判定指标']//tr[th='问题销号率']/td[1]//p"))
                .containsExactly("已销号 5", "立案 11");
    }

    @Test
    void nothingIsFetched() {
        assertThat(PAGE).startsWith("<!DOCTYPE html>").doesNotContain("<script", "http://", "https://", "src=");
    }

    private static Stream<Cell> numbers(Part.Table table) {
        return table.rows().stream()
                .flatMap(row -> IntStream.range(0, row.size())
                        .filter(i -> table.columns().get(i).right())
                        .mapToObj(row::get)
                        .filter(cell -> !NOTHING.contains(cell.text())));
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
