package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.bulletin.DutyBreakdown;
import io.wenming.cadence.Compliance;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.coverage.Coverage;
import io.wenming.examples.html.Basis;
import io.wenming.examples.html.Tone;
import io.wenming.finding.Finding;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.TitleStatus;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.scoring.Score;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.ProblemState;
import io.wenming.slip.SlipStanding;
import java.time.LocalDate;
import java.util.Optional;

/** The figures that an office looks at first (关键数据), each of which opens to its records. */
final class KeyFigures {
    /** As in the calendar of duties: up to a fifth not in time is fair. */
    private static final int FAIR_PARTS = 5;

    private final Records records;
    private final WorkingCalendar calendar;
    private final LocalDate asOf;
    private final Behind behind;
    private final Language language;

    KeyFigures(Records records, WorkingCalendar calendar, LocalDate asOf, Language language) {
        this.records = records;
        this.calendar = calendar;
        this.asOf = asOf;
        this.behind = new Behind(records, language);
        this.language = language;
    }

    Part.Tiles tiles() {
        ImmutableList.Builder<Part.Tile> tiles = ImmutableList.builder();
        tiles.add(onTime(), openProblems(), candidates(), titles());
        PracticeSection.coverage(records, calendar, asOf).ifPresent(answers -> tiles.add(coverage(answers)));
        OrderTable.ofQuarter(records, asOf, language).ifPresent(orders -> tiles.add(satisfaction(orders)));
        Effect effect = Effect.of(records, calendar, asOf);
        return new Part.Tiles(
                "keyFigures",
                text("关键数据", "Key figures"),
                tiles.add(bursts(effect), form(effect.finding(), effect.isFound()))
                        .build());
    }

    private Part.Tile onTime() {
        Compliance compliance = FourOnesSection.compliance(records, calendar, asOf);
        DutyBreakdown duties = DutyBreakdown.of(compliance);
        int failed = duties.notOnTime().size();
        Tone tone =
                failed == 0 ? Tone.GOOD : failed * FAIR_PARTS <= duties.due().size() ? Tone.FAIR : Tone.POOR;
        return new Part.Tile(
                text("四个一按期率", "four ones on time"),
                behind.onTime(duties),
                text("本季度，未按期 %s 项", "this quarter; %s not in time").formatted(failed),
                tone);
    }

    private Part.Tile openProblems() {
        ImmutableList<ProblemStanding> open = SlipSection.book(records, calendar).standing(asOf).problems().stream()
                .filter(row -> row.standing()
                        .filter(slip -> slip.state() == ProblemState.OPEN)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
        long overdue = open.stream()
                .filter(row -> row.standing().filter(SlipStanding::isOverdue).isPresent())
                .count();
        return new Part.Tile(
                text("未整改问题", "problems not rectified"),
                Behind.count(open, behind::problem),
                text("其中超期 %s 个", "%s of them overdue").formatted(overdue),
                overdue > 0 ? Tone.POOR : open.isEmpty() ? Tone.GOOD : Tone.FAIR);
    }

    private Part.Tile candidates() {
        ImmutableList<Candidate> all = Candidate.all(records);
        ImmutableList<Candidate> poor = all.stream().filter(Candidate::isPoor).collect(ImmutableList.toImmutableList());
        return new Part.Tile(
                text("测评未过", "not passed"),
                Behind.count(poor, this::told),
                text("共 %s 个参评对象", "of %s candidates").formatted(all.size()),
                poor.isEmpty() ? Tone.GOOD : Tone.POOR);
    }

    private String told(Candidate candidate) {
        return "%s %s %s"
                .formatted(
                        candidate.subject().type().label().in(language),
                        candidate.name(),
                        candidate
                                .score()
                                .map(Score::status)
                                .map(status -> status.label().in(language))
                                .orElse(text("未报送", "nothing reported")));
    }

    private Part.Tile titles() {
        HonorHistory history = records.register().asKnownOn(asOf).under(records.scheme());
        ImmutableList<TitleStatus> held = history.subjects().stream()
                .flatMap(subject -> history.held(subject, asOf).stream())
                .collect(ImmutableList.toImmutableList());
        long sanctioned =
                held.stream().filter(status -> status.state().isUnderSanction()).count();
        return new Part.Tile(
                text("现有荣誉", "honors held"),
                Behind.count(held, behind::held),
                text("其中处分期内 %s 个", "%s of them under sanction").formatted(sanctioned),
                sanctioned > 0 ? Tone.FAIR : Tone.GOOD);
    }

    private Part.Tile coverage(ImmutableList<Coverage> answers) {
        ImmutableList<Coverage> lacking =
                answers.stream().filter(answer -> !answer.isMet()).collect(ImmutableList.toImmutableList());
        return new Part.Tile(
                text("覆盖未达标", "coverage not met"),
                Behind.count(lacking, behind::coverage),
                text("共 %s 项要求", "of %s requirements").formatted(answers.size()),
                lacking.isEmpty() ? Tone.GOOD : Tone.POOR);
    }

    private Part.Tile satisfaction(OrderTable orders) {
        int waiting = orders.withoutTaker().size();
        return new Part.Tile(
                text("群众满意率", "content with services"),
                orders.satisfaction(),
                text("本季度点单，无人接单 %s 单", "orders of the quarter; %s without a taker")
                        .formatted(waiting),
                waiting > 0 ? Tone.FAIR : Tone.OPEN);
    }

    private Part.Tile bursts(Effect effect) {
        return new Part.Tile(
                text("突击迎检", "bursts before assessments"),
                Behind.count(effect.bursts(), behind::burst),
                text("共判定 %s 个月次", "of %s months of units")
                        .formatted(effect.surges().size()),
                effect.bursts().isEmpty() ? Tone.GOOD : Tone.POOR);
    }

    private Part.Tile form(Finding finding, boolean isFound) {
        return new Part.Tile(
                finding.label().in(language),
                Cell.of(Optional.of(finding.value()
                                .map(value -> value.in(language))
                                .orElse(finding.outcome().label().in(language))))
                        .behind(new Basis("", behind.reasons(finding))),
                text("活动与实效相比", "activity against outcome"),
                isFound ? Tone.POOR : Tone.GOOD);
    }

    private String text(String zh, String en) {
        return Label.of(zh, en).in(language);
    }
}
