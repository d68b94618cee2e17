package io.wenming.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final Object[] SCHOOL = {
        "--standard", Ran.standard("campus-point"), "--facts", Ran.DATA.resolve("facts.yaml"), "--subject", "s-lake"
    };

    @Test
    void scoreIsALine() {
        Ran ran = run("score");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("s-lake：14.00 不合格（缺报：心理辅导、七种情形之一）\n");
    }

    @Test
    void scoreIsAnObjectForPrograms() {
        assertThat(run("score", "--format", "json").out())
                .isEqualTo(
                        "{\"subject\":\"s-lake\",\"points\":\"14.00\",\"status\":\"fail\",\"missing\":[\"心理辅导\",\"七种情形之一\"]}\n");
    }

    @Test
    void explanationIsTheWholeTree() {
        assertThat(run("explain", "--lang", "en").lines())
                .startsWith(
                        "s-lake",
                        "on-site assessment of schools: 14 — the pass mark of 24 points is not reached",
                        "  total: 14 — the parts make 14 points")
                .hasSize(7);
    }

    @Test
    void explanationIsAnObjectOnOneLineForPrograms() {
        assertThat(run("explain", "--format", "json").lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith(
                                "{\"subject\":\"s-lake\",\"status\":\"fail\",\"finding\":{\"node\":\"campus-point\"")
                        .endsWith("}}"));
    }

    @Test
    void explanationIsAPageToPrint() {
        assertThat(run("explain", "--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("<strong>14.00</strong>", "得分明细", "抽查 5 个，合格 2 个（要求 3 个）", "得分区间");
    }

    @Test
    void gapNamesWhatToImprove() {
        assertThat(run("gap", "--to", "28").lines())
                .containsSequence("差距：可达到 — 现得 14 分，距 28 分差 14 分", "  改进方案：28 — 改进 2 项，项数最少；总分变为 28 分");
        assertThat(run("gap", "--to", "pass").out()).contains("距 24 分差 10 分");
        assertThat(run("gap", "--to", "28", "--format", "json").out()).contains("\"status\":\"reachable\"");
        assertThat(run("gap", "--to", "28", "--format", "html").out()).contains("方案 1");
    }

    @Test
    void targetThatCannotBeIsWrongUsage() {
        assertThat(run("gap", "--to", "best").complaints())
                .startsWith("--to: 'best' is no number of points; give one such as 90, or pass");
        Ran noMark = Ran.wenming(
                "gap",
                "--to",
                "pass",
                "--standard",
                Ran.standard("city-jining-2017"),
                "--facts",
                Ran.DATA.resolve("facts.yaml"));
        assertThat(noMark.code()).isEqualTo(2);
        assertThat(noMark.err())
                .startsWith("--to: standard 'city-jining-2017' has no pass mark; give the points to reach");
    }

    @Test
    void subjectThatIsNotThereIsAProblem() {
        Ran ran = run("score", "--subject", "s-none");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).startsWith("s-lake");
        assertThat(ran.err()).contains("UNKNOWN_SUBJECT /: 文件中没有创建主体“s-none”");
    }

    @Test
    void pageIsForOneSubject() {
        Ran ran = run("score", "--subject", "s-east", "--format", "html");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("--format html: the facts are of several subjects; give one with --subject");
    }

    private static Ran run(String command, Object... more) {
        return Ran.wenming(Stream.of(new Object[] {command}, SCHOOL, more)
                .flatMap(Stream::of)
                .toArray());
    }
}
