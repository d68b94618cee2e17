package io.wenming.bulletin;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.DutyStanding;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.slip.ProblemStanding;
import java.util.List;

/** A bulletin as findings: a view over its figures, built when it is read. */
final class BulletinFindings {
    private final Bulletin bulletin;
    private final BulletinSentences sentences;

    BulletinFindings(Bulletin bulletin) {
        this.bulletin = bulletin;
        this.sentences = new BulletinSentences(bulletin.question(), Detail::of);
    }

    Finding all() {
        BulletinFigures total = bulletin.total();
        return figures("bulletin", BulletinTitle.of(bulletin), total, ImmutableList.of(sentences.period()))
                .addAllParts(bulletin.rows().stream().map(this::row).toList())
                .build();
    }

    private Finding row(BulletinRow row) {
        return figures(row.unit(), row.name(), row.figures(), sentences.placing(row.placing()))
                .addAllParts(parts(row.figures()))
                .build();
    }

    private Finding.Builder figures(String node, Label label, BulletinFigures figures, List<Reason> more) {
        return Finding.builder()
                .node(node)
                .label(label)
                .outcome(figures.onTimeRate().isPresent() ? Outcome.VALUED : Outcome.NOT_APPLICABLE)
                .value(figures.onTimeRate().map(rate -> Detail.of(rate.times(100))))
                .addAllReasons(sentences.figures(figures))
                .addAllReasons(sentences.problems(figures.problems()))
                .addAllReasons(more);
    }

    private ImmutableList<Finding> parts(BulletinFigures figures) {
        DutyBreakdown duties = figures.duties();
        ProblemBreakdown problems = figures.problems();
        return ImmutableList.of(
                duties("on_time", "按期", "on time", duties.onTime()),
                duties("late", "逾期完成", "late", duties.late()),
                duties("undone", "未完成", "undone", duties.undone()),
                duties("waived", "免办", "waived", duties.waived()),
                problems("opened", "新发现问题", "problems opened", problems.opened()),
                problems("rectified", "本期整改", "rectified in the period", problems.rectified()),
                problems("open", "尚未整改", "open", problems.open()),
                problems("overdue", "超期", "overdue", problems.overdue()),
                problems("not_counted", "未计入", "not counted", problems.uncounted()));
    }

    private Finding duties(String node, String zh, String en, ImmutableList<DutyStanding> standings) {
        return figure(node, Label.of(zh, en), standings.stream().map(this::duty).toList());
    }

    private Finding problems(String node, String zh, String en, ImmutableList<ProblemStanding> rows) {
        return figure(node, Label.of(zh, en), rows.stream().map(this::problem).toList());
    }

    /** A count is the number of its parts. */
    private static Finding figure(String node, Label label, List<Finding> behind) {
        return Finding.builder()
                .node(node)
                .label(label)
                .outcome(Outcome.VALUED)
                .value(Detail.of(behind.size()))
                .parts(behind)
                .build();
    }

    private Finding duty(DutyStanding standing) {
        return Finding.builder()
                .node(standing.duty().ruleId() + "/" + standing.duty().key())
                .label(sentences.duty(standing))
                .outcome(Outcome.VALUED)
                .value(Detail.of(standing.status().label()))
                .reasons(sentences.reasons(standing))
                .build();
    }

    private Finding problem(ProblemStanding row) {
        String id = row.problem().id();
        String matter = row.problem().matter();
        return Finding.builder()
                .node(id)
                .label(Label.of(id + " " + matter))
                .outcome(row.standing().isPresent() ? Outcome.VALUED : Outcome.NOT_EVALUATED)
                .value(row.standing().map(standing -> Detail.of(standing.state().label())))
                .reasons(sentences.reasons(row))
                .build();
    }
}
