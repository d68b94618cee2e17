package io.wenming.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.UnknownCalendarYearException;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.document.DocumentSource;
import io.wenming.document.Domains;
import io.wenming.finding.Finding;
import io.wenming.finding.FindingText;
import io.wenming.finding.Outcome;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.slip.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ProcedureTest {
    private static final WorkingCalendar CALENDAR = ChineseWorkdays.calendar();
    private static final LocalDate END = LocalDate.of(2026, 3, 31);

    static Stream<Procedure> readyMade() {
        return Stream.of(
                Procedure.projectLoop(),
                Procedure.serviceOrder(),
                Procedure.selection(),
                Procedure.lecture(sixSteps()));
    }

    @ParameterizedTest
    @MethodSource("readyMade")
    void officialProcedureTakenStepByStepIsClosedAndReadsBackEqual(Procedure procedure) {
        ProcedureRun.Builder run = ProcedureRun.builder().id("run");
        List<String> steps = procedure.steps().stream().map(ProcedureStep::id).toList();
        steps.forEach(step -> run.addRecord(step, step, day(2 + steps.indexOf(step))));

        ProcedureStanding standing = procedure.standing(run.build(), CALENDAR, END);

        assertThat(standing.isClosed()).isTrue();
        assertThat(standing.violations()).isEmpty();
        assertThat(standing.next()).isEmpty();
        assertThat(Procedure.DOCUMENT.read(DocumentSource.yaml("d", Procedure.DOCUMENT.toYaml(procedure))))
                .isEqualTo(procedure);
    }

    @Test
    void projectGoesRoundAgainFromEitherStep() {
        ProcedureRun.Builder run = run("establish", "recruit", "implement", "evaluate", "optimize", "recruit");

        ProcedureStanding standing = Procedure.projectLoop().standing(run.build(), CALENDAR, END);

        assertThat(standing.rounds()).isEqualTo(2);
        assertThat(standing.completed()).isEqualTo(1);
        assertThat(standing.state()).isEqualTo(ProcedureState.RUNNING);
        assertThat(standing.current().orElseThrow().step().id()).isEqualTo("recruit");
        assertThat(standing.next().orElseThrow().step().id()).isEqualTo("implement");
        assertThat(Procedure.projectLoop().loops())
                .containsExactly(new Loop("optimize", "recruit"), new Loop("optimize", "implement"));
    }

    @Test
    void orderSaysWhoComesNext() {
        ProcedureStanding standing =
                Procedure.serviceOrder().standing(run("order", "assign").build(), CALENDAR, END);

        assertThat(standing.next().orElseThrow().step().actor()).contains(Label.of("志愿者", "volunteers"));
        assertThat(line(standing, Language.ZH)).isEqualTo("点单服务：进行中 — 下一环节：接单（志愿者）");
        assertThat(line(standing, Language.EN)).isEqualTo("ordering a service: running — next: accept (by volunteers)");
    }

    @Test
    void nominationMayBeLeftOutOfASelection() {
        ProcedureStanding standing = Procedure.selection()
                .standing(
                        run("notice", "apply", "recommend", "assess", "publicize", "name")
                                .build(),
                        CALENDAR,
                        END);

        assertThat(standing.isClosed()).isTrue();
        assertThat(standing.finding().of("nominate").orElseThrow().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void stepOutOfOrderChangesNothingWhereTheOrderIsStrict() {
        ProcedureStanding standing =
                Procedure.projectLoop().standing(run("establish", "implement").build(), CALENDAR, END);

        assertThat(standing.violations())
                .containsExactly(
                        new StepViolation(new StepRecord("r2", "implement", day(3)), ViolationKind.OUT_OF_ORDER));
        assertThat(standing.current().orElseThrow().step().id()).isEqualTo("establish");
        assertThat(line(standing, Language.EN))
                .isEqualTo("project loop: running — next: recruit volunteers; record r2 (carry it out): out of order");
    }

    @Test
    void skippedStepIsMissingUntilItIsMadeUp() {
        Procedure lecture = Domains.procedure();
        ProcedureRun.Builder run = run("reflect", "learn", "share", "wish");

        ProcedureStanding missing = lecture.standing(run.build(), CALENDAR, END);
        ProcedureStanding whole =
                lecture.standing(run.addRecord("r9", "recite", day(9)).build(), CALENDAR, END);

        assertThat(missing.state()).isEqualTo(ProcedureState.COMPLETE);
        assertThat(missing.missing()).extracting(step -> step.step().id()).containsExactly("recite");
        assertThat(missing.isClosed()).isFalse();
        assertThat(line(missing, Language.ZH)).contains("诵经典被跳过，须补做", "记录 r3（谈感悟）：越过环节");
        assertThat(whole.isClosed()).isTrue();
        assertThat(whole.steps()).extracting(StepStanding::status).contains(StepStatus.MADE_UP, StepStatus.SKIPPED);
    }

    @Test
    void nextStepIsOverdueFromTheDayAfterItsDeadline() {
        Procedure lecture = Domains.procedure();
        ProcedureRun run = Domains.procedureRuns().get(0);

        ProcedureStanding inTime = lecture.standing(run, CALENDAR, LocalDate.of(2026, 3, 12));
        ProcedureStanding late = lecture.standing(run, CALENDAR, LocalDate.of(2026, 3, 13));
        ProcedureStanding done = lecture.standing(run, CALENDAR, END);

        assertThat(inTime.next().orElseThrow().dueOn()).contains(LocalDate.of(2026, 3, 12));
        assertThat(inTime.overdueSince()).isEmpty();
        assertThat(late.overdueSince()).contains(LocalDate.of(2026, 3, 13));
        assertThat(line(late, Language.EN))
                .isEqualTo("moral lecture: running — next: learn from a model (by speaker); overdue since 2026-03-13"
                        + " (良庆区道德讲堂)");
        assertThat(done.steps().get(2).isLate()).isTrue();
        assertThat(done.next().orElseThrow().dueOn()).contains(LocalDate.of(2026, 3, 26));
    }

    @Test
    void timeOfTheFirstStepRunsFromTheDayOfOpening() {
        Procedure one = Procedure.builder()
                .id("one")
                .label(Label.of("一步", "one step"))
                .version("1")
                .addStep(ProcedureStep.builder()
                        .id("reply")
                        .label(Label.of("答复", "reply"))
                        .term(Term.naturalDays(5))
                        .build())
                .order(StepOrder.STRICT)
                .build();
        ProcedureRun opened = ProcedureRun.builder().id("a").openedOn(day(2)).build();
        ProcedureRun undated = ProcedureRun.builder().id("b").build();

        assertThat(one.standing(opened, CALENDAR, END).overdueSince()).contains(LocalDate.of(2026, 3, 10));
        assertThat(one.standing(undated, CALENDAR, END).overdueSince()).isEmpty();
        assertThat(ProcedureTally.of(one.standings(List.of(opened, undated), CALENDAR, END)))
                .isEqualTo(new ProcedureTally(2, 0, 0, 0, 1));
    }

    @Test
    void runThatNeedsAnUnpublishedYearSaysSoAndHidesNoOther() {
        Procedure lecture = Domains.procedure();
        ProcedureRun late = ProcedureRun.builder()
                .id("late")
                .addRecord("r1", "reflect", LocalDate.of(2026, 12, 31))
                .build();
        LocalDate asOf = LocalDate.of(2026, 12, 31);

        ImmutableList<ProcedureStanding> rows =
                lecture.standings(List.of(late, Domains.procedureRuns().get(1)), CALENDAR, asOf);

        assertThat(rows.get(0).unknownYear()).hasValue(2027);
        assertThat(rows.get(0).next().orElseThrow().dueOn()).isEmpty();
        assertThat(line(rows.get(0), Language.EN)).contains("the working days of 2027 are not published");
        assertThat(rows.get(1).unknownYear()).isEmpty();
        assertThatExceptionOfType(UnknownCalendarYearException.class)
                .isThrownBy(() -> lecture.standing(late, CALENDAR, asOf));
    }

    @Test
    void rateOfNoRunIsNone() {
        assertThat(ProcedureTally.NONE.closedRate()).isEmpty();
        assertThat(new ProcedureTally(3, 2, 2, 1, 0).closedRate()).contains(Fraction.of(1, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProcedureTally(1, 1, 1, 2, 0))
                .withMessage("tally: a part is larger than its whole; give counts of the same runs");
    }

    @Test
    void recordOfAnUnknownStepIsNamed() {
        Finding finding = Procedure.serviceOrder()
                .standing(run("order", "dance").build(), CALENDAR, END)
                .finding();

        assertThat(FindingText.in(Language.EN).line(finding)).contains("record r2 (dance): unknown step");
        assertThat(FindingText.in(Language.ZH).print(finding)).contains("  点单：符合 — 2026-03-02 办结", "  派单：未评 — 尚未办理");
    }

    @Test
    void faultyProceduresAreRefused() {
        assertRefused(start(), "procedure 'p': it has no step; give at least one");
        assertRefused(
                start().addStep("a", Label.of("a")).addStep("a", Label.of("a")),
                "procedure 'p': a step occurs twice in [a, a]; give each once");
        assertRefused(
                start().addStep(ProcedureStep.builder()
                        .id("a")
                        .label(Label.of("a"))
                        .optional(true)
                        .build()),
                "procedure 'p': the last step 'a' is optional; end with a step that must be taken");
        assertRefused(
                start().addStep("a", Label.of("a")).addLoop("a", "b"),
                "procedure 'p': loop from 'a' to 'b' is not between its steps; give two of [a]");
        assertRefused(
                start().addStep("a", Label.of("a")).addStep("b", Label.of("b")).addLoop("a", "b"),
                "procedure 'p': loop from 'a' to 'b' leads forward; give an earlier step or the same");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Procedure.lecture(ImmutableList.of(Label.of("唱歌曲", "sing"))))
                .withMessage("lecture: it has 1 steps; give the six of the place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("order").openedOn(day(5)).build())
                .withMessage(
                        "run 'run': record 'r1' of 2026-03-02 is before the run was opened on 2026-03-05; give that"
                                + " day or a later one");
    }

    @Test
    void codesAreReadBack() {
        assertThat(StepOrder.values())
                .allSatisfy(order -> assertThat(StepOrder.of(order.code())).isEqualTo(order));
        assertThat(StepStatus.values())
                .allSatisfy(status -> assertThat(StepStatus.of(status.code())).isEqualTo(status));
        assertThat(ProcedureState.values())
                .allSatisfy(state -> assertThat(ProcedureState.of(state.code())).isEqualTo(state));
        assertThat(ViolationKind.values())
                .allSatisfy(kind -> assertThat(ViolationKind.of(kind.code())).isEqualTo(kind));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StepOrder.of("loose"))
                .withMessage("order: 'loose' is not known; give strict or lenient");
    }

    private static void assertRefused(Procedure.Builder procedure, String message) {
        assertThatIllegalArgumentException().isThrownBy(procedure::build).withMessage(message);
    }

    private static Procedure.Builder start() {
        return Procedure.builder()
                .id("p")
                .label(Label.of("程序", "procedure"))
                .version("1")
                .order(StepOrder.STRICT);
    }

    private static ImmutableList<Label> sixSteps() {
        return Domains.procedure().steps().stream().map(ProcedureStep::label).collect(ImmutableList.toImmutableList());
    }

    private static ProcedureRun.Builder run(String... steps) {
        ProcedureRun.Builder run = ProcedureRun.builder().id("run");
        for (int index = 0; index < steps.length; index++) {
            run.addRecord("r" + (index + 1), steps[index], day(2 + index));
        }
        return run;
    }

    private static String line(ProcedureStanding standing, Language language) {
        return FindingText.in(language).line(standing.finding());
    }

    private static LocalDate day(int dayOfMarch) {
        return LocalDate.of(2026, 3, dayOfMarch);
    }
}
