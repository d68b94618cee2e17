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
                        "  区县级文明单位 有效，自 2019-12-18",
                        "  市州级文明单位 停止资格，自 2026-02-03，至 2027-12-31",
                        "沿革",
                        "  2019-12-18 区县级文明单位 命名 → 有效",
                        "  2022-12-20 市州级文明单位 命名 → 有效",
                        "  2026-02-03 市州级文明单位 停止资格 → 停止资格",
                        "  2026-08-04 市州级文明单位 停牌期满 → 待复评（预计）",
                        "  2028-01-01 市州级文明单位 届期期满 → 届满（预计）",
                        "不能申报省级文明单位",
                        "  前置称号不符：须持有市州级文明单位满2年（事件h19 停止资格 2026-02-03）［文明创建命名管理办法（示例） 第十条］",
                        "  越级申报：须持有市州级文明单位（事件h19 停止资格 2026-02-03）［文明创建命名管理办法（示例） 第十条］");
    }

    @Test
    void dayIsThatOfTheQuestion() {
        assertThat(run("--subject", "u-tax", "--as-of", "2025-12-31", "--tier", "province")
                        .out())
                .contains("市州级文明单位 有效", "可以申报省级文明单位");
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
                .contains("荣誉阶梯", "state suspended", "不能申报省级文明单位");
    }

    @Test
    void typeIsWantedWhereTheRegisterDoesNotSayIt() {
        Ran ran = run("--subject", "s-east", "--tier", "county");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("--tier: the register has titles of 0 types for 's-east'; give the type with --type");
        assertThat(run("--subject", "s-east", "--tier", "county", "--type", "campus")
                        .out())
                .contains("可以申报区县级文明校园");
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
