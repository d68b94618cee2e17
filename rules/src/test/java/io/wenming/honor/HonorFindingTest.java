package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.PREFECTURE;
import static io.wenming.honor.HonorFixtures.day;
import static io.wenming.honor.HonorFixtures.event;
import static io.wenming.honor.HonorFixtures.named;
import static io.wenming.honor.HonorFixtures.structural;
import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.calendar.ChineseWorkdays;
import io.wenming.citation.Citation;
import io.wenming.creation.Tier;
import io.wenming.fact.FactKey;
import io.wenming.finding.Finding;
import io.wenming.finding.FindingText;
import io.wenming.finding.Outcome;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import io.wenming.label.Language;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What findings say of titles, steps, bars, refused events and applications, in both languages. */
class HonorFindingTest {
    private static final TitleRule RULE = TitleRule.builder()
            .namingBody("市文明委")
            .term(Term.yearsFromDate(3))
            .keeping(Keeping.REVIEW)
            .review(Review.builder()
                    .rectify(Period.ofMonths(2))
                    .onDeadline(DeadlineOutcome.REVOKED)
                    .defer(Period.ofYears(1))
                    .onDeferralEnd(DeferralOutcome.EXPIRED)
                    .build())
            .suspension(Suspension.builder().period(Period.ofMonths(6)).build())
            .addBar(Bar.years(2))
            .putStructural(HonorAction.MERGE, StructuralMode.SUCCEED)
            .citation(Citation.of("办法").clause("第九条"))
            .build();

    private static HonorScheme scheme(TitleRule rule) {
        return HonorScheme.builder()
                .from(HonorFixtures.scheme(rule))
                .calendar(ChineseWorkdays.calendar())
                .build();
    }

    private static HonorHistory after(HonorEvent... events) {
        return Register.of(events).under(scheme(RULE));
    }

    private static HonorEvent suspension() {
        return HonorEvent.builder()
                .from(event("b3", HonorAction.SUSPEND, "2020-10-01", COUNTY))
                .by("市文明委")
                .verifiedBy("纪委")
                .documentNumber("文明委〔2020〕7号")
                .build();
    }

    private static HonorHistory through(String way) {
        HonorEvent naming = named("n", "2020-03-01", COUNTY);
        return switch (way) {
            case "NOTHING" -> after();
            case "NAMED" -> after(naming);
            case "SUSPENDED" -> after(naming, suspension());
            case "ABOLISHED" -> after(naming, structural("m", HonorAction.ABOLISH, "2020-10-01", "U"));
            case "MERGED" -> after(naming, structural("m", HonorAction.MERGE, "2020-10-01", "U", "V"));
            default -> after(naming, event("x", HonorAction.valueOf(way), "2020-10-01", COUNTY));
        };
    }

    private static String told(Finding finding, Language language) {
        return FindingText.in(language).print(finding).strip();
    }

    private static List<String> codes(Finding finding) {
        return finding.reasons().stream()
                .map(reason -> reason.code())
                .map(ReasonCode::code)
                .toList();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            NOTHING      | 2020-12-01 | NONE                  | 未曾命名 | never named
            REVOKE       | 2022-10-01 | NONE                  | 自 2022-10-01 起；限期届满，由撤销（事项 x，2020-10-01）确定 | since 2022-10-01; bar end, set by 'revoke' (event x of 2020-10-01)
            NAMED        | 2020-12-01 | ACTIVE                | 自 2020-03-01 起；命名（事项 n，2020-03-01）；依据 1990-01-01 起施行的版本；有效至 2023-02-28（办法 第九条） | since 2020-03-01; name (event n of 2020-03-01); under the version in force since 1990-01-01; valid until 2023-02-28 (办法 第九条)
            WARN         | 2020-12-01 | WARNED                | 整改期限至 2020-12-01；期满未作决定的，2020-12-02 起撤销 | to be put right by 2020-12-01; unless decided before, from 2020-12-02: revoked
            SUSPENDED    | 2020-12-01 | SUSPENDED             | 自 2020-10-01 起；停止资格（事项 b3，2020-10-01）；文号 文明委〔2020〕7号；由 市文明委 办理；经 纪委 核实；依据 1990-01-01 起施行的版本；命名于 2020-03-01（事项 n）；有效至 2023-02-28；停牌至 2021-04-01，2021-04-02 起待复评 | since 2020-10-01; suspend (event b3 of 2020-10-01); document 文明委〔2020〕7号; by 市文明委; verified by 纪委; under the version in force since 1990-01-01; named on 2020-03-01 (event n); valid until 2023-02-28; suspended until 2021-04-01, to be reassessed from 2021-04-02
            SUSPENDED    | 2021-04-02 | AWAITING_REASSESSMENT | 自 2021-04-02 起；停牌期满，由停止资格（事项 b3，2020-10-01）确定 | since 2021-04-02; suspension end, set by 'suspend' (event b3 of 2020-10-01)
            NOT_RETAINED | 2021-10-01 | DEFERRED              | 暂缓保留至 2021-10-01；期满未作决定的，2021-10-02 起届满 | deferred until 2021-10-01; unless decided before, from 2021-10-02: expired
            NAMED        | 2023-03-01 | EXPIRED               | 自 2023-03-01 起；届期期满，由命名（事项 n，2020-03-01）确定 | since 2023-03-01; term end, set by 'name' (event n of 2020-03-01)
            ABOLISHED    | 2020-12-01 | TERMINATED            | 自 2020-10-01 起；撤销机构（事项 m，2020-10-01） | since 2020-10-01; abolish (event m of 2020-10-01)
            MERGED       | 2020-12-01 | SUCCEEDED             | 可由 V 重新认定 | V may have it re-identified
            MIGRATE      | 2020-12-01 | CONVERTED             | 自 2020-10-01 起；转类（事项 x，2020-10-01） | since 2020-10-01; migrate (event x of 2020-10-01)
            REVOKE       | 2022-09-30 | REVOKED               | 2022-10-01 起可再申报 | free again from 2022-10-01
            WARN         | 2020-12-02 | REVOKED               | 自 2020-12-02 起；整改到期，由限期整改（事项 x，2020-10-01）确定 | since 2020-12-02; warning deadline, set by 'warn' (event x of 2020-10-01)
            """)
    void everyStateSaysSinceWhenByWhatAndUntilWhen(String way, String on, TitleState state, String zh, String en) {
        TitleStatus status = through(way).status("U", COUNTY, day(on));

        assertThat(status.state()).isEqualTo(state);
        assertThat(told(status.finding(), Language.ZH))
                .startsWith("区县级文明单位：" + state.label().zh())
                .contains(zh);
        assertThat(told(status.finding(), Language.EN))
                .startsWith("county civilized unit: " + state.label().en())
                .contains(en);
    }

    @ParameterizedTest
    @EnumSource(TitleState.class)
    void noStateIsLeftOutAbove(TitleState state) throws NoSuchMethodException {
        CsvSource rows = HonorFindingTest.class
                .getDeclaredMethod(
                        "everyStateSaysSinceWhenByWhatAndUntilWhen",
                        String.class,
                        String.class,
                        TitleState.class,
                        String.class,
                        String.class)
                .getAnnotation(CsvSource.class);

        assertThat(rows.textBlock()).containsPattern("\\| " + state + " +\\|");
    }

    @Test
    void aBarThatIsOverIsNoPartOfALaterState() {
        assertThat(through("REVOKE")
                        .status("U", COUNTY, day("2022-09-30"))
                        .finding()
                        .parts())
                .hasSize(1);
        assertThat(through("REVOKE")
                        .status("U", COUNTY, day("2022-10-01"))
                        .finding()
                        .parts())
                .isEmpty();
    }

    @Test
    void withoutEndsAreSaid() {
        TitleRule open = TitleRule.builder().keeping(Keeping.REVIEW).build();

        assertThat(stateUnder(open, HonorAction.NAME)).contains("VALID_OPEN");
        assertThat(stateUnder(open, HonorAction.WARN)).contains("NO_DEADLINE").doesNotContain("AFTERWARDS");
        assertThat(stateUnder(open, HonorAction.SUSPEND)).contains("SUSPENDED_OPEN");
        assertThat(stateUnder(open, HonorAction.NOT_RETAINED)).contains("DEFERRED_OPEN");
        TitleRule barring = TitleRule.builder().addBar(Bar.open()).build();
        HonorHistory revoked = Register.of(
                        named("n", "2020-03-01", COUNTY), event("x", HonorAction.REVOKE, "2020-10-01", COUNTY))
                .under(scheme(barring));
        assertThat(codes(revoked.bars("U", COUNTY, day("2021-01-01")).get(0).finding()))
                .containsExactly("SINCE", "BY_EVENT", "RULE", "FREE_NEVER");
    }

    private static List<String> stateUnder(TitleRule rule, HonorAction action) {
        return codes(Register.of(named("n", "2020-03-01", COUNTY), event("x", action, "2020-10-01", COUNTY))
                .under(scheme(rule))
                .status("U", COUNTY, day("2020-12-01"))
                .finding());
    }

    @Test
    void aStepSaysItsDayAndAnApplicationItsStage() {
        HonorHistory history = after(event("a", HonorAction.APPLY, "2020-02-01", COUNTY));
        Step applied = history.steps("U", COUNTY).get(0);

        assertThat(told(applied.finding(), Language.ZH))
                .isEqualTo("区县级文明单位：无称号 — 2020-02-01；申报（事项 a，2020-02-01）；依据 1990-01-01 起施行的版本；申报环节：已申报（办法 第九条）");
        assertThat(told(applied.finding(), Language.EN))
                .contains("on 2020-02-01; apply", "stage of the application: applied");
    }

    @Test
    void aTitleThatASanctionOfAnotherTierReachesSaysSo() {
        HonorScheme cascading = HonorScheme.builder()
                .id("s")
                .label(Label.of("办法"))
                .addVersion(SchemeVersion.builder()
                        .startsOn(day("1990-01-01"))
                        .addTitle(RULE)
                        .suspensionCascade(Cascade.DOWNWARD)
                        .build())
                .build();
        HonorHistory history = Register.of(
                        named("c", "2020-01-01", COUNTY),
                        named("p", "2020-03-01", PREFECTURE),
                        event("s", HonorAction.SUSPEND, "2020-10-01", PREFECTURE))
                .under(cascading);

        assertThat(told(history.status("U", COUNTY, day("2020-12-01")).finding(), Language.ZH))
                .contains("停止资格（事项 s，2020-10-01）", "该事项针对市州级文明单位");
    }

    @Test
    void aNamingDuringTheNoticeNamesTheLastDayAndTheFirstDayOfNaming() {
        RefusedEvent refused = namedOnNotice("2018-01-17", "2018-01-20");

        assertThat(told(refused.finding(), Language.ZH))
                .startsWith("命名区县级文明单位：不予受理 — 公示期未满；2018-01-17 起公示，公示期至 2018-01-23，2018-01-24 起可命名；2018-01-20");
        assertThat(told(refused.finding(), Language.EN))
                .startsWith(
                        "name: county civilized unit: refused — the public notice still runs; on notice from 2018-01-17 until"
                                + " 2018-01-23, naming possible from 2018-01-24; on 2018-01-20");
    }

    @Test
    void aNamingWhoseNoticeNeedsAnUnknownYearSaysThatAndNotThatTheNoticeRuns() {
        RefusedEvent refused = namedOnNotice("2055-01-17", "2060-01-20");

        assertThat(refused.reason()).isEqualTo(RefusalReason.NOTICE_RUNNING);
        assertThat(told(refused.finding(), Language.ZH))
                .startsWith("命名区县级文明单位：不予受理 — 2055-01-17 起公示，2055 年工作日尚未公布，公示期满日无法确定")
                .doesNotContain("公示期未满");
        assertThat(told(refused.finding(), Language.EN))
                .contains("the working days of 2055 are not published")
                .doesNotContain("still runs");
    }

    private static RefusedEvent namedOnNotice(String publicized, String named) {
        TitleRule rule = TitleRule.builder()
                .procedure(Procedure.builder()
                        .full(true)
                        .notice(PublicNotice.workdays(5))
                        .build())
                .build();
        return Register.of(
                        event("a", HonorAction.APPLY, "2018-01-01", COUNTY),
                        event("r", HonorAction.RECOMMEND, "2018-01-02", COUNTY),
                        event("t", HonorAction.ASSESS, "2018-01-03", COUNTY),
                        event("p", HonorAction.PUBLICIZE, publicized, COUNTY),
                        named("n", named, COUNTY))
                .under(scheme(rule))
                .refused()
                .get(0);
    }

    @Test
    void aRefusalSaysHowTheTitleStoodAndWhatIsPossible() {
        Finding finding = refused(
                after(named("n", "2020-03-01", COUNTY), event("x", HonorAction.REASSESS_PASS, "2020-10-01", COUNTY)));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(told(finding, Language.ZH))
                .startsWith("恢复区县级文明单位：不予受理 — 称号状态不符；称号状态：有效；申报环节：无申报；2020-10-01；")
                .contains("此时可办理：申报、年度测评、命名、复查合格")
                .contains("\n  区县级文明单位：有效 — 自 2020-03-01 起");
        assertThat(finding.citation()).hasValue(Citation.of("办法").clause("第九条"));
    }

    @Test
    void aRefusalNamesWhoMayActTheNamingBodyAndThePlaces() {
        HonorEvent byOther = HonorEvent.builder()
                .from(named("n", "2020-03-01", COUNTY))
                .actor(Actor.OTHER)
                .build();
        HonorEvent byOtherBody = HonorEvent.builder()
                .from(named("n", "2020-03-01", COUNTY))
                .by("省文明委")
                .build();
        TitleRule none = TitleRule.builder()
                .procedure(Procedure.builder().recommendQuota(0).build())
                .build();
        HonorHistory full = Register.of(
                        event("a", HonorAction.APPLY, "2020-01-01", COUNTY),
                        event("r", HonorAction.RECOMMEND, "2020-01-02", COUNTY))
                .under(scheme(none));

        assertThat(told(refused(after(byOther)), Language.ZH)).contains("应由命名机关办理，登记为其他单位");
        assertThat(told(refused(after(byOtherBody)), Language.ZH)).contains("命名机关为 市文明委", "由 省文明委 办理");
        assertThat(told(refused(full), Language.ZH)).contains("推荐名额已满；推荐名额 0 个");
    }

    @Test
    void aRefusedAmendmentNamesItsTarget() {
        HonorEvent rescission = HonorEvent.builder()
                .id("d")
                .action(HonorAction.RESCIND)
                .occurredOn(day("2020-05-01"))
                .target("nothing")
                .build();

        assertThat(told(refused(after(rescission)), Language.ZH))
                .isEqualTo("撤回：不予受理 — 更正或撤回对象不存在；2020-05-01；所指事项 nothing");
    }

    private static Finding refused(HonorHistory history) {
        return history.refused().get(0).finding();
    }

    @Test
    void anEligibilityHasAPartForEveryReasonAndTheEarliestDay() {
        TitleRule rule = TitleRule.builder()
                .entry(EntryRule.holds(Tier.COUNTY)
                        .forYears(2)
                        .and(EntryRule.atLeast(FactKey.count("staff"), 30, EntryReason.TOO_FEW_STAFF))
                        .because(Citation.of("办法").clause("第十条")))
                .build();
        Finding finding = Register.of(named("n", "2020-03-01", COUNTY))
                .under(scheme(rule))
                .eligibility("U", PREFECTURE, day("2021-01-01"))
                .finding();

        assertThat(told(finding, Language.ZH)).isEqualTo("""
                        市州级文明单位：不能申报 — 2021-01-01；依据 1990-01-01 起施行的版本
                          前置称号不符：不符合 — 须持有区县级文明单位满2年；事件n 命名 2020-03-01；最早2022-03-01（办法 第十条）
                          人数不足：不符合 — 须staff不少于30；staff=缺报（办法 第十条）""");
        assertThat(told(finding, Language.EN)).contains("may not apply — on 2021-01-01", "earliest on 2022-03-01");
        assertThat(finding.parts()).extracting(Finding::node).containsExactly("PREREQ_NOT_MET", "TOO_FEW_STAFF");
    }

    @Test
    void anEligibilityWithoutReasonsIsMet() {
        Finding finding = after().eligibility("U", COUNTY, day("2021-01-01")).finding();

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(told(finding, Language.EN)).startsWith("county civilized unit: may apply — on 2021-01-01");
    }

    @Test
    void anEligibilityThatTimeAloneBringsNamesTheDay() {
        assertThat(codes(through("REVOKE")
                        .eligibility("U", COUNTY, day("2021-01-01"))
                        .finding()))
                .containsExactly("ON", "RULE", "EARLIEST");
    }
}
