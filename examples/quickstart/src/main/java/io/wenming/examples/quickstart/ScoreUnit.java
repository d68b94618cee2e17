package io.wenming.examples.quickstart;

import static io.wenming.fact.FactKey.flag;
import static io.wenming.fact.FactKey.incidents;
import static io.wenming.fact.FactKey.rate;
import static io.wenming.scoring.ScoringRule.allOrNothing;
import static io.wenming.scoring.ScoringRule.deduct;
import static io.wenming.scoring.ScoringRule.ratio;

import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.finding.Detail;
import io.wenming.finding.FindingText;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.scoring.Indicator;
import io.wenming.scoring.Measure;
import io.wenming.scoring.Score;
import io.wenming.scoring.Standard;

/** Scores a unit (测评一个单位): the points, the reason of each, and what cost the most. */
public final class ScoreUnit {
    private ScoreUnit() {}

    /** Prints the score. */
    public static void main(String[] args) {
        Indicator plan = Indicator.of("plan", Label.of("实施方案", "plan"), Points.of(20), allOrNothing(flag("plan")));
        Indicator streets = Indicator.of(
                "streets",
                Label.of("门前五包", "the five duties at the door"),
                Points.of(30),
                deduct(incidents("patrol")).each("乱堆乱放", Points.of("0.5"), Points.of(5)));
        Indicator survey = Indicator.of(
                "survey", Label.of("群众满意率", "satisfaction"), Points.of(50), ratio(Measure.rate(rate("satisfied"))));
        Standard standard = Standard.builder()
                .id("unit")
                .version("2026-1")
                .label(Label.of("文明单位测评", "civilized unit"))
                .total(Indicator.sumOf("total", Label.of("总分", "total"), plan, streets, survey))
                .passMark(Points.of(85))
                .build();

        Score score = standard.score(Facts.builder()
                .put(flag("plan"), true)
                .put(incidents("patrol"), Incidents.of(Incident.of("乱堆乱放", 3)))
                .put(rate("satisfied"), Rate.percent("92.5"))
                .build());

        System.out.print(FindingText.in(Language.ZH).print(score.finding()));
        score.losses(1)
                .forEach(line -> System.out.printf(
                        "失分最多：%s %s 分%n",
                        line.label().zh(), Detail.of(line.amount()).in(Language.ZH)));
    }
}
