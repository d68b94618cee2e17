package io.wenming.honor;

import io.wenming.citation.Citation;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A day ahead that matters (重要时间节点), with what it rests on: {@code 2024-12-31 school-12 区县级文明校园 届期届满}.
 *
 * <p>Source: honor rules, sections 2, 3, 5 and 6.
 */
@DomainStyle
@Value.Immutable
public abstract class DateAhead implements Serializable {
    private static final long serialVersionUID = 1L;

    DateAhead() {}

    /** The day. */
    public abstract LocalDate on();

    /** Why it matters. */
    public abstract AheadKind kind();

    /** The id of the subject; none for a round. */
    public abstract Optional<String> subject();

    /** The title; none for a round. */
    public abstract Optional<Title> title();

    /** The number of the round. */
    public abstract Optional<Integer> round();

    /** The event that fixed the day; none for a round. */
    public abstract Optional<HonorEvent> event();

    /** The clause of the title's rule that is in force on the day asked about. */
    public abstract Optional<Citation> citation();

    /** Day, subject, title and reason in a line. */
    public Label describe() {
        return Label.of(
                line(
                        title().map(title -> title.label().zh()),
                        round().map("第%s届"::formatted),
                        kind().label().zh()),
                line(
                        title().map(title -> title.label().en()),
                        round().map("round %s"::formatted),
                        kind().label().en()));
    }

    private String line(Optional<String> title, Optional<String> round, String why) {
        return Stream.of(Optional.of(on().toString()), subject(), title, round, Optional.of(why))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    static ImmutableDateAhead.Builder builder() {
        return ImmutableDateAhead.builder();
    }
}
