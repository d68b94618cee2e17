package io.wenming.examples.html;

import io.wenming.label.Language;
import io.wenming.number.Points;
import io.wenming.scoring.Score;
import io.wenming.subject.Names;
import io.wenming.subject.Subject;
import java.util.Optional;
import java.util.OptionalInt;

/** Candidates side by side (得分排名), each with a bar of its points of what the standard offers. */
public final class RankTable {
    private RankTable() {}

    /** A line for each candidate, in the order given. */
    public static Html of(Iterable<Row> rows, Language language) {
        Words words = new Words(language);
        DataTable table = DataTable.of(
                Column.text(words.say("名称", "name")),
                Column.number(words.say("名次", "rank")),
                Column.number(words.say("得分", "points")),
                Column.text(""),
                Column.text(words.say("结论", "finding")));
        for (Row row : rows) {
            table = table.row(
                    Html.text(row.subject().displayName(Names.MASKED)),
                    Html.text(
                            row.rank().isPresent() ? Integer.toString(row.rank().getAsInt()) : "-"),
                    Html.text(row.score().flatMap(Score::printed).orElse("-")),
                    row.score()
                            .flatMap(score -> score.points()
                                    .map(Points::toFraction)
                                    .map(points -> Bar.of(
                                            points, score.standard().total().offers())))
                            .orElse(Html.NONE),
                    row.score()
                            .map(Score::status)
                            .map(status -> ScoreView.tone(status).badge(words.of(status.label())))
                            .orElseGet(() -> Tone.QUIET.badge(words.say("未报送", "nothing reported"))));
        }
        return table.html();
    }

    /**
     * A candidate.
     *
     * @param subject who; a person or household is masked
     * @param rank its place in its group, if it has one
     * @param score its score, if anything was reported
     */
    public record Row(Subject subject, OptionalInt rank, Optional<Score> score) {}
}
