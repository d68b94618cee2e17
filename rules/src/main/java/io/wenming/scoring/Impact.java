package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.wenming.fact.FactSheet;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import java.io.Serializable;
import java.util.function.Predicate;

/**
 * What a revised standard does to a population (修订影响): who has another score, who changes status, and why, line by line.
 *
 * <pre>{@code
 * Impact impact = of2025.impact(of2026, lastMonth);
 * impact.regraded();   // passed before and fails now, or the other way round
 * FindingText.in(Language.ZH).print(impact.finding());
 * }</pre>
 *
 * @param before the standard before
 * @param after the standard after
 * @param subjects every subject, in the order given
 */
public record Impact(Standard before, Standard after, ImmutableList<SubjectImpact> subjects) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Impact {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(subjects, "subjects");
    }

    static Impact of(Standard before, Standard after, Iterable<FactSheet> population) {
        PreparedStandard one = before.prepare();
        PreparedStandard other = requireNonNull(after, "after").prepare();
        return new Impact(
                before,
                after,
                Streams.stream(requireNonNull(population, "population"))
                        .map(sheet -> new SubjectImpact(
                                sheet.subject(), one.score(sheet.facts()).differenceTo(other.score(sheet.facts()))))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Those who have another score or another status. */
    public ImmutableList<SubjectImpact> affected() {
        return those(SubjectImpact::isAffected);
    }

    /** Those who have another status. */
    public ImmutableList<SubjectImpact> regraded() {
        return those(SubjectImpact::isRegraded);
    }

    /** Those whose score rises. */
    public ImmutableList<SubjectImpact> risen() {
        return those(subject -> sign(subject) > 0);
    }

    /** Those whose score falls. */
    public ImmutableList<SubjectImpact> fallen() {
        return those(subject -> sign(subject) < 0);
    }

    /** How many are affected and how, and each of those who are, with the lines that move its score. */
    public Finding finding() {
        return Finding.builder()
                .node(after.id())
                .label(Label.of("修订影响", "impact of a revision"))
                .outcome(Outcome.VALUED)
                .value(Detail.of(affected().size()))
                .addReasons(Reason.of(
                        DifferenceReason.POPULATION,
                        Detail.of(subjects.size()),
                        Detail.of(risen().size()),
                        Detail.of(fallen().size()),
                        Detail.of(regraded().size())))
                .parts(affected().stream().map(SubjectImpact::finding).toList())
                .build();
    }

    private ImmutableList<SubjectImpact> those(Predicate<SubjectImpact> which) {
        return subjects.stream().filter(which).collect(ImmutableList.toImmutableList());
    }

    private static int sign(SubjectImpact subject) {
        return subject.difference().change().map(change -> change.signum()).orElse(0);
    }
}
