package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.wenming.document.DocumentKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The register of honors (荣誉台账): events in the order in which they were entered. It is only ever appended to: a
 * mistake is put right by a correction or rescission, which are events themselves. It holds no state; {@link #under} asks
 * a scheme what follows from the events.
 *
 * <pre>{@code
 * HonorHistory history = Register.of(events).asKnownOn(LocalDate.of(2021, 4, 30)).under(scheme);
 * }</pre>
 *
 * <p>An event without {@link HonorEvent#seq} gets its position, counted from 0, when it enters. Events take effect by day,
 * then seq, then position, so the order of listing does not matter as long as events of one day carry different numbers.
 *
 * <p>Source: honor rules, section 2 (register).
 *
 * @param events the events in the order of entry, each with its seq
 */
public record Register(ImmutableList<HonorEvent> events) implements Serializable {
    /** Registers as documents. */
    public static final DocumentKind<Register> DOCUMENT = EventForm.register();

    private static final long serialVersionUID = 1L;

    /**
     * Numbers the events.
     *
     * @throws IllegalArgumentException if ids stand twice; all of them are named
     */
    public Register {
        events = numbered(requireNonNull(events, "events"));
    }

    /** A register without events. */
    public static Register empty() {
        return new Register(ImmutableList.of());
    }

    /**
     * A register of events.
     *
     * @throws IllegalArgumentException if ids stand twice; all of them are named
     */
    public static Register of(Iterable<HonorEvent> events) {
        return new Register(ImmutableList.copyOf(events));
    }

    /**
     * A register of events.
     *
     * @throws IllegalArgumentException if ids stand twice; all of them are named
     */
    public static Register of(HonorEvent... events) {
        return new Register(ImmutableList.copyOf(events));
    }

    /**
     * This register with one more event at its end.
     *
     * @throws IllegalArgumentException if the id is taken
     */
    public Register with(HonorEvent event) {
        return of(Iterables.concat(events, ImmutableList.of(requireNonNull(event, "event"))));
    }

    /**
     * This register with more events at its end, such as the members of a joint decision.
     *
     * @throws IllegalArgumentException if an id is taken
     */
    public Register with(Iterable<HonorEvent> more) {
        return of(Iterables.concat(events, more));
    }

    /** What was on record on a day, inclusive: later entries are left out, also amendments. */
    public Register asKnownOn(LocalDate day) {
        requireNonNull(day, "day");
        return of(Iterables.filter(events, event -> !event.recordedOn().isAfter(day)));
    }

    /** What follows from these events under a scheme. */
    public HonorHistory under(HonorScheme scheme) {
        return HonorHistory.of(this, scheme);
    }

    private static ImmutableList<HonorEvent> numbered(List<HonorEvent> listed) {
        Set<String> ids = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        ImmutableList.Builder<HonorEvent> numbered = ImmutableList.builderWithExpectedSize(listed.size());
        for (int position = 0; position < listed.size(); position++) {
            HonorEvent event = listed.get(position);
            if (!ids.add(event.id())) {
                twice.add(event.id());
            }
            numbered.add(
                    event.seq().isPresent()
                            ? event
                            : HonorEvent.builder().from(event).seq(position).build());
        }
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException(
                    "events: %s stand twice in the register; give each event an id of its own".formatted(twice));
        }
        return numbered.build();
    }
}
