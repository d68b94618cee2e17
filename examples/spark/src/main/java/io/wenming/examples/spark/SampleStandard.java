package io.wenming.examples.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.scoring.Band;
import io.wenming.scoring.Indicator;
import io.wenming.scoring.Measure;
import io.wenming.scoring.ScoringRule;
import io.wenming.scoring.Standard;
import io.wenming.scoring.Veto;
import java.util.stream.IntStream;

/**
 * An invented standard of 126 inputs (示例测评体系), as large as published ones are: 7 weighted sections of 17 indicators in five
 * shapes, three bonuses under a cap, four vetoes.
 */
final class SampleStandard {
    private static final int SECTIONS = 7;
    private static final int INDICATORS = 17;
    private static final int SHAPES = 5;
    private static final ImmutableList<String> WEIGHTS =
            ImmutableList.of("0.2", "0.15", "0.1", "0.12", "0.18", "0.08", "0.17");

    private SampleStandard() {}

    /** The standard. */
    static Standard standard() {
        return Standard.builder()
                .id("nation-sample")
                .version("2026-1")
                .label(Label.of("全国文明单位测评（示例）", "civilized units of a nation (sample)"))
                .total(total())
                .vetoes(IntStream.rangeClosed(1, 4)
                        .mapToObj(SampleStandard::veto)
                        .toList())
                .build();
    }

    private static Indicator total() {
        return group(
                "total",
                "总分",
                IntStream.rangeClosed(1, SECTIONS + 1)
                        .mapToObj(section -> section <= SECTIONS ? section(section) : bonuses())
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Indicator section(int section) {
        return group(
                        "s" + section,
                        "项目" + section,
                        IntStream.rangeClosed(1, INDICATORS)
                                .mapToObj(item -> indicator("s%s_i%s".formatted(section, item), item))
                                .collect(ImmutableList.toImmutableList()))
                .weighted(WEIGHTS.get(section - 1));
    }

    private static Indicator indicator(String id, int item) {
        Points points = Points.of(4L + item % 7);
        ScoringRule rule = switch (item % SHAPES) {
            case 0 -> ScoringRule.allOrNothing(FactKey.flag(id));
            case 1 -> ScoringRule.ratio(Measure.rate(FactKey.rate(id)));
            case 2 ->
                ScoringRule.bands(
                        FactKey.decimal(id),
                        Points.ZERO,
                        band(90, points),
                        band(80, Points.of(3)),
                        band(60, Points.of(1)));
            case 3 -> ScoringRule.deduct(FactKey.incidents(id)).each("问题", Points.of("0.6"));
            default ->
                ScoringRule.grades(
                        FactKey.grade(id),
                        ImmutableMap.of("好", points, "较好", Points.of("2.4"), "一般", Points.of("1.2")));
        };
        return Indicator.of(id, Label.of("指标 " + id, "indicator " + id), points, rule);
    }

    private static Band band(int from, Points points) {
        return Band.of(String.valueOf(from), Range.atLeast(Decimal.of(from)), points);
    }

    private static Indicator bonuses() {
        return group(
                        "bonus",
                        "加分",
                        IntStream.rangeClosed(1, 3)
                                .mapToObj(number -> Indicator.of(
                                        "bonus" + number,
                                        Label.of("加分项" + number, "bonus " + number),
                                        Points.ZERO,
                                        ScoringRule.bonus(FactKey.incidents("bonus" + number))
                                                .tier("表彰", Points.of("0.5"))))
                                .collect(ImmutableList.toImmutableList()))
                .atMost(Points.of(2));
    }

    private static Veto veto(int number) {
        String id = "veto" + number;
        return Veto.of(id, Label.of("否决项" + number, "veto " + number), FactKey.flag(id), Veto.Effect.ZERO);
    }

    private static Indicator group(String id, String name, ImmutableList<Indicator> parts) {
        return Indicator.sumOf(
                id,
                Label.of(name, id),
                parts.get(0),
                parts.subList(1, parts.size()).toArray(Indicator[]::new));
    }
}
