package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.surge.PeriodSurge;
import io.wenming.surge.Surge;
import java.math.RoundingMode;

/** 七、工作实效: bursts before the assessments of the months, and activity without effect. */
final class EffectSection {
    private static final ImmutableList<Column> SURGES = ImmutableList.of(
            Column.text("month", "月份", "month"),
            Column.text("unit", "责任单位", "unit"),
            Column.number("pieces", "佐证", "pieces"),
            Column.number("inWindow", "测评前", "before the assessment"),
            Column.number("share", "占比", "share"),
            Column.text("verdict", "结论", "verdict"));
    private static final ImmutableList<Column> EFFECT = ImmutableList.of(
            Column.text("measure", "指标", "measure"),
            Column.text("value", "数值", "value"),
            Column.text("outcome", "结论", "outcome"),
            Column.text("reason", "理由", "reason"));

    private final Standpoint at;
    private final Behind behind;

    private EffectSection(Standpoint at) {
        this.at = at;
        this.behind = at.behind();
    }

    static Part.Section of(Standpoint at) {
        return new EffectSection(at).section(Effect.of(at));
    }

    private Part.Section section(Effect effect) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        Part.table(
                        "surges",
                        at.say(
                                "突击迎检：每月测评前 %s 个工作日"
                                        .formatted(at.records().surge().window()),
                                "Bursts in the %s working days before the assessment of a month"
                                        .formatted(at.records().surge().window())),
                        SURGES,
                        effect.surges().stream()
                                .map(judged -> surge(effect, judged))
                                .collect(ImmutableList.toImmutableList()))
                .ifPresent(parts::add);
        Finding finding = effect.finding();
        parts.add(new Part.Entry(
                "effect",
                finding.label().in(at.language()),
                Cell.of(verdict(finding) + at.say("；", "; ") + reasons(finding))));
        Part.table(
                        "effectMeasures",
                        at.say("判定指标", "What it was judged by"),
                        EFFECT,
                        finding.parts().stream()
                                .map(measure -> measure(effect, measure))
                                .collect(ImmutableList.toImmutableList()))
                .ifPresent(parts::add);
        return new Part.Section("effects", at.say("七、工作实效", "7. Effect"), parts.build());
    }

    private ImmutableList<Cell> surge(Effect effect, PeriodSurge judged) {
        Surge surge = judged.surge();
        return ImmutableList.of(
                Cell.of(judged.range().from().toString().substring(0, 7)),
                Cell.of(behind.office(judged.unit())),
                Behind.count(effect.pieces(judged, judged.range().from()), behind::piece),
                Behind.count(effect.pieces(judged, judged.windowStart()), behind::piece),
                Behind.share(
                        surge.share(),
                        at.say("测评前", "before the assessment"),
                        effect.pieces(judged, judged.windowStart()),
                        at.say("其他时间", "at other times"),
                        Behind.without(
                                effect.pieces(judged, judged.range().from()),
                                effect.pieces(judged, judged.windowStart())),
                        behind::piece),
                Cell.of(surge.verdict().label().in(at.language())));
    }

    private ImmutableList<Cell> measure(Effect effect, Finding measure) {
        Cell value = effect.isShare(measure.node())
                ? Cell.of(measure.value().map(EffectSection::percent))
                : Cell.of(measure.value().map(number -> number.in(at.language())));
        return ImmutableList.of(
                Cell.of(measure.label().in(at.language())),
                value.equals(Cell.NONE) ? value : value.behind(effect.behind(measure.node(), behind)),
                Cell.of(outcome(effect, measure)),
                Cell.of(reasons(measure)));
    }

    private static String percent(Detail number) {
        return number instanceof Detail.Amount amount
                ? amount.value().rounded(2, RoundingMode.HALF_UP).toPlainString() + "%"
                : "-";
    }

    /** The verdict; where there is none, that it was not evaluated. */
    private String verdict(Finding finding) {
        return finding.value()
                .map(value -> value.in(at.language()))
                .orElse(finding.outcome().label().in(at.language()));
    }

    /** A measure of activity reaches its line; one of outcome is poor. */
    private String outcome(Effect effect, Finding measure) {
        boolean isActivity = effect.isActivity(measure.node());
        return switch (measure.outcome()) {
            case MET -> isActivity ? at.say("达到", "reached") : at.say("不足", "poor");
            case NOT_MET -> isActivity ? at.say("未达到", "not reached") : at.say("未见不足", "not poor");
            case VALUED, NOT_APPLICABLE, NOT_EVALUATED ->
                measure.outcome().label().in(at.language());
        };
    }

    private String reasons(Finding finding) {
        return at.words().reasons(finding.reasons());
    }
}
