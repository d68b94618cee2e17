package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.coverage.Coverage;
import io.wenming.honor.TitleStatus;
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

    private final Standpoint at;
    private final Behind behind;

    Decisions(Standpoint at) {
        this.at = at;
        this.behind = at.behind();
    }

    Optional<Part> table() {
        ImmutableList<ProblemStanding> problems = at.standing().problems();
        Effect effect = Effect.of(at);
        return Part.table(
                "decisions",
                at.say("待决事项", "To be decided"),
                COLUMNS,
                Stream.of(
                                problems.stream().flatMap(row -> overdue(row).stream()),
                                problems.stream().flatMap(row -> slip(row).stream()),
                                OrderTable.ofQuarter(at).stream()
                                        .flatMap(orders -> orders.withoutTaker().stream())
                                        .map(this::order),
                                Candidate.all(at.records()).stream()
                                        .filter(Candidate::isPoor)
                                        .map(this::candidate),
                                titles(),
                                effect.bursts().stream().map(this::burst),
                                form(effect),
                                PracticeSection.coverage(at).stream().flatMap(answers -> coverage(answers).stream()))
                        .flatMap(rows -> rows)
                        .collect(ImmutableList.toImmutableList()));
    }

    private Optional<ImmutableList<Cell>> overdue(ProblemStanding row) {
        return row.standing().filter(SlipStanding::isOverdue).map(slip -> {
            Optional<String> next = slip.next()
                    .flatMap(task -> task.otherwise())
                    .map(rung -> rung.label().in(at.language()));
            return row(
                    at.say("即办", "now"),
                    next.map(rung -> at.say("下发%s", "issue: %s").formatted(rung))
                            .orElse(at.say("已是最高一级，议定处置", "the last rung: decide what follows")),
                    behind.office(row.problem().unit()),
                    at.say("%s %s，超期 %s 个工作日", "%s %s, %s working days overdue")
                            .formatted(row.problem().id(), row.problem().matter(), slip.overdueWorkdays()),
                    "slips");
        });
    }

    private Optional<ImmutableList<Cell>> slip(ProblemStanding row) {
        LocalDate endOfWeek =
                CalendarPeriod.of(PeriodUnit.WEEK, at.asOf()).range().last();
        return row.standing()
                .filter(slip -> slip.state() == ProblemState.RECTIFIED
                        || slip.nextDueOn()
                                .filter(due -> !due.isAfter(endOfWeek))
                                .isPresent())
                .map(slip -> row(
                        at.say("本周", "this week"),
                        slip.state() == ProblemState.RECTIFIED
                                ? at.say("核验并销号", "check and close")
                                : at.say("到期前督促整改", "see that it is rectified in time"),
                        behind.office(row.problem().unit()),
                        "%s %s%s"
                                .formatted(
                                        row.problem().id(),
                                        row.problem().matter(),
                                        slip.nextDueOn()
                                                .map(due -> at.say("，期限 ", ", due ") + due)
                                                .orElse("")),
                        "slips"));
    }

    private ImmutableList<Cell> order(ServiceOrder order) {
        return row(
                at.say("本周", "this week"),
                at.say("落实接单队伍", "find a team that takes the order"),
                order.service(),
                at.say("%s，%s 点单，无人接单", "%s, ordered %s, without a taker").formatted(order.id(), order.on()),
                "practice");
    }

    private ImmutableList<Cell> candidate(Candidate candidate) {
        Optional<Score> score = candidate.score();
        ImmutableList<Veto> vetoes = score.map(Score::vetoes).orElse(ImmutableList.of());
        String what = score.isEmpty()
                ? at.say("督促报送测评数据", "have the facts reported")
                : vetoes.isEmpty() ? at.say("限期补短板", "close the gap") : at.say("研究一票否决的处理", "decide on the veto");
        String why = score.map(given -> given.status().label().in(at.language())
                        + (vetoes.isEmpty()
                                ? given.printed().map(points -> " " + points).orElse("")
                                : vetoes.stream()
                                        .map(veto -> veto.label().in(at.language()))
                                        .collect(Collectors.joining(at.say("、", ", "), at.say("：", ": "), ""))))
                .orElse(at.say("未报送", "nothing reported"));
        return row(at.say("本月", "this month"), what, candidate.name(), why, "scores");
    }

    private Stream<ImmutableList<Cell>> titles() {
        return at.held().stream()
                .filter(status -> status.state().isUnderSanction())
                .map(this::title);
    }

    private ImmutableList<Cell> title(TitleStatus status) {
        return row(
                at.say("本月", "this month"),
                at.say("督促整改，恢复称号", "see that the title can be restored"),
                behind.subject(status.subject()),
                status.title().label().in(at.language())
                        + " "
                        + status.state().label().in(at.language())
                        + status.suspendedUntil()
                                .map(day -> at.say("至 ", " until ") + day)
                                .orElse(""),
                "honors");
    }

    private ImmutableList<Cell> burst(PeriodSurge judged) {
        return row(
                at.say("本月", "this month"),
                at.say("核查突击迎检", "look into the burst"),
                behind.office(judged.unit()),
                behind.burst(judged),
                "effects");
    }

    private Stream<ImmutableList<Cell>> form(Effect effect) {
        return effect.isFound()
                ? Stream.of(row(
                        at.say("本月", "this month"),
                        at.say("少办活动、多办实事", "fewer events, more effect"),
                        at.say("全区", "the district"),
                        behind.reasons(effect.finding()).get(0),
                        "effects"))
                : Stream.of();
    }

    private Optional<ImmutableList<Cell>> coverage(ImmutableList<Coverage> answers) {
        ImmutableList<String> lacking = answers.stream()
                .filter(answer -> !answer.isMet())
                .map(answer -> answer.rule().label().in(at.language()))
                .collect(ImmutableList.toImmutableList());
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(row(
                        at.say("本月", "this month"),
                        at.say("补齐覆盖 %s 项", "complete the coverage of %s").formatted(lacking.size()),
                        at.say("全区", "the district"),
                        String.join(at.say("、", ", "), lacking),
                        "practice"));
    }

    private static ImmutableList<Cell> row(String when, String matter, String whom, String why, String section) {
        return ImmutableList.of(Cell.of(when), Cell.of(matter).at(section), Cell.of(whom), Cell.of(why));
    }
}
