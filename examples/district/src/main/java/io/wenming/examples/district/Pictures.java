package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import io.wenming.examples.html.Attribute;
import io.wenming.examples.html.CoverageTable;
import io.wenming.examples.html.DutyHeatMap;
import io.wenming.examples.html.Element;
import io.wenming.examples.html.FindingTree;
import io.wenming.examples.html.HonorLadder;
import io.wenming.examples.html.HonorYears;
import io.wenming.examples.html.Html;
import io.wenming.examples.html.RankTable;
import io.wenming.examples.html.ScoreTree;
import io.wenming.examples.html.Tag;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.TallyCount;
import io.wenming.label.Language;
import io.wenming.scoring.Score;
import io.wenming.subject.Names;
import io.wenming.subject.Subject;
import io.wenming.surge.PeriodSurge;
import io.wenming.surge.SurgeVerdict;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The pictures of a report, by the keys of its sections: what people would rather look at than read.
 *
 * @param at what they are made of
 */
record Pictures(Standpoint at) {
    /** What stands above the tables of a section; nothing for most. */
    Html of(String section) {
        return switch (section) {
            case "honors" -> honors();
            case "fourOnes" ->
                DutyHeatMap.of(at.compliance(), at.records().district().officeLabels(), at.language());
            case "practice" -> CoverageTable.of(PracticeSection.coverage(at).orElse(ImmutableList.of()), at.language());
            case "effects" -> effects();
            default -> scores(section);
        };
    }

    private Html scores(String type) {
        ImmutableList<Candidate> all = Candidate.all(at.records());
        ImmutableList<Candidate> candidates = all.stream()
                .filter(each -> each.subject().type().code().equals(type))
                .sorted(Candidate.byGroup(all))
                .collect(ImmutableList.toImmutableList());
        if (candidates.isEmpty()) {
            return Html.NONE;
        }
        ImmutableList.Builder<Html> pieces = ImmutableList.builder();
        Multimaps.index(candidates, each -> each.group().orElse("")).asMap().forEach((group, mine) -> {
            if (!group.isEmpty()) {
                pieces.add(Html.of(Tag.P, group).classed("caption"));
            }
            pieces.add(RankTable.of(mine.stream().map(each -> row(each, all)).toList(), at.language()));
        });
        return Html.all(pieces.add(openings(candidates.stream()
                                .flatMap(each -> each.score().stream().map(score -> tree(each, score, at.language())))
                                .collect(ImmutableList.toImmutableList()))
                        .classed("openings screen"))
                .build());
    }

    private RankTable.Row row(Candidate candidate, ImmutableList<Candidate> all) {
        return new RankTable.Row(
                candidate.subject(),
                candidate.placing().rank(),
                candidate.score(),
                candidate.behindRank(all),
                candidate.score().map(score -> candidate.place()),
                ScoreSection.note(at, candidate));
    }

    private static Element tree(Candidate candidate, Score score, Language language) {
        return opening(
                candidate.name() + " " + candidate.points(),
                Html.of(Tag.DIV, ScoreTree.of(score, language)).with(Attribute.ID, candidate.place()));
    }

    private Html honors() {
        HonorHistory history = at.history();
        ImmutableList<Subject> titled = at.records().subjects().stream()
                .filter(subject -> history.titles(subject.id()).stream()
                        .flatMap(title -> history.steps(subject.id(), title).stream())
                        .anyMatch(step -> step.after().state().isHeld()))
                .sorted(Comparator.comparing(
                        subject -> -history.titles(subject.id()).size()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Element> ladders = titled.stream()
                .map(subject -> opening(
                        at.say("荣誉阶梯 · ", "ladder of honors · ") + subject.displayName(Names.MASKED),
                        HonorLadder.of(history, subject.id(), at.asOf(), at.language())))
                .collect(ImmutableList.toImmutableList());
        return Html.all(
                years(history),
                openings(IntStream.range(0, ladders.size())
                        .mapToObj(i -> i == 0 ? ladders.get(i).with(Attribute.OPEN, "open") : ladders.get(i))
                        .collect(ImmutableList.toImmutableList())));
    }

    /** At the ends of the years that are over; the table below says what is held now. */
    private Html years(HonorHistory history) {
        int last = at.asOf().getYear() - 1;
        return history.accepted().stream()
                .map(event -> event.occurredOn().getYear())
                .min(Comparator.naturalOrder())
                .filter(first -> first <= last)
                .map(first -> HonorYears.of(history, first, last, TallyCount.HELD, at.behind()::subject, at.language()))
                .orElse(Html.NONE);
    }

    private Html effects() {
        return Html.all(Effect.of(at).surges().stream()
                .filter(judged -> judged.surge().verdict() != SurgeVerdict.STEADY)
                .map(this::surge)
                .toList());
    }

    private Html surge(PeriodSurge judged) {
        return Html.all(
                Html.of(Tag.P, at.behind().burst(judged)).classed("caption"),
                FindingTree.of(judged.finding(), at.language()));
    }

    /** Side by side while they are closed. */
    private static Element openings(ImmutableList<? extends Html> each) {
        return Html.of(Tag.DIV, each.toArray(Html[]::new)).classed("openings");
    }

    private static Element opening(String summary, Html content) {
        return Html.of(Tag.DETAILS, Html.of(Tag.SUMMARY, summary), content);
    }
}
