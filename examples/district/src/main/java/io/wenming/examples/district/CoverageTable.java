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

    private CoverageTable(CoverageSource source, Division area, Words words) {
        this.source = source;
        this.area = area;
        this.words = words;
    }

    static Part.Table of(Standpoint at, CoverageSource source, LocalDate before, LocalDate on) {
        CoverageTable table = new CoverageTable(source, at.records().district().division(), at.words());
        return new Part.Table(
                "coverage",
                at.say("覆盖情况", "Coverage"),
                COLUMNS,
                at.records().practice().coverage().rules().stream()
                        .map(rule -> table.row(rule, before, on))
                        .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<Cell> row(CoverageRule rule, LocalDate before, LocalDate on) {
        CoverageTrend trend = rule.trend(source, area, before, on);
        Coverage now = trend.after();
        Label met = now.isMet() ? Label.of("达标", "met") : Label.of("未达标", "not met");
        return ImmutableList.of(
                Cell.of(words.of(rule.label())),
                Cell.percent(Optional.of(rule.required().toFraction())).behind(Basis.of(words.of(rule.describe()))),
                Cell.percent(now.share()).behind(Basis.of(now, words)),
                change(trend),
                Cell.count(now.covered()).behind(Basis.of(now, words)),
                Cell.count(now.whole()).behind(Basis.of(now, words)),
                Cell.of(words.of(met)),
                names(now.missing()),
                names(trend.gained()),
                names(trend.lost()));
    }

    private Cell change(CoverageTrend trend) {
        Cell change = Cell.percent(trend.change());
        return trend.change().isEmpty()
                ? change
                : change.behind(
                        Basis.of(words.say("本期 %s/%s，上期 %s/%s", "now %s/%s, before %s/%s")
                                .formatted(
                                        trend.after().covered(),
                                        trend.after().whole(),
                                        trend.before().covered(),
                                        trend.before().whole())),
                        Basis.of(words.say("本期新增", "gained"), trend.gained(), words::member),
                        Basis.of(words.say("本期失去", "lost"), trend.lost(), words::member));
    }

    private Cell names(ImmutableList<CoverageMember> members) {
        return Cell.of(Optional.of(members.stream()
                        .map(member -> words.of(member.name()))
                        .collect(Collectors.joining(words.say("、", ", "))))
                .filter(text -> !text.isEmpty()));
    }
}
