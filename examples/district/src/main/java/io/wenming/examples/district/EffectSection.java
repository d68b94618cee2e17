package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.surge.PeriodSurge;
import io.wenming.surge.Surge;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Collectors;

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

    private final Records records;
    private final Language language;

    private EffectSection(Records records, Language language) {
        this.records = records;
        this.language = language;
    }

    static Part.Section of(Records records, WorkingCalendar calendar, LocalDate asOf, Language language) {
        return new EffectSection(records, language).section(Effect.of(records, calendar, asOf));
    }

    private Part.Section section(Effect effect) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        Part.table(
                        "surges",
                        text(
                                "突击迎检：每月测评前 %s 个工作日".formatted(records.surge().window()),
                                "Bursts in the %s working days before the assessment of a month"
                                        .formatted(records.surge().window())),
                        SURGES,
                        effect.surges().stream()
                                .map(judged -> surge(effect, judged))
                                .collect(ImmutableList.toImmutableList()))
                .ifPresent(parts::add);
        Finding finding = effect.finding();
        parts.add(new Part.Entry(
                "effect",
                finding.label().in(language),
                Cell.of(verdict(finding) + text("；", "; ") + reasons(finding))));
        Part.table(
                        "effectMeasures",
                        text("判定指标", "What it was judged by"),
                        EFFECT,
                        finding.parts().stream()
                                .map(measure -> measure(effect, measure))
                                .collect(ImmutableList.toImmutableList()))
                .ifPresent(parts::add);
        return new Part.Section("effects", text("七、工作实效", "7. Effect"), parts.build());
    }

    private ImmutableList<Cell> surge(Effect effect, PeriodSurge judged) {
        Surge surge = judged.surge();
        Behind behind = new Behind(records, language);
        return ImmutableList.of(
                Cell.of(judged.range().from().toString().substring(0, 7)),
                Cell.of(records.district()
                        .officeLabels()
                        .getOrDefault(judged.unit(), Label.of(judged.unit()))
                        .in(language)),
                Behind.count(effect.pieces(judged, judged.range().from()), behind::piece),
                Behind.count(effect.pieces(judged, judged.windowStart()), behind::piece),
                Behind.share(
                        surge.share(),
                        text("测评前", "before the assessment"),
                        effect.pieces(judged, judged.windowStart()),
                        text("其他时间", "at other times"),
                        Behind.without(
                                effect.pieces(judged, judged.range().from()),
                                effect.pieces(judged, judged.windowStart())),
                        behind::piece),
                Cell.of(surge.verdict().label().in(language)));
    }

    private ImmutableList<Cell> measure(Effect effect, Finding measure) {
        Cell value = effect.isShare(measure.node())
                ? Cell.of(measure.value().map(EffectSection::percent))
                : Cell.of(measure.value().map(number -> number.in(language)));
        return ImmutableList.of(
                Cell.of(measure.label().in(language)),
                value.equals(Cell.NONE)
                        ? value
                        : value.behind(effect.behind(measure.node(), new Behind(records, language))),
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
                .map(value -> value.in(language))
                .orElse(finding.outcome().label().in(language));
    }

    /** A measure of activity reaches its line; one of outcome is poor. */
    private String outcome(Effect effect, Finding measure) {
        boolean isActivity = effect.isActivity(measure.node());
        return switch (measure.outcome()) {
            case MET -> isActivity ? text("达到", "reached") : text("不足", "poor");
            case NOT_MET -> isActivity ? text("未达到", "not reached") : text("未见不足", "not poor");
            case VALUED, NOT_APPLICABLE, NOT_EVALUATED ->
                measure.outcome().label().in(language);
        };
    }

    private String reasons(Finding finding) {
        return finding.reasons().stream()
                .map((Reason reason) -> reason.in(language))
                .collect(Collectors.joining(text("；", "; ")));
    }

    private String text(String zh, String en) {
        return Label.of(zh, en).in(language);
    }
}
