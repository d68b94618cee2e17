package io.wenming.honor;

import io.wenming.creation.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a {@link Fold} knows of one subject while it goes through the events (主体). */
final class Body {
    private final List<Line> lines = new ArrayList<>(2);
    private final List<Line> started = new ArrayList<>(2);
    private final List<HonorEvent> changes = new ArrayList<>(0);
    private final List<Line> successions = new ArrayList<>(0);
    private LocalDate clockedTo = LocalDate.MIN;
    private @Nullable LocalDate ended;

    /** The titles, in the order in which they came up. */
    List<Line> lines() {
        return lines;
    }

    /** The history of a title; none if it has not come up. */
    Optional<Line> line(Title title) {
        for (Line line : lines) { // few, and asked for at every event
            if (line.now().title().equals(title)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The titles with an event of their own, in the order in which they came up; those whose timers run. */
    List<Line> started() {
        return started;
    }

    void start(Line line) {
        if (!started.contains(line)) {
            started.add(line);
        }
    }

    /** The accepted structural changes, in order. */
    List<HonorEvent> changes() {
        return changes;
    }

    /** The titles that it may take over, also those that it has taken over. */
    List<Line> successions() {
        return successions;
    }

    void succeed(Line old) {
        successions.remove(old);
        successions.add(old);
    }

    /** The day up to which its timers have run. */
    LocalDate clockedTo() {
        return clockedTo;
    }

    void clockTo(LocalDate day) {
        clockedTo = day;
    }

    /** The day on which it ended by a structural change. */
    Optional<LocalDate> ended() {
        return Optional.ofNullable(ended);
    }

    void end(LocalDate day) {
        ended = day;
    }
}
