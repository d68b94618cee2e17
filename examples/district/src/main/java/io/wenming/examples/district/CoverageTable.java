package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.coverage.Coverage;
import io.wenming.coverage.CoverageMember;
import io.wenming.coverage.CoverageRule;
import io.wenming.coverage.CoverageSource;
import io.wenming.coverage.CoverageTrend;
import io.wenming.division.Division;
import io.wenming.examples.html.Basis;
import io.wenming.examples.html.Words;
import io.wenming.label.Label;
import io.wenming.label.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is covered at the end of the period, who is missing by name, and who came and went since the one before. */
final class CoverageTable {
    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            Column.text("rule", "要求", "requirement"),
            Column.number("required", "应达", "required"),
            Column.number("share", "实际", "measured"),
            Column.number("change", "较上期", "change"),
            Column.number("covered", "已覆盖", "covered"),
            Column.number("whole", "应覆盖", "to cover"),
            Column.text("met", "结论", "met"),
            Column.text("missing", "尚缺", "missing"),
            Column.text("gained", "本期新增", "gained"),
            Column.text("lost", "本期失去", "lost"));

    private final CoverageSource source;
    private final Division area;
    private final Words words;
    private final Language language;

    private CoverageTable(CoverageSource source, Division area, Language language) {
        this.source = source;
        this.area = area;
        this.words = new Words(language);
        this.language = language;
    }

    static Part.Table of(Records records, CoverageSource source, LocalDate before, LocalDate on, Language language) {
        CoverageTable table = new CoverageTable(source, records.district().division(), language);
        return new Part.Table(
                "coverage",
                Label.of("覆盖情况", "Coverage").in(language),
                COLUMNS,
                records.practice().coverage().rules().stream()
                        .map(rule -> table.row(rule, before, on))
                        .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<Cell> row(CoverageRule rule, LocalDate before, LocalDate on) {
        CoverageTrend trend = rule.trend(source, area, before, on);
        Coverage now = trend.after();
        Label met = now.isMet() ? Label.of("达标", "met") : Label.of("未达标", "not met");
        return ImmutableList.of(
                Cell.of(rule.label().in(language)),
                Cell.percent(Optional.of(rule.required().toFraction()))
                        .behind(Basis.of(rule.describe().in(language))),
                Cell.percent(now.share()).behind(Basis.of(now, words)),
                change(trend),
                Cell.count(now.covered()).behind(Basis.of(now, words)),
                Cell.count(now.whole()).behind(Basis.of(now, words)),
                Cell.of(met.in(language)),
                names(now.missing()),
                names(trend.gained()),
                names(trend.lost()));
    }

    private Cell change(CoverageTrend trend) {
        Cell change = Cell.percent(trend.change());
        return trend.change().isEmpty()
                ? change
                : change.behind(
                        Basis.of(Label.of(
                                        "本期 %s/%s，上期 %s/%s"
                                                .formatted(
                                                        trend.after().covered(),
                                                        trend.after().whole(),
                                                        trend.before().covered(),
                                                        trend.before().whole()),
                                        "now %s/%s, before %s/%s"
                                                .formatted(
                                                        trend.after().covered(),
                                                        trend.after().whole(),
                                                        trend.before().covered(),
                                                        trend.before().whole()))
                                .in(language)),
                        Basis.of(Label.of("本期新增", "gained").in(language), trend.gained(), words::member),
                        Basis.of(Label.of("本期失去", "lost").in(language), trend.lost(), words::member));
    }

    private Cell names(ImmutableList<CoverageMember> members) {
        return Cell.of(Optional.of(members.stream()
                        .map(member -> member.name().in(language))
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", ")))
                .filter(text -> !text.isEmpty()));
    }
}
