package io.wenming.bulletin;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.Supervision;
import io.wenming.cadence.Waiver;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.ranking.Placing;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.Slip;
import java.util.function.Function;

/**
 * What there is to say of figures, duties and problems, in the order in which it is said.
 *
 * @param question the question
 * @param number how a number of percent or of points is said
 */
record BulletinSentences(BulletinQuestion question, Function<Fraction, Detail> number) {
    private static final Fraction PERCENT = Fraction.of(100);

    Reason period() {
        Supervision supervision = question.supervision();
        return Reason.of(
                BulletinReason.PERIOD,
                Detail.of(supervision.range().from()),
                Detail.of(supervision.range().last()),
                Detail.of(supervision.asOf()));
    }

    ImmutableList<Reason> figures(BulletinFigures figures) {
        DutyBreakdown duties = figures.duties();
        ImmutableList.Builder<Reason> said = ImmutableList.builder();
        said.add(Reason.of(
                BulletinReason.DUTIES,
                Detail.of(duties.due().size()),
                Detail.of(duties.onTime().size()),
                Detail.of(duties.late().size()),
                Detail.of(duties.undone().size()),
                Detail.of(duties.waived().size())));
        said.add(figures.onTimeRate()
                .map(rate -> Reason.of(BulletinReason.RATE, number.apply(rate.times(PERCENT))))
                .orElse(Reason.of(BulletinReason.NOTHING_DUE)));
        if (figures.before().isPresent()) {
            said.add(figures.change().map(this::change).orElse(Reason.of(BulletinReason.NOT_COMPARABLE)));
        }
        return said.build();
    }

    private Reason change(Fraction change) {
        Detail points = number.apply(change.max(change.negated()).times(PERCENT));
        return switch (change.signum()) {
            case 1 -> Reason.of(BulletinReason.ROSE, points);
            case -1 -> Reason.of(BulletinReason.FELL, points);
            default -> Reason.of(BulletinReason.UNCHANGED);
        };
    }

    ImmutableList<Reason> placing(Placing placing) {
        ImmutableList.Builder<Reason> said = ImmutableList.builder();
        placing.rank().ifPresent(rank -> said.add(Reason.of(BulletinReason.RANKED, Detail.of(rank))));
        if (placing.first()) {
            said.add(Reason.of(BulletinReason.FIRST));
        }
        if (placing.last()) {
            said.add(Reason.of(BulletinReason.LAST));
        }
        return said.build();
    }

    /** What became of the problems; nothing where the question has no book. */
    ImmutableList<Reason> problems(ProblemBreakdown problems) {
        return question.book().isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Reason.of(
                        BulletinReason.PROBLEMS,
                        Detail.of(problems.opened().size()),
                        Detail.of(problems.rectified().size()),
                        Detail.of(problems.open().size()),
                        Detail.of(problems.overdue().size())));
    }

    Label duty(DutyStanding standing) {
        String rule = standing.duty().ruleId();
        Label label = question.supervision().cadence().rule(rule).orElseThrow().label();
        Label period = standing.duty().period().label();
        return Label.of(label.zh() + " " + period.zh(), label.en() + ", " + period.en());
    }

    ImmutableList<Reason> reasons(DutyStanding standing) {
        ImmutableList.Builder<Reason> said = ImmutableList.builder();
        said.add(Reason.of(BulletinReason.DUE_ON, Detail.of(standing.duty().dueOn())));
        standing.by().ifPresent(piece -> said.addAll(evidence(piece)));
        if (standing.by().isEmpty()) {
            question.supervision().waiversOf(standing).stream()
                    .map(Waiver::reason)
                    .map(reason -> Reason.of(BulletinReason.EXCUSED, Detail.of(reason)))
                    .forEach(said::add);
        }
        return said.build();
    }

    private static ImmutableList<Reason> evidence(Evidence piece) {
        Reason done = Reason.of(BulletinReason.DONE_ON, Detail.of(piece.occurredOn()), Detail.of(piece.id()));
        return piece.recordedOn().equals(piece.occurredOn())
                ? ImmutableList.of(done)
                : ImmutableList.of(done, Reason.of(BulletinReason.RECORDED_ON, Detail.of(piece.recordedOn())));
    }

    ImmutableList<Reason> reasons(ProblemStanding row) {
        ImmutableList.Builder<Reason> said = ImmutableList.builder();
        row.repeatOf().ifPresent(earlier -> said.add(Reason.of(BulletinReason.REPEATED, Detail.of(earlier))));
        row.standing().ifPresent(standing -> {
            standing.slips().stream().map(BulletinSentences::slip).forEach(said::add);
            standing.reportedOn().ifPresent(day -> said.add(Reason.of(BulletinReason.REPORTED_ON, Detail.of(day))));
        });
        row.unknownYear().ifPresent(year -> said.add(Reason.of(BulletinReason.NOT_COUNTED, Detail.of(year))));
        return said.build();
    }

    private static Reason slip(Slip slip) {
        return Reason.of(
                BulletinReason.SLIP,
                Detail.of(slip.rung().label()),
                Detail.of(slip.issuedOn()),
                Detail.of(slip.dueOn()));
    }
}
