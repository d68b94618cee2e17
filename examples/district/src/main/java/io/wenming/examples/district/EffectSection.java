package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.finding.Finding;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.surge.PeriodSurge;
import io.wenming.surge.Surge;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                Cell.of(finding.outcome().label().in(language) + text("；", "; ") + reasons(finding))));
        Part.table(
                        "effectMeasures",
                        text("判定指标", "What it was judged by"),
                        EFFECT,
                        finding.parts().stream()
                                .flatMap(group -> group.parts().isEmpty() ? Stream.of(group) : group.parts().stream())
                                .map(this::measure)
                                .collect(ImmutableList.toImmutableList()))
                .ifPresent(parts::add);
        return new Part.Section("effects", text("七、工作实效", "7. Effect"), parts.build());
    }

    private ImmutableList<Cell> surge(Effect effect, PeriodSurge judged) {
        Surge surge = judged.surge();
        return ImmutableList.of(
                Cell.of(judged.range().from().toString().substring(0, 7)),
                Cell.of(records.district()
                        .officeLabels()
                        .getOrDefault(judged.unit(), Label.of(judged.unit()))
                        .in(language)),
                Behind.count(effect.pieces(judged, judged.range().from()), Behind::piece),
                Behind.count(effect.pieces(judged, judged.windowStart()), Behind::piece),
                Cell.percent(surge.share()),
                Cell.of(surge.verdict().label().in(language)));
    }

    private ImmutableList<Cell> measure(Finding measure) {
        return ImmutableList.of(
                Cell.of(measure.label().in(language)),
                Cell.of(measure.value().map(value -> value.in(language))),
                Cell.of(measure.outcome().label().in(language)),
                Cell.of(reasons(measure)));
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
