package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.Evidence;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.TitleStatus;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.slip.ProblemStanding;
import io.wenming.subject.Names;
import io.wenming.subject.Subject;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records behind figures, a line for each; persons and households are masked. */
record Behind(Records records, Language language) {
    /** The number of some records, which opens to them. */
    static <T> Cell count(Collection<T> counted, Function<T, String> line) {
        return Cell.count(counted.size()).behind(counted.stream().map(line).collect(ImmutableList.toImmutableList()));
    }

    static String piece(Evidence piece) {
        return line(piece.occurredOn().toString(), piece.kind(), piece.id());
    }

    String duty(DutyStanding standing) {
        return line(
                office(standing.unit()),
                rule(standing.duty().ruleId()),
                standing.duty().dueOn().toString(),
                standing.status().label().in(language),
                standing.by()
                        .map(piece -> piece.id() + " " + piece.occurredOn())
                        .orElse(""));
    }

    String problem(ProblemStanding row) {
        return line(
                row.problem().id(),
                office(row.problem().unit()),
                row.problem().matter(),
                row.problem().openedOn().toString(),
                row.standing().map(slip -> slip.state().label().in(language)).orElse(""));
    }

    String event(HonorEvent event) {
        return line(
                event.occurredOn().toString(),
                event.subject().map(this::subject).orElse(""),
                event.title().map(title -> title.label().in(language)).orElse(""),
                event.documentNumber().orElse(event.id()));
    }

    String held(TitleStatus status) {
        return status.naming()
                .map(this::event)
                .orElseGet(() -> status.title().label().in(language));
    }

    private String subject(String id) {
        Optional<Subject> subject = records.subject(id);
        return subject.map(known -> known.displayName(Names.MASKED)).orElse(id);
    }

    private String office(String id) {
        return records.district().officeLabels().getOrDefault(id, Label.of(id)).in(language);
    }

    private String rule(String id) {
        return records.cadence()
                .rule(id)
                .map(CadenceRule::label)
                .orElse(Label.of(id))
                .in(language);
    }

    private static String line(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
