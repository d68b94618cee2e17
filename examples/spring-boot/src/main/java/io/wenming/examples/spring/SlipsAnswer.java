package io.wenming.examples.spring;

import io.wenming.document.Codecs;
import io.wenming.label.Language;
import io.wenming.slip.BookStanding;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.SlipStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The problems with their slips (督查单).
 *
 * @param asOf the day at whose end they stand so
 * @param problems each problem, by day of opening
 */
record SlipsAnswer(LocalDate asOf, List<ProblemAnswer> problems) implements Answer {
    static SlipsAnswer of(BookStanding book, Language language) {
        return new SlipsAnswer(
                book.asOf(),
                book.problems().stream()
                        .map(row -> ProblemAnswer.of(row, language))
                        .toList());
    }

    @Override
    public Body body() {
        return new Body().put("asOf", Codecs.DATE, asOf).put("problems", problems);
    }

    /**
     * A problem.
     *
     * @param id the id
     * @param unit id of the unit that must put it right
     * @param matter what is wrong
     * @param openedOn when it was found
     * @param slip the slip in force, in words; none for a duplicate, or where working days are not published
     * @param state the code of its state
     * @param dueOn the deadline of that slip
     * @param overdueWorkdays how many working days it is late
     * @param next what has to be done next, in words
     * @param repeatOf the problem that came back with it
     * @param duplicateOf the open problem that it only repeats
     * @param unknownYear the year whose working days would be needed
     */
    record ProblemAnswer(
            String id,
            String unit,
            String matter,
            LocalDate openedOn,
            Optional<String> slip,
            Optional<String> state,
            Optional<LocalDate> dueOn,
            Optional<Integer> overdueWorkdays,
            Optional<String> next,
            Optional<String> repeatOf,
            Optional<String> duplicateOf,
            Optional<Integer> unknownYear)
            implements Answer {
        static ProblemAnswer of(ProblemStanding row, Language language) {
            Optional<SlipStanding> standing = row.standing();
            return new ProblemAnswer(
                    row.problem().id(),
                    row.problem().unit(),
                    row.problem().matter(),
                    row.problem().openedOn(),
                    standing.map(slip -> slip.level().label().in(language)),
                    standing.map(slip -> slip.state().code()),
                    standing.map(slip -> slip.current().dueOn()),
                    standing.map(SlipStanding::overdueWorkdays),
                    standing.flatMap(SlipStanding::next)
                            .map(task -> task.action().label().in(language)),
                    row.repeatOf(),
                    row.duplicateOf(),
                    row.unknownYear().isPresent()
                            ? Optional.of(row.unknownYear().getAsInt())
                            : Optional.empty());
        }

        @Override
        public Body body() {
            return new Body()
                    .put("id", id)
                    .put("unit", unit)
                    .put("matter", matter)
                    .put("openedOn", Codecs.DATE, openedOn)
                    .put("slip", Codecs.TEXT, slip)
                    .put("state", Codecs.TEXT, state)
                    .put("dueOn", Codecs.DATE, dueOn)
                    .put("overdueWorkdays", Codecs.WHOLE, overdueWorkdays)
                    .put("next", Codecs.TEXT, next)
                    .put("repeatOf", Codecs.TEXT, repeatOf)
                    .put("duplicateOf", Codecs.TEXT, duplicateOf)
                    .put("unknownYear", Codecs.WHOLE, unknownYear);
        }
    }
}
