package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Cadence;
import io.wenming.coverage.CoveragePlan;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.label.Refusal;
import io.wenming.practice.PracticeRecords;
import io.wenming.procedure.Procedure;
import io.wenming.scoring.Standard;
import io.wenming.slip.Ladder;
import io.wenming.slip.Problem;
import io.wenming.surge.SurgeRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTextTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(Standard.DOCUMENT, "points: 8\n", "points: x\n", "分值：“x” 不是小数；请写数字，最多有一个小数点，如 12 或 -0.75"),
                mistake(Standard.DOCUMENT, "weight: 0.85", "weight: 0", "权重：0 不大于 0；请写成 0.85 这样的系数"),
                mistake(
                        Standard.DOCUMENT,
                        "range: {above: 0}",
                        "range: {above: 9, below: 9}",
                        "条件：同时符合 (9..+∞) 和 (-∞..9) 的取值不存在；请给出其中有取值的上下限"),
                mistake(
                        Standard.DOCUMENT,
                        "type: count",
                        "type: flag",
                        "数据项 “due (flag)”：取值范围：是否没有大小范围；只有次数、百分率和数值可以限定范围"),
                mistake(
                        Standard.DOCUMENT,
                        "label: {zh: 应办件, en: cases due}",
                        "label: {zh: \" \", en: a}",
                        "文本：内容为空；请填写内容，或删去该字段"),
                mistake(
                        HonorScheme.DOCUMENT,
                        "notice: {length: 7,",
                        "notice: {length: 0,",
                        "公示：时长 0 天超出范围；请给出 1 至 3660 天"),
                mistake(
                        HonorScheme.DOCUMENT,
                        "structural: {rename: keep,",
                        "structural: {name: keep,",
                        "机构变动：“name” 不是机构变动；请写 rename（更名）、merge（合并）、split（分立）、reorganize（重组）、"
                                + "abolish（撤销机构）或 redistrict（区划调整）"),
                mistake(
                        HonorScheme.DOCUMENT,
                        "review:\n          rectify: P6M",
                        "review:\n          rectify: P600Y",
                        "复查整改期限：P600Y 超出范围；请给出大于 0、不超过 200 年的时长"),
                mistake(
                        HonorScheme.DOCUMENT,
                        "fixed: 0.2",
                        "fixed: -0.2",
                        "“district” “fixed” 的扣分：-0.2 分小于 0；请给出不小于 0 的分值"),
                mistake(HonorScheme.DOCUMENT, "cap: 10\n", "cap: -10\n", "扣分：上限（cap）-10 小于 0；请给出不小于 0 的数"),
                mistake(HonorScheme.DOCUMENT, "most: 40", "most: -40", "组成 “field”：至多（most）-40 小于 0；请给出不小于 0 的数"),
                mistake(
                        HonorScheme.DOCUMENT,
                        "percent: 60,",
                        "percent: -60,",
                        "下属单位占比：百分比（percent）-60 小于 0；请给出不小于 0 的数"),
                mistake(HonorScheme.DOCUMENT, "round: 3,", "round: 0,", "届次：没有第 0 届；请给出不小于 1 的数"),
                mistake(Register.DOCUMENT, "round: 2\n", "round: -2\n", "届次：没有第 -2 届；请给出不小于 1 的数"),
                mistake(Ladder.DOCUMENT, "usual: reminder", "\" \": reminder", "名称：内容为空；请为此处填写名称"),
                mistake(Register.DOCUMENT, "id: e9,", "id: e8,", "台账事项：编号 e8 在台账中重复出现；请使用不同的编号"),
                mistake(
                        Register.DOCUMENT,
                        "subject: u-8, actor: registrar, into",
                        "actor: registrar, into",
                        "台账事项 “e6”：“合并” 缺少创建主体（subject）；请补上"),
                mistake(
                        Cadence.DOCUMENT,
                        "inForceUntil: 2027-01-01",
                        "inForceUntil: 2026-01-01",
                        "规则 “bulletin”：失效日期（inForceUntil）2026-01-01 不晚于施行日期（inForceFrom）2026-01-05；请给出更晚的日期"),
                mistake(
                        Cadence.DOCUMENT,
                        "every: month, due: {kind: last_workday}",
                        "every: month, due: {kind: weekday, weekday: friday, convention: preceding}",
                        "规则 “assessment”：按星期几应办须以周为周期，而不是月；请改用其他应办规则"),
                mistake(Cadence.DOCUMENT, "ids: [street-4, street-3]", "ids: []", "单位：没有内容；请至少给出一个，或不写责任主体"),
                mistake(
                        Cadence.DOCUMENT,
                        "population: {kind: subjects}, area",
                        "population: {kind: types, types: [unit]}, area",
                        "责任主体：330106 的 “创建类型” 不能承担应办事项；请以创建主体、区划或记录为统计对象"),
                mistake(
                        Documents.CALENDAR,
                        "2026-01-31/2026-03-01",
                        "2026-03-14/2026-03-12",
                        "截止日期：从 2026-03-14 开始的时段不能止于 2026-03-12；请给出同一天或更晚、其后还有日期的一天"),
                mistake(
                        Documents.CALENDAR,
                        "2026-10-10: 国庆节",
                        "2026-10-01: 国庆节",
                        "工作日历 “school-2026”：2026-10-01 既列为放假又列为上班；请只写一处"),
                mistake(
                        Documents.SUBJECTS,
                        "\"330206\"",
                        "\"990106\"",
                        "区划：“990106” 的前两位不是 GB/T 2260 的省级代码；前两位应为 11 至 82"),
                mistake(
                        Documents.DIVISIONS,
                        "name: 东村, since: 2026-07-01",
                        "name: 东村, since: 2026-07-01, until: 2027-01-01, successor: \"330106001001\"",
                        "区划：“330106001001” 的承继区划循环相接；请给出最后一个"),
                mistake(
                        Ladder.DOCUMENT,
                        "grave: notice",
                        "grave: red",
                        "起始级（starts）：“red” 不是各级所列的单；请从 reminder、notice 中选一个"),
                mistake(
                        Problem.DOCUMENT,
                        "kind: checked, by: inspector-2",
                        "kind: checked",
                        "事件 checked（2026-03-17）：没有写明由谁现场核查；请填写经办（by）"),
                mistake(
                        Problem.DOCUMENT,
                        "      - {occurredOn: 2026-03-12, kind: rectified}\n",
                        "",
                        "问题 “2026-042”：问题整改中，不能有事件 rejected（2026-03-13）；请先写 rectified（整改到位）"),
                mistake(Documents.FACTS, "year: 2026", "year: 0", "事项 “通报”：年份 0 超出范围；请给出 1 至 9999"),
                mistake(Problem.DOCUMENT, "id: 2026-042", "id: 2026-041", "问题：编号 “2026-041” 重复出现；每个编号请只写一次"),
                mistake(
                        CoveragePlan.DOCUMENT,
                        "record: lecture, least: 4",
                        "record: lecture, least: 0",
                        "“lecture” 的评定：至少（least）0 小于 1；请给出不小于 1 的数"),
                mistake(
                        PracticeRecords.DOCUMENT,
                        "day: 2025-06-01, ended: {day: 2028-06-01}",
                        "day: 2025-06-01, ended: {day: 2024-06-01}",
                        "结对共建 “g-1”：终止日期 2024-06-01 早于开始日期 2025-06-01；请给出同一天或更晚的日期"),
                mistake(PracticeRecords.DOCUMENT, "people: 450", "people: -1", "参与情况 “c-1”：人数 -1 小于 0；请给出不小于 0 的数"),
                mistake(
                        Procedure.DOCUMENT,
                        "{from: wish, to: reflect}",
                        "{from: reflect, to: wish}",
                        "程序 “lecture”：由 “reflect” 到 “wish” 不是往回走；请返回更早的环节或同一环节"),
                mistake(SurgeRule.DOCUMENT, "surgeP: 0.01", "surgeP: 2", "阈值：突击概率（surgeP）2 超出范围；请给出 0 至 1，如 0.01"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("mistakes")
    void whatAValueRefusesIsSaidInChinese(DocumentKind<?> kind, String given, String mistaken, String chinese) {
        String text = Domains.text(kind);
        assertThat(text).contains(given);

        DocumentException refusal = Reading.refusal(kind, DocumentSource.yaml("d", text.replace(given, mistaken)));

        assertThat(refusal.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.ZH)).endsWith(": 取值不合规定：" + chinese));
    }

    @Test
    void refusalWithinARefusalIsSaidInChineseToo() {
        Refusal within = Refusal.of("step: %s is not above 0; give an amount above 0", 0);
        Refusal refusal = Refusal.of("unit '%s': %s", "u-1", within);

        assertThat(RefusalText.of(refusal))
                .isEqualTo(Label.of(
                        "单位 “u-1”：步长：0 不大于 0；请给出大于 0 的数量",
                        "unit 'u-1': step: 0 is not above 0; give an amount above 0"));
    }

    @Test
    void thingsStandInTheOrderOfTheChineseSentence() {
        Refusal refusal = Refusal.of(
                "to: %s cannot end a range from %s; give the same day or a later one that has a day after it",
                "$1", "\\2");

        assertThat(RefusalText.of(refusal).zh()).startsWith("截止日期：从 \\2 开始的时段不能止于 $1；");
    }

    @Test
    void listsAreSaidAsChineseWritesThem() {
        assertThat(chineseOfRung(ImmutableList.of("a", "b"))).endsWith("请从 a、b 中选一个");
        assertThat(chineseOfRung(ImmutableList.of())).endsWith("请从 （无） 中选一个");
    }

    @Test
    void refusalInBothLanguagesIsSaidAsItIs() {
        Label sentence = Label.of("地段：没有这一段；请写东段或西段", "stretch: there is none; give east or west");

        assertThat(RefusalText.of(Refusal.of(sentence))).isEqualTo(sentence);
    }

    @Test
    void exceptionOfSomebodyElseSaysThatItIsEnglish() {
        assertThat(RefusalText.of(new IllegalArgumentException("copies: 0 is below 1; give 1 or more")))
                .isEqualTo(
                        Label.of("（英文说明）copies: 0 is below 1; give 1 or more", "copies: 0 is below 1; give 1 or more"));
        assertThat(RefusalText.of(Refusal.of("copies: %s is odd; give two", 1)).zh())
                .isEqualTo("（英文说明）copies: 1 is odd; give two");
    }

    @Test
    void exceptionWithoutAReasonIsSaidToBeOne() {
        assertThat(RefusalText.of(new IllegalArgumentException(" ")).zh()).isEqualTo("没有说明理由");
        assertThat(RefusalText.of(new IllegalArgumentException()).zh()).isEqualTo("没有说明理由");
    }

    private static String chineseOfRung(ImmutableList<String> rungs) {
        return RefusalText.of(Refusal.of("rung: '%s' is not on ladder '%s'; give one of %s", "x", "l", rungs))
                .zh();
    }

    private static Arguments mistake(DocumentKind<?> kind, String given, String mistaken, String chinese) {
        return Arguments.of(kind, given, mistaken, chinese);
    }
}
