package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;
import java.util.Optional;

/**
 * The difference between two scores (得分变化), line by line: the same facts under another standard, or other facts.
 *
 * <pre>{@code
 * Score now = standard.score(facts);
 * now.differenceTo(next.score(facts));                                       // under the next standard
 * now.differenceTo(now.with(Facts.builder().put(plan, true).build())).change();   // with the plan: Optional[8]
 * }</pre>
 *
 * @param before the score before
 * @param after the score after
 * @param lines what leaves offer and what mechanisms add, where it changed; the changes sum to the difference of the
 *     scores, exactly. None where one of them is no score
 */
public record ScoreDifference(Score before, Score after, ImmutableList<DifferenceLine> lines) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public ScoreDifference {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(lines, "lines");
    }

    static ScoreDifference of(Score before, Score after) {
        boolean both = before.points().isPresent() && after.points().isPresent();
        return new ScoreDifference(before, after, both ? new Differences(before, after).lines() : ImmutableList.of());
    }

    /** The score after less the score before; none where one of them is no score. */
    public Optional<Fraction> change() {
        return before.points()
                .flatMap(from -> after.points().map(to -> to.toFraction().minus(from.toFraction())));
    }

    /** The difference as a finding, its lines as parts. */
    public Finding finding() {
        Finding.Builder finding = Finding.builder()
                .node(after.standard().id())
                .label(Label.of("得分变化", "difference"))
                .outcome(change().isPresent() ? Outcome.VALUED : Outcome.NOT_EVALUATED)
                .value(change().map(Detail::of));
        if (change().isPresent()) {
            finding.addReasons(Reason.of(DifferenceReason.SCORE, amount(before), amount(after)));
        }
        if (before.points().isEmpty()) {
            finding.addReasons(Reason.of(DifferenceReason.NO_SCORE_BEFORE));
        }
        if (after.points().isEmpty()) {
            finding.addReasons(Reason.of(DifferenceReason.NO_SCORE_AFTER));
        }
        if (before.status() != after.status()) {
            finding.addReasons(Reason.of(
                    DifferenceReason.STATUS,
                    Detail.of(before.status().label()),
                    Detail.of(after.status().label())));
        }
        return finding.parts(lines.stream().map(DifferenceLine::finding).toList())
                .build();
    }

    private static Detail amount(Score score) {
        return Detail.of(score.points().map(Points::toFraction).orElse(Fraction.ZERO));
    }
}
