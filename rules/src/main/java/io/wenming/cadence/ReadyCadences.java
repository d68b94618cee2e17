package io.wenming.cadence;

import io.wenming.calendar.Convention;
import io.wenming.label.Label;
import io.wenming.period.PeriodUnit;
import java.time.DayOfWeek;

/** The ready-made cadences, built of the parts that everybody has. */
final class ReadyCadences {
    private ReadyCadences() {}

    static Cadence fourOnes() {
        return Cadence.builder()
                .id("four_ones")
                .label(Label.of("四个一", "the four ones"))
                .version("1")
                .addRule(CadenceRule.everyWorkday("inspection", Label.of("每天一督查", "one inspection a day"))
                        .addKind("inspection")
                        .build())
                .addRule(byLastWorkday(PeriodUnit.WEEK, "bulletin", Label.of("每周一通报", "one bulletin a week")))
                .addRule(byLastWorkday(PeriodUnit.MONTH, "assessment", Label.of("每月一测评", "one assessment a month")))
                .addRule(byLastWorkday(PeriodUnit.QUARTER, "evaluation", Label.of("一季一考评", "one evaluation a quarter")))
                .build();
    }

    static Cadence meetings() {
        return Cadence.builder()
                .id("meetings")
                .label(Label.of("三会", "the three meetings"))
                .version("1")
                .addRule(whole(PeriodUnit.MONTH, "progress", Label.of("推进会", "progress meeting"))
                        .due(DueRule.nthWorkday(1))
                        .build())
                .addRule(whole(PeriodUnit.WEEK, "dispatch", Label.of("调度会", "dispatch meeting"))
                        .due(DueRule.weekday(DayOfWeek.MONDAY, Convention.FOLLOWING))
                        .build())
                .addRule(whole(PeriodUnit.WEEK, "office", Label.of("主任办公会", "directors' office meeting"))
                        .due(DueRule.weekday(DayOfWeek.FRIDAY, Convention.PRECEDING))
                        .build())
                .build();
    }

    static Cadence practice() {
        return Cadence.builder()
                .id("practice")
                .label(Label.of("年年有菜单、月月有主题、周周有服务、天天有活动", "menu, theme, service, activity"))
                .version("1")
                .addRule(byLastDay(PeriodUnit.YEAR, "menu", Label.of("年年有菜单", "a menu each year")))
                .addRule(byLastDay(PeriodUnit.MONTH, "theme", Label.of("月月有主题", "a theme each month")))
                .addRule(byLastDay(PeriodUnit.WEEK, "service", Label.of("周周有服务", "a service each week")))
                .addRule(CadenceRule.everyDay("activity", Label.of("天天有活动", "an activity each day"))
                        .addKind("activity")
                        .build())
                .build();
    }

    private static CadenceRule byLastWorkday(PeriodUnit unit, String id, Label label) {
        return whole(unit, id, label).due(DueRule.lastWorkday()).build();
    }

    private static CadenceRule byLastDay(PeriodUnit unit, String id, Label label) {
        return whole(unit, id, label).due(DueRule.lastDay()).build();
    }

    private static CadenceRule.Builder whole(PeriodUnit unit, String id, Label label) {
        return CadenceRule.every(unit, id, label).partial(PartialPeriod.full()).addKind(id);
    }
}
