package io.wenming.examples.district;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.wenming.citation.Citation;
import io.wenming.creation.CreationType;
import io.wenming.finding.Finding;
import io.wenming.scoring.Score;
import io.wenming.scoring.ScoringReason;
import io.wenming.scoring.Standard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 一、测评得分: the candidates of the five types, each type under its standard. */
final class ScoreSection {
    private static final int LOSSES = 3;
    private static final int HASH_SHOWN = 12;
    private static final ImmutableList<Column> CANDIDATES = ImmutableList.of(
            Column.text("group", "组别", "group"),
            Column.number("rank", "名次", "rank"),
            Column.text("name", "名称", "name"),
            Column.number("points", "得分", "points"),
            Column.text("status", "结论", "status"),
            Column.text("named", "先进/后进", "named"),
            Column.text("missing", "缺报", "not reported"));
    private static final ImmutableList<Column> LINES = ImmutableList.of(
            Column.text("name", "名称", "name"),
            Column.number("points", "失分", "loss"),
            Column.text("item", "指标", "indicator"),
            Column.text("clause", "依据", "clause"),
            Column.text("reason", "理由", "reason"));

    private final Standpoint at;
    private final String comma;

    private ScoreSection(Standpoint at) {
        this.at = at;
        this.comma = at.say("、", ", ");
    }

    static Part.Section of(Standpoint at) {
        ScoreSection section = new ScoreSection(at);
        ImmutableList<Candidate> candidates = Candidate.all(at.records());
        List<CreationType> types = CreationType.FIVE.stream()
                .filter(type -> candidates.stream()
                        .anyMatch(each -> each.subject().type().equals(type)))
                .toList();
        return new Part.Section(
                "scores",
                at.say("一、测评得分", "1. Scores"),
                IntStream.range(0, types.size())
                        .mapToObj(i -> section.type(i, types.get(i), candidates))
                        .collect(ImmutableList.toImmutableList()));
    }

    private Part type(int number, CreationType type, List<Candidate> candidates) {
        ImmutableList<Candidate> mine = candidates.stream()
                .filter(each -> each.subject().type().equals(type))
                .sorted(Candidate.byGroup(candidates))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        at.records().standard(type).ifPresent(standard -> parts.addAll(head(standard)));
        parts.add(new Part.Table(
                "candidates",
                at.say("得分与名次", "Points and ranks"),
                CANDIDATES,
                mine.stream().map(each -> row(each, mine)).collect(ImmutableList.toImmutableList())));
        Part.table(
                        "losses",
                        at.say("失分最多的三项", "The three largest losses of each"),
                        LINES,
                        mine.stream().flatMap(this::losses).collect(ImmutableList.toImmutableList()))
                .ifPresent(parts::add);
        return new Part.Section(
                type.code(),
                at.say(
                        "（%s）%s".formatted("一二三四五".charAt(number), type.label().zh()),
                        "1.%s %s"
                                .formatted(
                                        number + 1,
                                        Ascii.toUpperCase(type.label().en().charAt(0))
                                                + type.label().en().substring(1))),
                parts.build());
    }

    private ImmutableList<Part> head(Standard standard) {
        String hash = Standard.DOCUMENT.contentHash(standard).hex();
        return ImmutableList.of(
                new Part.Entry(
                        "standard",
                        at.say("测评体系", "standard"),
                        Cell.of(standard.label().in(at.language()))),
                new Part.Entry("version", at.say("版本", "version"), Cell.of(standard.version())),
                new Part.Entry(
                        "contentHash",
                        at.say("内容哈希", "content hash"),
                        new Cell("SHA-256 " + hash.substring(0, HASH_SHOWN), Optional.of(hash), false)),
                new Part.Entry("citations", at.say("依据", "source"), Cell.of(citations(standard))));
    }

    private ImmutableList<Cell> row(Candidate candidate, ImmutableList<Candidate> all) {
        return ImmutableList.of(
                Cell.of(candidate.group()),
                candidate.placing().rank().isPresent()
                        ? Cell.count(candidate.rankOrLast()).behind(candidate.behindRank(all))
                        : Cell.NONE,
                Cell.of(candidate.name()),
                candidate
                        .score()
                        .flatMap(Score::printed)
                        .map(points -> Cell.of(points).at(candidate.place()))
                        .orElse(Cell.NONE),
                Cell.of(candidate.score().map(this::status).orElse(at.say("未报送数据", "no facts reported"))),
                Cell.of(named(candidate)),
                Cell.of(missing(candidate)));
    }

    /** What stands beside a finding on a page: first or last of its group, and what was not reported. */
    static String note(Standpoint at, Candidate candidate) {
        ScoreSection section = new ScoreSection(at);
        return Stream.of(
                        section.named(candidate),
                        section.missing(candidate).map(names -> at.say("缺报 ", "not reported: ") + names))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(section.comma));
    }

    private Optional<String> missing(Candidate candidate) {
        return candidate.score().map(this::missing).orElse(Optional.of(at.say("全部", "everything")));
    }

    private Optional<String> named(Candidate candidate) {
        if (candidate.placing().first()) {
            return Optional.of(at.say("先进", "first"));
        }
        return candidate.placing().last() ? Optional.of(at.say("后进", "last")) : Optional.empty();
    }

    private String status(Score score) {
        String status = score.status().label().in(at.language());
        return score.vetoes().isEmpty()
                ? status
                : status
                        + score.vetoes().stream()
                                .map(veto -> veto.label().in(at.language()))
                                .collect(Collectors.joining(comma, at.say("：", ": "), ""));
    }

    private Optional<String> missing(Score score) {
        return Optional.of(score.finding()
                        .all()
                        .map(Finding::reasons)
                        .flatMap(List::stream)
                        .filter(reason -> reason.code() == ScoringReason.INPUT_MISSING)
                        .map(reason -> reason.details().get(0).in(at.language()))
                        .distinct()
                        .collect(Collectors.joining(comma)))
                .filter(names -> !names.isEmpty());
    }

    private Stream<ImmutableList<Cell>> losses(Candidate candidate) {
        return candidate.score().stream()
                .flatMap(score -> score.losses(LOSSES).stream())
                .map(line -> ImmutableList.of(
                        Cell.of(candidate.name()),
                        Cell.exact(line.amount(), at.language()).at(candidate.place()),
                        Cell.of(line.label().in(at.language())),
                        Cell.of(line.citation().map(Citation::toString)),
                        Cell.of(at.words().reasons(line.reasons()))));
    }

    private static String citations(Standard standard) {
        return standard.citations().stream()
                .map(citation ->
                        citation + citation.note().map(note -> "（" + note + "）").orElse(""))
                .collect(Collectors.joining("；"));
    }
}
