package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.scoring.Indicator;
import io.wenming.scoring.Score;
import io.wenming.scoring.Standard;
import io.wenming.subject.Names;
import io.wenming.subject.Subject;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Candidates side by side (得分排名), each with a bar of its points of what the standard offers, and one for each section of it
 * if all were scored by one standard with few sections.
 */
public final class RankTable {
    private static final int MOST_SECTIONS = 12;

    private final Words words;
    private final ImmutableList<Indicator> sections;

    private RankTable(Words words, ImmutableList<Indicator> sections) {
        this.words = words;
        this.sections = sections;
    }

    /** A line for each candidate, in the order given. */
    public static Html of(Iterable<Row> rows, Language language) {
        ImmutableList<Row> lines = ImmutableList.copyOf(rows);
        return new RankTable(new Words(language), sections(lines)).table(lines).html();
    }

    private static ImmutableList<Indicator> sections(ImmutableList<Row> rows) {
        ImmutableSet<Standard> standards = rows.stream()
                .flatMap(row -> row.score().stream())
                .map(Score::standard)
                .collect(ImmutableSet.toImmutableSet());
        if (standards.size() != 1) {
            return ImmutableList.of();
        }
        ImmutableList<Indicator> parts = standards.iterator().next().total().parts();
        return parts.size() > MOST_SECTIONS ? ImmutableList.of() : parts;
    }

    private DataTable table(ImmutableList<Row> rows) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(
                Column.text(words.say("名称", "name")),
                Column.number(words.say("名次", "rank")),
                Column.number(words.say("得分", "points")));
        sections.forEach(section -> columns.add(Column.number(words.of(section.label()))));
        DataTable table = DataTable.of(
                columns.add(Column.text(words.say("结论", "finding"))).build().toArray(Column[]::new));
        for (Row row : rows) {
            ImmutableList.Builder<Html> cells = ImmutableList.builder();
            cells.add(Html.text(row.subject().displayName(Names.MASKED)), rank(row), points(row));
            sections.forEach(section -> cells.add(section(row, section)));
            table = table.row(cells.add(finding(row)).build().toArray(Html[]::new));
        }
        return table;
    }

    private static Html rank(Row row) {
        return row.rank().isPresent()
                ? Opening.of(Integer.toString(row.rank().getAsInt()), row.behindRank())
                : Html.text("-");
    }

    private static Html points(Row row) {
        return row.score()
                .flatMap(score -> score.points()
                        .map(Points::toFraction)
                        .map(points -> Html.all(
                                row.figure(score.printed().orElse("-")),
                                Bar.of(points, score.standard().total().offers()))))
                .orElse(Html.text("-"));
    }

    private Html section(Row row, Indicator section) {
        Optional<Fraction> value = row.score().flatMap(score -> score.item(section.id()));
        return value.map(points -> Html.all(
                        row.figure(words.number(points)),
                        section.offers().signum() > 0 ? Bar.of(points, section.offers()) : Html.NONE))
                .orElse(Html.text("-"));
    }

    private Html finding(Row row) {
        Html status = row.score()
                .map(Score::status)
                .map(found -> ScoreView.tone(found).badge(words.of(found.label())))
                .orElseGet(() -> Tone.QUIET.badge(words.say("未报送", "nothing reported")));
        return row.note().isEmpty() ? status : Html.all(status, Html.of(Tag.SMALL, " " + row.note()));
    }

    /**
     * A candidate.
     *
     * @param subject who; a person or household is masked
     * @param rank its place in its group, if it has one
     * @param score its score, if anything was reported
     * @param behindRank what the rank opens to, such as the points of the others
     * @param tree the id of the place where its score stands indicator by indicator, if it does
     * @param note what is to be said beside the finding, such as what was not reported; may be empty
     */
    public record Row(
            Subject subject,
            OptionalInt rank,
            Optional<Score> score,
            ImmutableList<Basis> behindRank,
            Optional<String> tree,
            String note) {
        /** A candidate whose figures do not open. */
        public Row(Subject subject, OptionalInt rank, Optional<Score> score) {
            this(subject, rank, score, ImmutableList.of(), Optional.empty(), "");
        }

        private Html figure(String points) {
            return tree.map(place -> Opening.at(points, place)).orElse(Html.text(points));
        }
    }
}
