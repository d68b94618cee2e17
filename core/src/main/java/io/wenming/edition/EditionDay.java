package io.wenming.edition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Witness;
import io.wenming.label.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which not exactly one version is in force (版本衔接反例): in a hole none, in an overlap several.
 *
 * @param versions the versions, as they were given; serializable if each of them is
 * @param day the day
 */
public record EditionDay(ImmutableList<? extends Issued> versions, LocalDate day) implements Witness {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public EditionDay {
        requireNonNull(versions, "versions");
        requireNonNull(day, "day");
    }

    /** The versions that are in force on the day, by their first day. */
    public ImmutableList<String> inForce() {
        return new EditionCheck<>(ImmutableList.<Issued>copyOf(versions))
                .inForce().stream()
                        .filter(stretch -> stretch.days().contains(day))
                        .map(stretch -> stretch.version().version())
                        .collect(ImmutableList.toImmutableList());
    }

    /** The day: {@code 2025-01-01}. */
    @Override
    public String given() {
        return day.toString();
    }

    /** The versions in force, none of which is not met. */
    @Override
    public Finding ask() {
        ImmutableList<String> found = inForce();
        return Finding.builder()
                .node(given())
                .label(Label.of(given()))
                .outcome(found.isEmpty() ? Outcome.NOT_MET : Outcome.VALUED)
                .value(Optional.of(String.join(", ", found))
                        .filter(names -> !names.isEmpty())
                        .map(Detail::of))
                .build();
    }

    @Override
    public boolean proves() {
        return inForce().size() != 1;
    }
}
