package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.bulletin.DutyBreakdown;
import io.wenming.coverage.Coverage;
import io.wenming.examples.html.Basis;
import io.wenming.examples.html.Tone;
import io.wenming.finding.Finding;
import io.wenming.honor.TitleStatus;
import io.wenming.scoring.Score;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.ProblemState;
import io.wenming.slip.SlipStanding;
import java.util.Optional;

/** The figures that an office looks at first (关键数据), each of which opens to its records. */
final class KeyFigures {
    /** As in the calendar of duties: up to a fifth not in time is fair. */
    private static final int FAIR_PARTS = 5;

    private final Standpoint at;
    private final Behind behind;

    KeyFigures(Standpoint at) {
        this.at = at;
        this.behind = at.behind();
    }

    Part.Tiles tiles() {
        ImmutableList.Builder<Part.Tile> tiles = ImmutableList.builder();
        tiles.add(onTime(), openProblems(), candidates(), titles());
        PracticeSection.coverage(at).ifPresent(answers -> tiles.add(coverage(answers)));
        OrderTable.ofQuarter(at).ifPresent(orders -> tiles.add(satisfaction(orders)));
        Effect effect = Effect.of(at);
        return new Part.Tiles(
                "keyFigures",
                at.say("关键数据", "Key figures"),
                tiles.add(bursts(effect), form(effect.finding(), effect.isFound()))
                        .build());
    }

    private Part.Tile onTime() {
        DutyBreakdown duties = DutyBreakdown.of(at.compliance());
        int failed = duties.notOnTime().size();
        Tone tone =
                failed == 0 ? Tone.GOOD : failed * FAIR_PARTS <= duties.due().size() ? Tone.FAIR : Tone.POOR;
        return new Part.Tile(
                at.say("四个一按期率", "four ones on time"),
                behind.onTime(duties),
                at.say("本季度，未按期 %s 项", "this quarter; %s not in time").formatted(failed),
                tone);
    }

    private Part.Tile openProblems() {
        ImmutableList<ProblemStanding> open = at.standing().problems().stream()
                .filter(row -> row.standing()
                        .filter(slip -> slip.state() == ProblemState.OPEN)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
        long overdue = open.stream()
                .filter(row -> row.standing().filter(SlipStanding::isOverdue).isPresent())
                .count();
        return new Part.Tile(
                at.say("未整改问题", "problems not rectified"),
                Behind.count(open, behind::problem),
                at.say("其中超期 %s 个", "%s of them overdue").formatted(overdue),
                overdue > 0 ? Tone.POOR : open.isEmpty() ? Tone.GOOD : Tone.FAIR);
    }

    private Part.Tile candidates() {
        ImmutableList<Candidate> all = Candidate.all(at.records());
        ImmutableList<Candidate> poor = all.stream().filter(Candidate::isPoor).collect(ImmutableList.toImmutableList());
        return new Part.Tile(
                at.say("测评未过", "not passed"),
                Behind.count(poor, this::told),
                at.say("共 %s 个参评对象", "of %s candidates").formatted(all.size()),
                poor.isEmpty() ? Tone.GOOD : Tone.POOR);
    }

    private String told(Candidate candidate) {
        return "%s %s %s"
                .formatted(
                        candidate.subject().type().label().in(at.language()),
                        candidate.name(),
                        candidate
                                .score()
                                .map(Score::status)
                                .map(status -> status.label().in(at.language()))
                                .orElse(at.say("未报送", "nothing reported")));
    }

    private Part.Tile titles() {
        ImmutableList<TitleStatus> held = at.held();
        long sanctioned =
                held.stream().filter(status -> status.state().isUnderSanction()).count();
        return new Part.Tile(
                at.say("现有荣誉", "honors held"),
                Behind.count(held, behind::held),
                at.say("其中处分期内 %s 个", "%s of them under sanction").formatted(sanctioned),
                sanctioned > 0 ? Tone.FAIR : Tone.GOOD);
    }

    private Part.Tile coverage(ImmutableList<Coverage> answers) {
        ImmutableList<Coverage> lacking =
                answers.stream().filter(answer -> !answer.isMet()).collect(ImmutableList.toImmutableList());
        return new Part.Tile(
                at.say("覆盖未达标", "coverage not met"),
                Behind.count(lacking, behind::coverage),
                at.say("共 %s 项要求", "of %s requirements").formatted(answers.size()),
                lacking.isEmpty() ? Tone.GOOD : Tone.POOR);
    }

    private Part.Tile satisfaction(OrderTable orders) {
        int waiting = orders.withoutTaker().size();
        return new Part.Tile(
                at.say("群众满意率", "content with services"),
                orders.satisfaction(),
                at.say("本季度点单，无人接单 %s 单", "orders of the quarter; %s without a taker")
                        .formatted(waiting),
                waiting > 0 ? Tone.FAIR : Tone.OPEN);
    }

    private Part.Tile bursts(Effect effect) {
        return new Part.Tile(
                at.say("突击迎检", "bursts before assessments"),
                Behind.count(effect.bursts(), behind::burst),
                at.say("共判定 %s 个月次", "of %s months of units")
                        .formatted(effect.surges().size()),
                effect.bursts().isEmpty() ? Tone.GOOD : Tone.POOR);
    }

    private Part.Tile form(Finding finding, boolean isFound) {
        return new Part.Tile(
                finding.label().in(at.language()),
                Cell.of(Optional.of(finding.value()
                                .map(value -> value.in(at.language()))
                                .orElse(finding.outcome().label().in(at.language()))))
                        .behind(new Basis("", behind.reasons(finding))),
                at.say("活动与实效相比", "activity against outcome"),
                isFound ? Tone.POOR : Tone.GOOD);
    }
}
