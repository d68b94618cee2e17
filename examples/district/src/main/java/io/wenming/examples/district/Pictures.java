package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.coverage.Coverage;
import io.wenming.creation.CreationType;
import io.wenming.examples.html.Attribute;
import io.wenming.examples.html.CoverageTable;
import io.wenming.examples.html.DutyHeatMap;
import io.wenming.examples.html.Element;
import io.wenming.examples.html.FigureList;
import io.wenming.examples.html.FindingTree;
import io.wenming.examples.html.HonorLadder;
import io.wenming.examples.html.Html;
import io.wenming.examples.html.RankTable;
import io.wenming.examples.html.ScoreTree;
import io.wenming.examples.html.Tag;
import io.wenming.honor.HonorHistory;
import io.wenming.label.Language;
import io.wenming.report.FigureTable;
import io.wenming.scoring.Score;
import io.wenming.subject.Names;
import io.wenming.subject.Subject;
import io.wenming.surge.PeriodSurge;
import io.wenming.surge.SurgeVerdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The pictures of a report, by the keys of its sections: what people would rather look at than read.
 *
 * @param records what they are made of
 * @param asOf the day of the report
 * @param language the language
 */
record Pictures(Records records, LocalDate asOf, Language language) {
    /** What stands above the tables of a section; nothing for most. */
    Html of(String section) {
        return switch (section) {
            case "honors" -> honors();
            case "fourOnes" -> DutyHeatMap.of(FourOnesSection.compliance(records, calendar(), asOf), language);
            case "practice" ->
                PracticeSection.figures(records, calendar(), asOf)
                        .map(this::practice)
                        .orElse(Html.NONE);
            case "effects" -> effects();
            default -> scores(section);
        };
    }

    private Html scores(String type) {
        ImmutableList<Candidate> candidates = Candidate.all(records).stream()
                .filter(each -> CreationType.FIVE.contains(each.subject().type()))
                .filter(each -> each.subject().type().code().equals(type))
                .sorted(Comparator.comparing((Candidate each) -> each.group().orElse(""))
                        .thenComparing(Candidate::rankOrLast))
                .collect(ImmutableList.toImmutableList());
        if (candidates.isEmpty()) {
            return Html.NONE;
        }
        ImmutableList.Builder<Element> trees = ImmutableList.builder();
        candidates.forEach(each -> each.score().ifPresent(score -> trees.add(tree(each, score))));
        return Html.all(
                RankTable.of(
                        candidates.stream()
                                .map(each -> new RankTable.Row(
                                        each.subject(), each.placing().rank(), each.score()))
                                .toList(),
                        language),
                openings(trees.build()));
    }

    private Element tree(Candidate candidate, Score score) {
        String points = score.printed().orElse("-");
        return opening(candidate.name() + " " + points, ScoreTree.of(score, language));
    }

    private Html honors() {
        HonorHistory history = records.register().asKnownOn(asOf).under(records.scheme());
        ImmutableList<Subject> titled = records.subjects().stream()
                .filter(subject -> !history.titles(subject.id()).isEmpty())
                .sorted(Comparator.comparing(
                        subject -> -history.titles(subject.id()).size()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Element> ladders = titled.stream()
                .map(subject -> opening(
                        say("荣誉阶梯 · ", "ladder of honors · ") + subject.displayName(Names.MASKED),
                        HonorLadder.of(history, subject.id(), asOf, language)))
                .collect(ImmutableList.toImmutableList());
        return openings(IntStream.range(0, ladders.size())
                .mapToObj(i -> i == 0 ? ladders.get(i).with(Attribute.OPEN, "open") : ladders.get(i))
                .collect(ImmutableList.toImmutableList()));
    }

    private Html practice(FigureTable table) {
        ImmutableList<Coverage> coverage = records.practice().coverage().rules().stream()
                .map(rule -> rule.check(
                        table.report().source().coverage(),
                        records.district().division(),
                        table.report().periods().asList().get(1).last()))
                .collect(ImmutableList.toImmutableList());
        return Html.all(
                CoverageTable.of(coverage, language),
                FigureList.of(
                        table,
                        part -> table.report()
                                .source()
                                .coverage()
                                .divisions()
                                .name(part)
                                .in(language),
                        language));
    }

    private Html effects() {
        Effect effect = Effect.of(records, calendar(), asOf);
        return Html.all(
                FindingTree.of(effect.finding(), language),
                Html.all(effect.surges().stream()
                        .filter(judged -> judged.surge().verdict() != SurgeVerdict.STEADY)
                        .map(this::surge)
                        .toList()));
    }

    private Html surge(PeriodSurge judged) {
        return FindingTree.of(judged.finding(), language);
    }

    /** Side by side while they are closed. */
    private static Html openings(ImmutableList<? extends Html> each) {
        return Html.of(Tag.DIV, each.toArray(Html[]::new)).classed("openings");
    }

    private static Element opening(String summary, Html content) {
        return Html.of(Tag.DETAILS, Html.of(Tag.SUMMARY, summary), content);
    }

    private static WorkingCalendar calendar() {
        return ChineseWorkdays.calendar();
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
