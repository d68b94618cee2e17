package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.examples.html.Basis;
import io.wenming.ranking.Contender;
import io.wenming.ranking.Placing;
import io.wenming.scoring.Score;
import io.wenming.scoring.ScoreStatus;
import io.wenming.subject.Names;
import io.wenming.subject.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A candidate of one of the five types (参评对象).
 *
 * @param subject who
 * @param score its score; one that reported nothing has none
 * @param placing where it came in its group
 * @param place where on a page its score stands indicator by indicator
 */
record Candidate(Subject subject, Optional<Score> score, Placing placing, String place) {
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
                .mapToObj(i -> new Candidate(subjects.get(i), scores.get(i), placings.get(i), "score-" + (i + 1)))
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

    /** By group, in the order in which the groups first come up, and by rank. */
    static Comparator<Candidate> byGroup(List<Candidate> all) {
        List<Optional<String>> groups = all.stream().map(Candidate::group).toList();
        return Comparator.comparing((Candidate each) -> groups.indexOf(each.group()))
                .thenComparing(Candidate::rankOrLast);
    }

    /** The points; a hyphen for who has none. */
    String points() {
        return score.flatMap(Score::printed).orElse("-");
    }

    /** Whether it is neither passed nor scored without a pass mark, so that somebody must look at it. */
    boolean isPoor() {
        return score.map(Score::status)
                .filter(status -> status == ScoreStatus.PASS || status == ScoreStatus.SCORED)
                .isEmpty();
    }

    /** The candidates with a rank in the group of this one, the first on top: {@code 1 济阳 97.76}. */
    ImmutableList<Basis> behindRank(ImmutableList<Candidate> candidates) {
        ImmutableList<Candidate> ranked = candidates.stream()
                .filter(each -> each.subject.type().equals(subject.type())
                        && each.group().equals(group()))
                .filter(each -> each.placing.rank().isPresent())
                .sorted(Comparator.comparingInt(Candidate::rankOrLast))
                .collect(ImmutableList.toImmutableList());
        return Basis.counted(ranked, each -> "%s %s %s".formatted(each.rankOrLast(), each.name(), each.points()));
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
