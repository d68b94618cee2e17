package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.coverage.Coverage;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.TitleStatus;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.PeriodUnit;
import io.wenming.practice.ServiceOrder;
import io.wenming.scoring.Score;
import io.wenming.scoring.Veto;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.ProblemState;
import io.wenming.slip.SlipStanding;
import io.wenming.surge.PeriodSurge;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody has to decide (待决事项): at once, this week, this month; with where it stands in the report. */
final class Decisions {
    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            Column.text("when", "时限", "when"),
            Column.text("matter", "待决事项", "matter"),
            Column.text("whom", "对象", "whom"),
            Column.text("why", "情况", "why"));

    private final Records records;
    private final WorkingCalendar calendar;
    private final LocalDate asOf;
    private final Behind behind;
    private final Language language;

    Decisions(Records records, WorkingCalendar calendar, LocalDate asOf, Language language) {
        this.records = records;
        this.calendar = calendar;
        this.asOf = asOf;
        this.behind = new Behind(records, language);
        this.language = language;
    }

    Optional<Part> table() {
        ImmutableList<ProblemStanding> problems =
                SlipSection.book(records, calendar).standing(asOf).problems();
        Effect effect = Effect.of(records, calendar, asOf);
        return Part.table(
                "decisions",
                text("待决事项", "To be decided"),
                COLUMNS,
                Stream.of(
                                problems.stream().flatMap(row -> overdue(row).stream()),
                                problems.stream().flatMap(row -> slip(row).stream()),
                                OrderTable.ofQuarter(records, asOf, language).stream()
                                        .flatMap(orders -> orders.withoutTaker().stream())
                                        .map(this::order),
                                Candidate.all(records).stream()
                                        .filter(Candidate::isPoor)
                                        .map(this::candidate),
                                titles(),
                                effect.bursts().stream().map(this::burst),
                                form(effect),
                                PracticeSection.coverage(records, calendar, asOf).stream()
                                        .flatMap(answers -> coverage(answers).stream()))
                        .flatMap(rows -> rows)
                        .collect(ImmutableList.toImmutableList()));
    }

    private Optional<ImmutableList<Cell>> overdue(ProblemStanding row) {
        return row.standing().filter(SlipStanding::isOverdue).map(slip -> {
            Optional<String> next = slip.next()
                    .flatMap(task -> task.otherwise())
                    .map(rung -> rung.label().in(language));
            return row(
                    text("即办", "now"),
                    next.map(rung -> text("下发%s", "issue: %s").formatted(rung))
                            .orElse(text("已是最高一级，议定处置", "the last rung: decide what follows")),
                    behind.office(row.problem().unit()),
                    text("%s %s，超期 %s 个工作日", "%s %s, %s working days overdue")
                            .formatted(row.problem().id(), row.problem().matter(), slip.overdueWorkdays()),
                    "slips");
        });
    }

    private Optional<ImmutableList<Cell>> slip(ProblemStanding row) {
        LocalDate endOfWeek = CalendarPeriod.of(PeriodUnit.WEEK, asOf).range().last();
        return row.standing()
                .filter(slip -> slip.state() == ProblemState.RECTIFIED
                        || slip.nextDueOn()
                                .filter(due -> !due.isAfter(endOfWeek))
                                .isPresent())
                .map(slip -> row(
                        text("本周", "this week"),
                        slip.state() == ProblemState.RECTIFIED
                                ? text("核验并销号", "check and close")
                                : text("到期前督促整改", "see that it is rectified in time"),
                        behind.office(row.problem().unit()),
                        "%s %s%s"
                                .formatted(
                                        row.problem().id(),
                                        row.problem().matter(),
                                        slip.nextDueOn()
                                                .map(due -> text("，期限 ", ", due ") + due)
                                                .orElse("")),
                        "slips"));
    }

    private ImmutableList<Cell> order(ServiceOrder order) {
        return row(
                text("本周", "this week"),
                text("落实接单队伍", "find a team that takes the order"),
                order.service(),
                text("%s，%s 点单，无人接单", "%s, ordered %s, without a taker").formatted(order.id(), order.on()),
                "practice");
    }

    private ImmutableList<Cell> candidate(Candidate candidate) {
        Optional<Score> score = candidate.score();
        ImmutableList<Veto> vetoes = score.map(Score::vetoes).orElse(ImmutableList.of());
        String what = score.isEmpty()
                ? text("督促报送测评数据", "have the facts reported")
                : vetoes.isEmpty() ? text("限期补短板", "close the gap") : text("研究一票否决的处理", "decide on the veto");
        String why = score.map(given -> given.status().label().in(language)
                        + (vetoes.isEmpty()
                                ? given.printed().map(points -> " " + points).orElse("")
                                : vetoes.stream()
                                        .map(veto -> veto.label().in(language))
                                        .collect(Collectors.joining(text("、", ", "), text("：", ": "), ""))))
                .orElse(text("未报送", "nothing reported"));
        return row(text("本月", "this month"), what, candidate.name(), why, "scores");
    }

    private Stream<ImmutableList<Cell>> titles() {
        HonorHistory history = records.register().asKnownOn(asOf).under(records.scheme());
        return history.subjects().stream()
                .flatMap(subject -> history.held(subject, asOf).stream())
                .filter(status -> status.state().isUnderSanction())
                .map(this::title);
    }

    private ImmutableList<Cell> title(TitleStatus status) {
        return row(
                text("本月", "this month"),
                text("督促整改，恢复称号", "see that the title can be restored"),
                behind.subject(status.subject()),
                status.title().label().in(language)
                        + " "
                        + status.state().label().in(language)
                        + status.suspendedUntil()
                                .map(day -> text("至 ", " until ") + day)
                                .orElse(""),
                "honors");
    }

    private ImmutableList<Cell> burst(PeriodSurge judged) {
        return row(
                text("本月", "this month"),
                text("核查突击迎检", "look into the burst"),
                behind.office(judged.unit()),
                behind.burst(judged),
                "effects");
    }

    private Stream<ImmutableList<Cell>> form(Effect effect) {
        return effect.isFound()
                ? Stream.of(row(
                        text("本月", "this month"),
                        text("少办活动、多办实事", "fewer events, more effect"),
                        text("全区", "the district"),
                        behind.reasons(effect.finding()).get(0),
                        "effects"))
                : Stream.of();
    }

    private Optional<ImmutableList<Cell>> coverage(ImmutableList<Coverage> answers) {
        ImmutableList<String> lacking = answers.stream()
                .filter(answer -> !answer.isMet())
                .map(answer -> answer.rule().label().in(language))
                .collect(ImmutableList.toImmutableList());
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(row(
                        text("本月", "this month"),
                        text("补齐覆盖 %s 项", "complete the coverage of %s").formatted(lacking.size()),
                        text("全区", "the district"),
                        String.join(text("、", ", "), lacking),
                        "practice"));
    }

    private static ImmutableList<Cell> row(String when, String matter, String whom, String why, String section) {
        return ImmutableList.of(Cell.of(when), Cell.of(matter).at(section), Cell.of(whom), Cell.of(why));
    }

    private String text(String zh, String en) {
        return Label.of(zh, en).in(language);
    }
}
