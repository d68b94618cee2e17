package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.wenming.creation.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of a register and the turns of their titles: what is kept of a history. Steps in full are gone through again
 * when they are asked for; a few of those last asked for are kept. Every version stays as it is, and one more event costs
 * the family that it bears on.
 */
final class Course {
    private static final int REPLAYS = 1024;

    private final Amendments amendments;
    private final Rulebook rules;
    private final Sequence<Member> members;
    private final KeyIndex keys;
    private final AtomicReferenceArray<@Nullable Replay> replays = new AtomicReferenceArray<>(REPLAYS);

    /** What became of a family. */
    private record Replay(Family family, Fold fold) {}

    private Course(Amendments amendments, Rulebook rules, Sequence<Member> members, KeyIndex keys) {
        this.amendments = amendments;
        this.rules = rules;
        this.members = members;
        this.keys = keys;
    }

    static Course of(Register register, Rulebook rules) {
        Amendments amendments = Amendments.of(register);
        List<Family.Placed> events = new ArrayList<>(register.size());
        for (int place = 0; place < register.size(); place++) {
            int at = place;
            amendments.happened(place).ifPresent(event -> events.add(new Family.Placed(at, event)));
        }
        Sequence<Member> members = Sequence.of(Kinship.members(events, rules));
        return new Course(
                amendments,
                rules,
                members,
                KeyIndex.of(IntStream.range(0, members.size()), place -> key(members, place)));
    }

    /** This course under a register with one more event. */
    Course with(Register longer) {
        Amendments after = amendments.with(longer);
        int last = longer.size() - 1;
        HonorEvent event = longer.event(last);
        Map<String, Member> touched = new LinkedHashMap<>();
        Map<Integer, HonorEvent> changed = new LinkedHashMap<>();
        (event.action().isAmendment() ? after.reached(event) : IntStream.of(last)).forEach(place -> {
            if (place < last) {
                amendments.happened(place).ifPresent(before -> touch(before, touched));
            }
            changed.put(place, longer.event(place));
            after.happened(place).ifPresent(now -> touch(now, touched));
        });
        Map<Integer, Family.Placed> pool = new LinkedHashMap<>();
        touched.values().stream()
                .map(Member::family)
                .distinct()
                .flatMap(family -> family.events(amendments).stream())
                .filter(placed -> !changed.containsKey(placed.place()))
                .forEach(placed -> pool.put(placed.place(), placed));
        changed.keySet()
                .forEach(place ->
                        after.happened(place).ifPresent(now -> pool.put(place, new Family.Placed(place, now))));
        return replaced(after, touched.values(), pool.values().stream());
    }

    private void touch(HonorEvent event, Map<String, Member> touched) {
        Kinship.keys(event, rules).forEach(key -> touched.put(key, member(key)));
    }

    private Course replaced(Amendments after, Iterable<Member> touched, Stream<Family.Placed> pool) {
        List<Member> made = Kinship.members(
                pool.sorted(Comparator.comparing(Family.Placed::place)).toList(), rules);
        Sequence<Member> other = members;
        KeyIndex index = keys;
        Set<String> standing = new HashSet<>();
        for (Member member : made) {
            standing.add(member.key());
            int place = place(member.key());
            if (place < 0) {
                index = index.with(member.key(), other.size());
                other = other.with(member);
            } else {
                other = other.with(place, member);
            }
        }
        for (Member member : touched) {
            int place = place(member.key());
            if (place >= 0 && !standing.contains(member.key())) {
                other = other.with(place, Member.none(member.key()));
            }
        }
        return new Course(after, rules, other, index);
    }

    /** The member with a key; one without titles if there is none. */
    Member member(String key) {
        int place = place(key);
        return place < 0 ? Member.none(key) : members.get(place);
    }

    /** What became of the family of a member. */
    Fold replay(String key) {
        Family family = member(key).family();
        int slot = System.identityHashCode(family) & (REPLAYS - 1);
        Replay kept = replays.get(slot);
        if (kept != null && kept.family() == family) {
            return kept.fold();
        }
        Fold fold = family.replay(amendments, rules);
        replays.set(slot, new Replay(family, fold));
        return fold;
    }

    void forEach(Consumer<Member> reader) {
        for (int place = 0; place < members.size(); place++) {
            reader.accept(members.get(place));
        }
    }

    /** An event of a family, as it happened. */
    HonorEvent event(int place) {
        return amendments.happened(place).orElseThrow();
    }

    /** The place of the current naming of a title as it stands on a day on which there is one. */
    int naming(String subject, Title title, LocalDate on) {
        List<Step> steps = replay(subject).of(subject).line(title).orElseThrow().steps();
        HonorEvent naming =
                steps.get(Line.count(steps, on) - 1).after().naming().orElseThrow();
        return amendments.register().place(naming.id());
    }

    /** The subjects whose name or division may change. */
    ImmutableSet<String> moved() {
        return happened().stream()
                .filter(event ->
                        event.newName().isPresent() || event.newDivision().isPresent())
                .flatMap(event -> event.subject().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    Rulebook rules() {
        return rules;
    }

    ImmutableSet<String> subjects() {
        ImmutableSet.Builder<String> subjects = ImmutableSet.builder();
        for (int place = 0; place < amendments.register().size(); place++) {
            amendments
                    .happened(place)
                    .ifPresent(event -> Kinship.keys(event, rules).stream()
                            .filter(key -> !member(key).titles().isEmpty())
                            .forEach(subjects::add));
        }
        return subjects.build();
    }

    /** The events as they happened, in the order of the register. */
    ImmutableList<HonorEvent> happened() {
        return IntStream.range(0, amendments.register().size())
                .mapToObj(amendments::happened)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<HonorEvent> accepted() {
        Set<String> refused = Stream.concat(
                        amendments.refused().stream().map(RefusedEvent::event),
                        refusing().stream().flatMapToInt(Family::refused).mapToObj(this::event))
                .map(HonorEvent::id)
                .collect(Collectors.toUnmodifiableSet());
        List<Family.Placed> accepted = new ArrayList<>();
        for (int place = 0; place < amendments.register().size(); place++) {
            int at = place;
            amendments
                    .happened(place)
                    .filter(event -> !refused.contains(event.id()))
                    .ifPresent(event -> accepted.add(new Family.Placed(at, event)));
        }
        accepted.sort(Family.Placed.ORDER);
        return accepted.stream().map(Family.Placed::event).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<RefusedEvent> refused() {
        ImmutableList.Builder<RefusedEvent> refused = ImmutableList.builder();
        refused.addAll(amendments.refused());
        refusing()
                .forEach(family ->
                        refused.addAll(family.replay(amendments, rules).refused()));
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(refusal -> refusal.event().id()), refused.build());
    }

    /** The families of which an event is refused. */
    private Set<Family> refusing() {
        Set<Family> refusing = Sets.newIdentityHashSet();
        forEach(member -> {
            if (member.family().refused().findAny().isPresent()) {
                refusing.add(member.family());
            }
        });
        return refusing;
    }

    private int place(String key) {
        return keys.first(key, place -> key(members, place));
    }

    private static String key(Sequence<Member> members, int place) {
        return members.get(place).key();
    }
}
