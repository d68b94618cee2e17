package io.wenming.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.citation.Citation;
import io.wenming.document.DocumentKind;
import io.wenming.edition.Edition;
import io.wenming.edition.Issued;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A procedure (闭环管理): steps in their order, some of them optional, and ways back that begin a new round.
 *
 * <pre>{@code
 * Procedure order = Procedure.serviceOrder();          // 点单 → 派单 → 接单 → 评单
 * ProcedureStanding standing = order.standing(run, calendar, asOf);
 * standing.next();                                     // the step to come, who takes it and until when
 * standing.finding();                                  // all of it in Chinese and English
 * }</pre>
 *
 * <p>Source: framework, parts 2, 5 and 7.
 */
@DomainStyle
@Value.Immutable
public abstract class Procedure implements Issued, Serializable {
    /** Procedures as documents. */
    public static final DocumentKind<Procedure> DOCUMENT = ProcedureForm.document();

    private static final long serialVersionUID = 1L;

    Procedure() {}

    /** The id, not blank. */
    @Override
    public abstract String id();

    /** The official name. */
    public abstract Label label();

    /** The version, not blank. */
    @Override
    public abstract String version();

    /** When it is in force, and what it takes the place of; always, by default. */
    @Override
    @Value.Default
    public Edition edition() {
        return Edition.ALWAYS;
    }

    /** Where it is laid down. */
    public abstract Optional<Citation> citation();

    /** The steps in their order; at least one, ids are unique, the last one is not optional. */
    public abstract ImmutableList<ProcedureStep> steps();

    /** The ways back, each to an earlier step or to the same. */
    public abstract ImmutableList<Loop> loops();

    /** What a step before its turn does. */
    public abstract StepOrder order();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("version", version());
        Refusal.unless(!steps().isEmpty(), "procedure '%s': it has no step; give at least one", id());
        Refusal.unless(
                ids().stream().distinct().count() == steps().size(),
                "procedure '%s': a step occurs twice in %s; give each once",
                id(),
                ids());
        Refusal.unless(
                !steps().get(steps().size() - 1).optional(),
                "procedure '%s': the last step '%s' is optional; end with a step that must be taken",
                id(),
                steps().get(steps().size() - 1).id());
        for (Loop loop : loops()) {
            Refusal.unless(
                    ids().contains(loop.from()) && ids().contains(loop.to()),
                    "procedure '%s': loop from '%s' to '%s' is not between its steps; give two of %s",
                    id(),
                    loop.from(),
                    loop.to(),
                    ids());
            Refusal.unless(
                    number(loop.to()) <= number(loop.from()),
                    "procedure '%s': loop from '%s' to '%s' leads forward; give an earlier step or the same",
                    id(),
                    loop.from(),
                    loop.to());
        }
    }

    private ImmutableList<String> ids() {
        return steps().stream().map(ProcedureStep::id).collect(ImmutableList.toImmutableList());
    }

    /** The number of a step, 1 for the first; 0 for what is no step. */
    int number(String step) {
        return ids().indexOf(step) + 1;
    }

    /**
     * How a run stands at the end of a day; what was recorded of later days is not known.
     *
     * @throws io.wenming.calendar.UnknownCalendarYearException if a deadline needs a year that is not published; a
     *     procedure without terms looks at no calendar
     */
    public ProcedureStanding standing(ProcedureRun run, WorkingCalendar calendar, LocalDate asOf) {
        return Progress.of(this, requireNonNull(run, "run"), Deadlines.by(calendar), requireNonNull(asOf, "asOf"));
    }

    /**
     * How many runs stand, in the order given. Where a deadline needs a year whose working days are not published, that
     * row has no deadlines and says so ({@link ProcedureStanding#unknownYear}); the others stand.
     */
    public ImmutableList<ProcedureStanding> standings(
            Iterable<ProcedureRun> runs, WorkingCalendar calendar, LocalDate asOf) {
        return Streams.stream(runs)
                .map(run -> Progress.ofRow(this, run, Deadlines.by(calendar), requireNonNull(asOf, "asOf")))
                .collect(ImmutableList.toImmutableList());
    }

    /** 项目闭环: 成立项目 → 招募志愿者 → 实施项目 → 评估效果 → 优化项目, and round again from 招募 or 实施. Source: framework, part 5. */
    public static Procedure projectLoop() {
        return ReadyMadeProcedures.projectLoop();
    }

    /** 群众点单 → 中心派单 → 志愿者接单 → 群众评单. Source: framework, part 5. */
    public static Procedure serviceOrder() {
        return ReadyMadeProcedures.serviceOrder();
    }

    /**
     * 道德讲堂六个环节: a lecture in six fixed steps, with the ids {@code step_1} to {@code step_6}. Which six differs by place,
     * and the framework names none: the place gives them, such as 自我反省、唱歌曲、学模范、诵经典、谈感悟、送吉祥. Source: framework,
     * part 7.
     *
     * @throws IllegalArgumentException if there are not six
     */
    public static Procedure lecture(Iterable<Label> sixSteps) {
        return ReadyMadeProcedures.lecture(ImmutableList.copyOf(requireNonNull(sixSteps, "sixSteps")));
    }

    /**
     * 评选: 下发通知 → 申报 → 推荐 → 提名 (optional) → 测评 → 公示 → 命名, the selection of a round for one applicant. Who may be named
     * is said by a scheme of honors; this is whether the steps were kept. Source: framework, part 2; honor rules, section 3.
     */
    public static Procedure selection() {
        return ReadyMadeProcedures.selection();
    }

    /** Starts a procedure. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a procedure; missing parts are refused by name. */
    public static final class Builder extends ImmutableProcedure.Builder {
        Builder() {}

        /** Adds a step that must be taken, by anybody, at any time. */
        public Builder addStep(String id, Label label) {
            return addStep(ProcedureStep.of(id, label));
        }

        /** Adds a way back. */
        public Builder addLoop(String from, String to) {
            return addLoop(new Loop(from, to));
        }
    }
}
