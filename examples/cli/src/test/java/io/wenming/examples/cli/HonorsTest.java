package io.wenming.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HonorsTest {
    @Test
    void heldTitlesStepsAndEveryReason() {
        Ran ran = run("--subject", "u-tax", "--tier", "province");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .containsExactly(
                        "u-tax 截至 2026-03-20",
                        "现有称号",
                        "  区县级文明单位：有效 — 自 2019-12-18 起；命名（事项 h04，2019-12-18）；文号 示文明委〔2019〕8号；依据 2018-01-01 起施行的版本；有效期未设终止日（文明创建命名管理办法（示例） 第八条）",
                        "  市州级文明单位：停止资格 — 自 2026-02-03 起；停止资格（事项 h19，2026-02-03）；文号 示市文明委〔2026〕2号；依据 2018-01-01 起施行的版本；命名于 2022-12-20（事项 h10）；有效至 2027-12-31；停牌至 2026-08-03，2026-08-04 起待复评（文明创建命名管理办法（示例） 第九条）",
                        "沿革",
                        "  区县级文明单位：有效 — 2019-12-18；命名（事项 h04，2019-12-18）；文号 示文明委〔2019〕8号；依据 2018-01-01 起施行的版本；有效期未设终止日（文明创建命名管理办法（示例） 第八条）",
                        "  市州级文明单位：有效 — 2022-12-20；命名（事项 h10，2022-12-20）；文号 示市文明委〔2022〕9号；依据 2018-01-01 起施行的版本；有效至 2027-12-31（文明创建命名管理办法（示例） 第九条）",
                        "  市州级文明单位：停止资格 — 2026-02-03；停止资格（事项 h19，2026-02-03）；文号 示市文明委〔2026〕2号；依据 2018-01-01 起施行的版本；命名于 2022-12-20（事项 h10）；有效至 2027-12-31；停牌至 2026-08-03，2026-08-04 起待复评（文明创建命名管理办法（示例） 第九条）",
                        "  市州级文明单位：待复评 — 2026-08-04；停牌期满，由停止资格（事项 h19，2026-02-03）确定；文号 示市文明委〔2026〕2号；依据 2018-01-01 起施行的版本；命名于 2022-12-20（事项 h10）；有效至 2027-12-31（文明创建命名管理办法（示例） 第九条）（预计）",
                        "  市州级文明单位：届满 — 2028-01-01；届期期满，由命名（事项 h10，2022-12-20）确定；文号 示市文明委〔2022〕9号；依据 2018-01-01 起施行的版本（文明创建命名管理办法（示例） 第九条）（预计）",
                        "省级文明单位：不能申报 — 2026-03-20；依据 2018-01-01 起施行的版本（文明创建命名管理办法（示例） 第十条）",
                        "  前置称号不符：不符合 — 须持有市州级文明单位满2年；事件h19 停止资格 2026-02-03（文明创建命名管理办法（示例） 第十条）",
                        "  越级申报：不符合 — 须持有市州级文明单位；事件h19 停止资格 2026-02-03（文明创建命名管理办法（示例） 第十条）");
    }

    @Test
    void dayIsThatOfTheQuestion() {
        assertThat(run("--subject", "u-tax", "--as-of", "2025-12-31", "--tier", "province")
                        .out())
                .contains("市州级文明单位：有效", "省级文明单位：可以申报");
    }

    @Test
    void programsGetCodes() {
        assertThat(run("--subject", "u-tax", "--tier", "province", "--format", "json")
                        .out())
                .startsWith(
                        "{\"subject\":\"u-tax\",\"asOf\":\"2026-03-20\",\"held\":[{\"type\":\"unit\",\"tier\":\"county\"")
                .contains("\"eligible\":false,\"codes\":[\"PREREQ_NOT_MET\",\"TIER_SKIPPED\"]");
    }

    @Test
    void pageShowsTheLadder() {
        assertThat(run("--subject", "u-tax", "--tier", "province", "--format", "html")
                        .out())
                .contains("荣誉阶梯", "state suspended", "不能申报", "越级申报");
    }

    @Test
    void typeIsWantedWhereTheRegisterDoesNotSayIt() {
        Ran ran = run("--subject", "s-east", "--tier", "county");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("--tier: the register has titles of 0 types for 's-east'; give the type with --type");
        assertThat(run("--subject", "s-east", "--tier", "county", "--type", "campus")
                        .out())
                .contains("区县级文明校园：可以申报");
    }

    @Test
    void unknownTierIsWrongUsage() {
        assertThat(run("--subject", "u-tax", "--tier", "city").err())
                .startsWith("--tier: 'city' is not known; give county, prefecture, province or nation");
    }

    private static Ran run(Object... more) {
        return Ran.wenming(Stream.concat(
                        Stream.of(
                                "honors",
                                "--scheme",
                                Ran.DATA.resolve("scheme.yaml"),
                                "--register",
                                Ran.DATA.resolve("register.yaml")),
                        Stream.of(more))
                .toArray());
    }
}
