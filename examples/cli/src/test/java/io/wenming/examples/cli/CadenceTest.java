package io.wenming.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.examples.html.testing.Drawn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CadenceTest {
    private static final Path CADENCE = Ran.DATA.resolve("cadence.yaml");

    @TempDir
    Path folder;

    @Test
    void dutiesStandByDueDay() {
        Ran ran = Ran.wenming("duties", "--cadence", CADENCE, "--from", "2026-03-30", "--to", "2026-03-31");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .containsExactly(
                        "2026-03-30 每天一督查 2026-03-30",
                        "2026-03-31 每天一督查 2026-03-31",
                        "2026-03-31 每月一测评 2026-03（2026-03-01 起可办）",
                        "2026-03-31 一季一考评 2026-Q1（2026-01-01 起可办）");
    }

    @Test
    void dutiesAreObjectsForProgramsAndACalendarToPrint() {
        assertThat(Ran.wenming("duties", "--cadence", CADENCE, "--to", "2026-03-02", "--format", "json")
                        .out())
                .isEqualTo(
                        "{\"rule\":\"inspection\",\"period\":\"2026-03-02\",\"windowStart\":\"2026-03-02\",\"dueOn\":\"2026-03-02\"}\n");
        assertThat(Ran.wenming("duties", "--cadence", CADENCE, "--format", "html")
                        .out())
                .contains("2026年3月");
    }

    @Test
    void calendarOfTheCallerDecides() throws IOException {
        Path calendar = Files.writeString(
                folder.resolve("calendar.yaml"),
                "kind: calendar\nformat: 1\nid: own\nversion: \"1\"\nlabel: 自定\npublishedYears: [2031]\noffDays: {2031-05-01: 劳动节}\n");
        Object[] days = {
            "duties", "--cadence", CADENCE, "--from", "2031-05-01", "--to", "2031-05-02", "--calendar", calendar
        };

        assertThat(Ran.wenming(days).lines())
                .containsExactly("2031-05-02 每天一督查 2031-05-02", "2031-05-02 每周一通报 2031-W18（2031-04-28 起可办）");
    }

    @Test
    void yearThatIsNotPublishedIsAProblem() {
        Ran ran = Ran.wenming("duties", "--cadence", CADENCE, "--from", "2031-05-01", "--to", "2031-05-02");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("UNKNOWN_YEAR /: 工作日历没有 2031 年的安排");
    }

    @Test
    void occasionsThatTheCadenceNamesAreWanted() {
        Path guide = Path.of("../../rules/docs/cadence");
        Object[] days = {
            "duties", "--cadence", guide.resolve("cadence.yaml"), "--from", "2026-02-01", "--to", "2026-02-28"
        };
        Ran without = Ran.wenming(days);
        Ran with = Ran.wenming(Stream.concat(Stream.of(days), Stream.of("--occasions", guide.resolve("festivals.yaml")))
                .toArray());

        assertThat(without.code()).isEqualTo(2);
        assertThat(without.complaints())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("calendar 'festivals': it is not known"));
        assertThat(with.code()).isZero();
    }

    @Test
    void supervisionTellsRatesAndWhatWasNotInTime() {
        Ran ran = supervise();

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .startsWith(
                        "o-urban：按期 18/18（100%），逾期完成 0，逾期未办 0，缺失 0，未到期 0，免办 0",
                        "o-housing：按期 17/18（94.44%），逾期完成 0，逾期未办 0，缺失 1，未到期 0，免办 0")
                .contains(
                        "合计：按期 83/90（92.22%），逾期完成 2，逾期未办 0，缺失 5，未到期 0，免办 0", "  2026-03-06 o-rural 每周一通报 2026-W10 缺失");
    }

    @Test
    void supervisionIsAnObjectAStandingForProgramsAndAPageToPrint() {
        assertThat(supervise("--format", "json").lines())
                .contains(
                        "{\"unit\":\"o-rural\",\"rule\":\"bulletin\",\"period\":\"2026-W10\",\"dueOn\":\"2026-03-06\",\"status\":\"missed\"}");
        assertThat(supervise("--format", "html").out()).contains("四个一履行情况", "未按期事项 7");
    }

    @Test
    void numbersOfThePageOpenToTheirDuties() {
        Drawn page = Drawn.parse(supervise("--format", "html").out());
        String rural = "//table[caption='按责任单位']//tr[th='o-rural']";

        assertThat(page.texts("//table[caption]//td[@class='number'][not(details)]"))
                .hasSizeGreaterThan(10)
                .containsOnly("0", "-");
        assertThat(page.texts(rural + "/td[5]//summary")).containsExactly("3");
        assertThat(page.texts(rural + "/td[5]//li"))
                .hasSize(3)
                .allMatch(duty -> duty.startsWith("o-rural ") && duty.endsWith(" 缺失"))
                .contains("o-rural 每周一通报 2026-03-06 缺失");
        assertThat(page.texts("//table[caption='按责任单位']//tr[th='合计']/td[9]//p"))
                .containsExactly("83 / 90", "已到期未按期 7", "按期 83");
    }

    @Test
    void unitsOfTheCallerAreAskedAbout() {
        assertThat(supervise("--unit", "o-urban").lines()).hasSize(2);
    }

    @Test
    void daysInTheWrongOrderAreWrongUsage() {
        Ran ran = Ran.wenming("duties", "--cadence", CADENCE, "--from", "2026-03-31", "--to", "2026-03-30");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("--to: 2026-03-30 is before --from 2026-03-31; give the same day or a later one");
    }

    private static Ran supervise(Object... more) {
        return Ran.wenming(Stream.concat(
                        Stream.of("supervise", "--cadence", CADENCE, "--evidence", Ran.DATA.resolve("evidence.yaml")),
                        Stream.of(more))
                .toArray());
    }
}
