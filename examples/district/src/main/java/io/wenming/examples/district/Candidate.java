package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.ranking.Contender;
import io.wenming.ranking.Placing;
import io.wenming.scoring.Score;
import io.wenming.scoring.ScoreStatus;
import io.wenming.subject.Names;
import io.wenming.subject.Subject;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A candidate of one of the five types (参评对象).
 *
 * @param subject who
 * @param score its score; one that reported nothing has none
 * @param placing where it came in its group
 */
record Candidate(Subject subject, Optional<Score> score, Placing placing) {
    /** All candidates, in the order of the subjects. */
    static ImmutableList<Candidate> all(Records records) {
        ImmutableList<Subject> subjects = records.subjects().stream()
                .filter(subject -> CreationType.FIVE.contains(subject.type()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Optional<Score>> scores =
                subjects.stream().map(subject -> score(records, subject)).collect(ImmutableList.toImmutableList());
        ImmutableList<Placing> placings = records.district()
                .ranking()
                .rank(IntStream.range(0, subjects.size())
                        .mapToObj(i -> contender(subjects.get(i), scores.get(i)))
                        .toList());
        return IntStream.range(0, subjects.size())
                .mapToObj(i -> new Candidate(subjects.get(i), scores.get(i), placings.get(i)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The name, masked for households. */
    String name() {
        return subject.displayName(Names.MASKED);
    }

    /** The group inside its type, if there are groups. */
    Optional<String> group() {
        return subject.attribute("group");
    }

    /** The rank in the group; the last possible one for who has none. */
    int rankOrLast() {
        return placing.rank().orElse(Integer.MAX_VALUE);
    }

    private static Optional<Score> score(Records records, Subject subject) {
        return records.facts(subject)
                .flatMap(facts -> records.standard(subject.type()).map(standard -> standard.score(facts)));
    }

    /** Who is vetoed or not eligible has points, but takes no rank from others. */
    private static Contender contender(Subject subject, Optional<Score> score) {
        return new Contender(
                subject.id(),
                subject.type().code() + "/" + subject.attribute("group").orElse(""),
                score.filter(given -> given.status() != ScoreStatus.VETOED && given.status() != ScoreStatus.INELIGIBLE)
                        .flatMap(Score::exact));
    }
}
