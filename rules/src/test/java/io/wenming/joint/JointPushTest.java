package io.wenming.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.DutyRoster;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.OwedBy;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.campaign.CampaignKind;
import io.wenming.document.Domains;
import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.period.CalendarPeriod;
import io.wenming.scoring.Indicator;
import io.wenming.scoring.ScoringRule;
import io.wenming.scoring.Standard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JointPushTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Label LABEL = Label.of("指标", "indicator");

    @Test
    void dutyOfTwoCampaignsIsListedOnceWithBoth() {
        assertThat(Domains.jointPush().duties())
                .extracting(duty -> duty.rule().id() + duty.campaigns() + duty.isShared())
                .containsExactly("weekly_report[refuse_sorting, citizens_conduct]true", "talk[citizens_conduct]false");
    }

    @Test
    void sharedDutyIsOwedByTheLeadsOfAllThatShareItAndOnceByEach() {
        JointPush push = Domains.jointPush();

        List<String> owed = Supervision.builder()
                .cadence(push.cadence())
                .calendar(ChineseWorkdays.calendar())
                .range(CalendarPeriod.parse("2026-W11").range())
                .asOf(DAY)
                .roster(DutyRoster.builder().campaigns(push.campaigns()).build())
                .share(false)
                .build()
                .match()
                .statuses()
                .stream()
                .map(DutyStanding::unit)
                .toList();

        assertThat(owed).containsExactly("urban-management", "civilization-office");
    }

    @Test
    void dutyIsOwedByTheUnitsOfTheQuestionWhereOnePlanDoesNotSay() {
        CampaignPlan silent =
                plan(CampaignKind.RIVERS).duties(cadence(report("周报")).build()).build();
        CampaignPlan loud = plan(CampaignKind.CITY_TRAFFIC)
                .duties(cadence(report("周报")).owedBy(OwedBy.units("u-1")).build())
                .build();

        assertThat(push(loud).cadence().rules().get(0).owedBy()).contains(OwedBy.units("u-1"));
        assertThat(push(loud, silent).cadence().rules().get(0).owedBy()).isEmpty();
    }

    @Test
    void campaignsThatDescribeADutyDifferentlyClash() {
        CampaignPlan one =
                plan(CampaignKind.RIVERS).duties(cadence(report("周报")).build()).build();
        CampaignPlan other = plan(CampaignKind.CITY_TRAFFIC)
                .duties(cadence(report("每周报告")).build())
                .build();

        assertThat(Domains.jointPush().clashes()).isEmpty();
        assertThat(push(one, other).clashes()).containsExactly("weekly_report");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> push(one, other).cadence())
                .withMessage("push 'push': campaigns describe [weekly_report] differently; agree on one rule for each");
    }

    @Test
    void inputOfIndicatorsThatTwoCampaignsServeIsListedOnce() {
        Standard city = standard("city", leaf("refuse", "bins"), leaf("conduct", "survey"));
        Standard unit = standard("unit", leaf("service", "survey"), leaf("other", "staff"));
        JointPush push = push(
                plan(CampaignKind.REFUSE_SORTING)
                        .addIndicators(new Served("city", "refuse"), new Served("unit", "service"))
                        .build(),
                plan(CampaignKind.CITIZENS_CONDUCT)
                        .addIndicator(new Served("city", "conduct"))
                        .build(),
                plan(CampaignKind.RIVERS)
                        .addIndicator(new Served("city", "rivers"))
                        .build());

        assertThat(push.inputs(List.of(city, unit)))
                .extracting(input -> input.input().key().name() + input.campaigns() + input.isShared())
                .containsExactly("bins[refuse_sorting]false", "survey[refuse_sorting, citizens_conduct]true");
        assertThat(push.unknown(List.of(city, unit))).containsExactly(new Served("city", "rivers"));
    }

    @Test
    void indicatorIsServedWithAllBelowIt() {
        Standard city = standard("city", leaf("refuse", "bins"), leaf("conduct", "survey"));

        assertThat(push(plan(CampaignKind.RIVERS)
                                .addIndicator(new Served("city", "total"))
                                .build())
                        .inputs(List.of(city)))
                .hasSize(2);
    }

    @Test
    void progressShowsTheEvidenceBehindIt() {
        CampaignPlan plan = Domains.jointPush().plans().get(0);
        List<Evidence> evidence = List.of(
                piece("before", "bin_photo", LocalDate.of(2025, 12, 31)),
                piece("first", "bin_photo", LocalDate.of(2026, 1, 1)),
                piece("other", "leaflet", LocalDate.of(2026, 1, 1)),
                piece("today", "bin_record", DAY),
                piece("tomorrow", "bin_record", DAY.plusDays(1)));

        CampaignStanding standing = plan.standing(evidence, DAY);

        assertThat(standing.actions().get(0).evidence())
                .extracting(Evidence::id)
                .containsExactly("first", "today");
        assertThat(standing.unproven())
                .extracting(action -> action.action().id())
                .containsExactly("leaflets");
        assertThat(standing.progress()).contains(Fraction.of(7, 10));
    }

    @Test
    void actionIsOverdueFromTheDayAfterItsLast() {
        CampaignPlan plan = Domains.jointPush().plans().get(0);

        assertThat(plan.standing(List.of(), DAY).overdue()).isEmpty();
        assertThat(plan.standing(List.of(), DAY.plusDays(1)).overdue())
                .extracting(action -> action.action().id())
                .containsExactly("leaflets");
        assertThat(plan.standing(List.of(), DAY.plusDays(1)).describe())
                .isEqualTo(
                        Label.of("垃圾分类：进度70%，超期1，无佐证2", "refuse sorting: progress 70%, overdue 1, without evidence 2"));
        assertThat(Domains.jointPush().plans().get(1).standing(List.of(), DAY).describe())
                .isEqualTo(Label.of("市民素质提升：进度-", "citizens' conduct: progress -"));
    }

    private static Evidence piece(String id, String kind, LocalDate day) {
        return Evidence.builder().id(id).unit("u").kind(kind).occurredOn(day).build();
    }

    private static JointPush push(CampaignPlan... plans) {
        return JointPush.builder().id("push").label(LABEL).addPlans(plans).build();
    }

    private static CampaignPlan.Builder plan(CampaignKind kind) {
        return CampaignPlan.builder()
                .campaign(kind.campaign()
                        .lead("lead")
                        .startsOn(LocalDate.of(2026, 1, 1))
                        .build());
    }

    private static Cadence.Builder cadence(CadenceRule rule) {
        return Cadence.builder().id("duties").label(LABEL).version("1").addRule(rule);
    }

    private static CadenceRule report(String label) {
        return CadenceRule.everyWorkday("weekly_report", Label.of(label))
                .kinds(ImmutableSet.of("report"))
                .build();
    }

    private static Standard standard(String id, Indicator... parts) {
        return Standard.builder()
                .id(id)
                .version("1")
                .label(LABEL)
                .total(Indicator.builder()
                        .id("total")
                        .label(LABEL)
                        .addParts(parts)
                        .build())
                .build();
    }

    private static Indicator leaf(String id, String key) {
        return Indicator.builder()
                .id(id)
                .label(LABEL)
                .points(Points.of(10))
                .rule(ScoringRule.allOrNothing(FactKey.flag(key)))
                .build();
    }
}
