package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.wenming.document.DocumentKind;
import io.wenming.label.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
 * <p>One more event leaves this register as it is and costs the same whether there are ten events or a million.
 *
 * <p>Source: honor rules, section 2 (register).
 */
public final class Register implements Serializable {
    /** Registers as documents. */
    public static final DocumentKind<Register> DOCUMENT = EventForm.register();

    private static final long serialVersionUID = 1L;
    private static final Register EMPTY = of(ImmutableList.of());

    private final transient Sequence<HonorEvent> entered;
    private final transient KeyIndex ids;
    private final transient KeyIndex decisions;
    private final transient KeyIndex targets;

    private Register(Sequence<HonorEvent> entered, KeyIndex ids, KeyIndex decisions, KeyIndex targets) {
        this.entered = entered;
        this.ids = ids;
        this.decisions = decisions;
        this.targets = targets;
    }

    /** A register without events. */
    public static Register empty() {
        return EMPTY;
    }

    /**
     * A register of events.
     *
     * @throws IllegalArgumentException if ids stand twice; all of them are named
     */
    public static Register of(Iterable<HonorEvent> events) {
        ImmutableList<HonorEvent> listed = numbered(ImmutableList.copyOf(requireNonNull(events, "events")));
        KeyIndex ids = KeyIndex.of(
                IntStream.range(0, listed.size()), place -> listed.get(place).id());
        if (ids.repeats(place -> listed.get(place).id())) {
            throw twice(repeated(listed));
        }
        Sequence<HonorEvent> entered = Sequence.of(listed);
        return new Register(
                entered,
                ids,
                KeyIndex.of(where(entered, event -> event.batch().isPresent()), place -> batch(entered, place)),
                KeyIndex.of(where(entered, event -> event.action().isAmendment()), place -> target(entered, place)));
    }

    /**
     * A register of events.
     *
     * @throws IllegalArgumentException if ids stand twice; all of them are named
     */
    public static Register of(HonorEvent... events) {
        return of(ImmutableList.copyOf(events));
    }

    /**
     * This register with one more event at its end.
     *
     * @throws IllegalArgumentException if the id is taken
     */
    public Register with(HonorEvent event) {
        int place = entered.size();
        HonorEvent entering = numbered(requireNonNull(event, "event"), place);
        if (place(entering.id()) >= 0) {
            throw twice(Set.of(entering.id()));
        }
        return new Register(
                entered.with(entering),
                ids.with(entering.id(), place),
                entering.batch().map(batch -> decisions.with(batch, place)).orElse(decisions),
                entering.action().isAmendment() ? targets.with(entering.target().orElseThrow(), place) : targets);
    }

    /**
     * This register with more events at its end, such as the members of a joint decision.
     *
     * @throws IllegalArgumentException if an id is taken
     */
    public Register with(Iterable<HonorEvent> more) {
        Register register = this;
        for (HonorEvent event : more) {
            register = register.with(event);
        }
        return register;
    }

    /** The events in the order of entry, each with its seq. */
    public ImmutableList<HonorEvent> events() {
        return entered.toList();
    }

    /** How many events there are. */
    public int size() {
        return entered.size();
    }

    /** What was on record on a day, inclusive: later entries are left out, also amendments. */
    public Register asKnownOn(LocalDate day) {
        requireNonNull(day, "day");
        return of(Iterables.filter(events(), event -> !event.recordedOn().isAfter(day)));
    }

    /** What follows from these events under a scheme. */
    public HonorHistory under(HonorScheme scheme) {
        return HonorHistory.of(this, requireNonNull(scheme, "scheme"));
    }

    /** The event at a place, as it was entered. */
    HonorEvent event(int place) {
        return entered.get(place);
    }

    /** The place of the event with an id; -1 if there is none. */
    int place(String id) {
        return ids.first(id, place -> id(entered, place));
    }

    /** The places of the events that answer to an id or to that of a joint decision; amendments are among them. */
    IntStream answering(String idOrDecision) {
        int place = place(idOrDecision);
        IntStream one = place < 0 ? IntStream.empty() : IntStream.of(place);
        return IntStream.concat(one, decisions.places(idOrDecision, member -> batch(entered, member)))
                .distinct();
    }

    /** The places of the amendments of an event or joint decision. */
    IntStream amending(String idOrDecision) {
        return targets.places(idOrDecision, place -> target(entered, place));
    }

    /** Whether there is an amendment. */
    boolean isAmended() {
        return !targets.isEmpty();
    }

    private static String id(Sequence<HonorEvent> events, int place) {
        return events.get(place).id();
    }

    private static String batch(Sequence<HonorEvent> events, int place) {
        return events.get(place).batch().orElseThrow();
    }

    private static String target(Sequence<HonorEvent> events, int place) {
        return events.get(place).target().orElseThrow();
    }

    private static IntStream where(Sequence<HonorEvent> events, Predicate<HonorEvent> which) {
        return IntStream.range(0, events.size()).filter(place -> which.test(events.get(place)));
    }

    private static HonorEvent numbered(HonorEvent event, int place) {
        return event.seq().isPresent()
                ? event
                : HonorEvent.builder().from(event).seq(place).build();
    }

    private static ImmutableList<HonorEvent> numbered(List<HonorEvent> listed) {
        ImmutableList.Builder<HonorEvent> numbered = ImmutableList.builderWithExpectedSize(listed.size());
        for (int place = 0; place < listed.size(); place++) {
            numbered.add(numbered(listed.get(place), place));
        }
        return numbered.build();
    }

    private static Set<String> repeated(List<HonorEvent> events) {
        Set<String> ids = new HashSet<>();
        return events.stream()
                .map(HonorEvent::id)
                .filter(id -> !ids.add(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static IllegalArgumentException twice(Set<String> ids) {
        return Refusal.of("events: %s stand twice in the register; give each event an id of its own", ids);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register that && events().equals(that.events());
    }

    @Override
    public int hashCode() {
        return events().hashCode();
    }

    /** The number of events: {@code register of 12 events}. */
    @Override
    public String toString() {
        return "register of %s events".formatted(size());
    }

    private Object writeReplace() {
        return new Written(events());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("register: it is read as a list of events only");
    }

    /** A register as it is written. */
    private record Written(ImmutableList<HonorEvent> events) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return of(events);
        }
    }
}
