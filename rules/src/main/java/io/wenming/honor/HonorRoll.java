package io.wenming.honor;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.subject.Subject;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The honor roll (荣誉名录): a history together with its subjects, so that it can be asked by name and division. Subjects are
 * given as they were when they entered; the register's changes of name and of division, from the day on which they took
 * effect, say the rest.
 *
 * <pre>{@code
 * HonorRoll roll = history.roll(subjects);
 * roll.holders(title, Division.of("330106"), LocalDate.of(2024, 12, 31));
 * roll.tally(Division.of("330100"), DivisionLevel.COUNTY, 2020, 2024, TallyCount.HELD);
 * }</pre>
 *
 * <p>Source: honor rules, section 7 (tally); framework, part 2.
 */
public final class HonorRoll implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HonorHistory history;
    private final transient ImmutableMap<String, Abode> abodes;
    private final transient ImmutableList<Abode> numbered;
    private final transient ImmutableMap<Title, HeldDays> held;

    HonorRoll(HonorHistory history, Iterable<Subject> subjects) {
        this.history = history;
        ImmutableSet<String> moved = history.course().moved();
        ImmutableMap.Builder<String, Abode> named = ImmutableMap.builder();
        for (Subject subject : subjects) {
            boolean moves = moved.contains(subject.id());
            named.put(subject.id(), Abode.of(subject, moves ? history.changes(subject.id()) : ImmutableList.of()));
        }
        this.abodes = named.buildOrThrow();
        this.numbered = abodes.values().stream()
                .sorted(Comparator.comparing(abode -> abode.subject().id()))
                .collect(toImmutableList());
        this.held = indexed();
    }

    private ImmutableMap<Title, HeldDays> indexed() {
        Map<Title, List<HeldDays.Span>> spans = new HashMap<>();
        for (int number = 0; number < numbered.size(); number++) {
            Abode abode = numbered.get(number);
            Member member = history.course().member(abode.subject().id());
            for (int title = 0; title < member.titles().size(); title++) {
                abode.spans(
                        number,
                        member.turns(),
                        title,
                        spans.computeIfAbsent(member.titles().get(title), key -> new ArrayList<>()));
            }
        }
        return spans.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, entry -> HeldDays.of(entry.getValue())));
    }

    /** The history. */
    public HonorHistory history() {
        return history;
    }

    /** A subject with the name and the division that it had at the end of a day; none if it is not on the roll. */
    public Optional<Subject> subject(String id, LocalDate on) {
        return Optional.ofNullable(abodes.get(requireNonNull(id, "id"))).map(abode -> abode.on(on));
    }

    /** The subjects with the names and divisions that they had at the end of a day, in the order given. */
    public Stream<Subject> subjects(LocalDate on) {
        return abodes.values().stream().map(abode -> abode.on(on));
    }

    /** Who holds a title in a division and all that lies in it at the end of a day, by code point of the subject's id. */
    public ImmutableList<Holder> holders(Title title, Division area, LocalDate on) {
        List<Holder> holders = new ArrayList<>();
        Optional.ofNullable(held.get(requireNonNull(title, "title")))
                .ifPresent(days -> days.forEach(area, on, number -> {
                    Subject subject = numbered.get(number).on(on);
                    holders.add(new Holder(subject, title, history.state(subject.id(), title, on)));
                }));
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(holder -> holder.subject().id()), holders);
    }

    /**
     * Tallies of a division and all that lies in it; a subject counts where it is on 31 December of the year. Rows that would
     * be zero are left out.
     *
     * @throws IllegalArgumentException if the years are out of range
     */
    public ImmutableList<TallyRow> tally(Division area, int fromYear, int toYear, TallyCount count) {
        Tally tally = history.tally(count, fromYear, toYear);
        for (Abode abode : numbered) {
            tally.add(
                    history.course().member(abode.subject().id()),
                    year -> area.contains(abode.division(LocalDate.of(year, 12, 31))));
        }
        return tally.rows();
    }

    /**
     * Tallies of a division for each division of a level in it; subjects of a higher level count in none.
     *
     * @throws IllegalArgumentException if the years are out of range
     */
    public ImmutableSortedMap<Division, ImmutableList<TallyRow>> tally(
            Division area, DivisionLevel level, int fromYear, int toYear, TallyCount count) {
        Map<Division, Tally> tallies = new TreeMap<>();
        for (Abode abode : numbered) {
            abode.divisions().asMapOfRanges().values().stream()
                    .filter(area::contains)
                    .flatMap(division -> division.ancestor(level).stream())
                    .distinct()
                    .forEach(part -> tallies.computeIfAbsent(part, key -> history.tally(count, fromYear, toYear))
                            .add(
                                    history.course().member(abode.subject().id()),
                                    year -> part.contains(abode.division(LocalDate.of(year, 12, 31)))));
        }
        return tallies.entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        Map.Entry::getKey,
                        entry -> entry.getValue().rows()));
    }

    /**
     * What cannot be right in the register, all of it: events of subjects that are neither on this roll nor came of a
     * structural change, ends before their beginnings, titles named twice, successors in a circle, events without an order,
     * and every refused event.
     */
    public ImmutableList<RegisterFlaw> flaws() {
        return new Audit(history, abodes.keySet()).flaws();
    }

    /** The subjects of the register that are not on this roll and count in no division, in the order of the register. */
    public ImmutableList<String> unplaced() {
        return history.subjects().stream()
                .filter(subject -> !abodes.containsKey(subject))
                .collect(toImmutableList());
    }

    /** The roll as it was known at the end of a day. */
    public HonorRoll asKnownOn(LocalDate day) {
        return history.register().asKnownOn(day).under(history.scheme()).roll(entered());
    }

    /** The number of subjects. */
    @Override
    public String toString() {
        return "roll of %s subjects, %s".formatted(numbered.size(), history);
    }

    private ImmutableList<Subject> entered() {
        return abodes.values().stream().map(Abode::subject).collect(toImmutableList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HonorRoll that
                && history.equals(that.history)
                && entered().equals(that.entered());
    }

    @Override
    public int hashCode() {
        return Objects.hash(history, entered());
    }

    private Object writeReplace() {
        return new Written(history, entered());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("roll: it is read as a history and subjects only");
    }

    /** A roll as it is written. */
    private record Written(HonorHistory history, ImmutableList<Subject> subjects) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return history.roll(subjects);
        }
    }
}
