package io.wenming.bulletin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.Supervision;
import io.wenming.label.Label;
import io.wenming.ranking.Contender;
import io.wenming.ranking.Placing;
import io.wenming.slip.ProblemStanding;
import java.util.Optional;

/** Works out a bulletin: matches both periods, reads the book, counts by unit and ranks. */
final class Issuing {
    private final BulletinQuestion question;
    private final Supervision supervision;
    private final Compliance compliance;
    private final ImmutableList<String> units;
    private final Optional<Compliance> before;
    private final ImmutableList<ProblemStanding> problems;

    Issuing(BulletinQuestion question) {
        this.question = question;
        this.supervision = question.supervision();
        this.compliance = supervision.match();
        this.units = compliance.units().asList();
        this.before = question.previous()
                .map(previous ->
                        supervision.over(previous.range(), previous.asOf()).match());
        this.problems = question.book().stream()
                .flatMap(book -> book.standing(supervision.asOf()).problems().stream())
                .filter(row -> row.duplicateOf().isEmpty()
                        && units.contains(row.problem().unit()))
                .collect(ImmutableList.toImmutableList());
    }

    Bulletin bulletin() {
        ImmutableListMultimap<String, DutyStanding> duties = byUnit(compliance);
        Optional<ImmutableListMultimap<String, DutyStanding>> dutiesBefore = before.map(Issuing::byUnit);
        ImmutableListMultimap<String, ProblemStanding> problemsOf =
                Multimaps.index(problems, row -> row.problem().unit());
        ImmutableList<BulletinFigures> figures = units.stream()
                .map(unit -> figures(duties.get(unit), dutiesBefore.map(all -> all.get(unit)), problemsOf.get(unit)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Placing> placings = question.ranking()
                .rank(Streams.zip(units.stream(), figures.stream(), this::contender)
                        .toList());
        ImmutableList.Builder<BulletinRow> rows = ImmutableList.builder();
        for (int row = 0; row < units.size(); row++) {
            String unit = units.get(row);
            Label name = question.names().getOrDefault(unit, Label.of(unit));
            rows.add(ImmutableBulletinRow.of(unit, name, figures.get(row), placings.get(row)));
        }
        return ImmutableBulletin.of(
                question,
                compliance,
                rows.build(),
                figures(compliance.statuses(), before.map(Compliance::statuses), problems));
    }

    private BulletinFigures figures(
            ImmutableList<DutyStanding> duties,
            Optional<ImmutableList<DutyStanding>> earlier,
            ImmutableList<ProblemStanding> problemRows) {
        return ImmutableBulletinFigures.of(
                new DutyBreakdown(supervision.asOf(), duties),
                earlier.map(standings ->
                        new DutyBreakdown(question.previous().orElseThrow().asOf(), standings)),
                new ProblemBreakdown(supervision.range(), problemRows));
    }

    private Contender contender(String unit, BulletinFigures figures) {
        String group = question.groups().getOrDefault(unit, "");
        return new Contender(unit, group, figures.onTimeRate().map(rate -> rate.times(100)));
    }

    private static ImmutableListMultimap<String, DutyStanding> byUnit(Compliance answer) {
        return Multimaps.index(answer.statuses(), DutyStanding::unit);
    }
}
