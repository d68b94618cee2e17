package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.wenming.creation.Title;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts events into families: those of one subject, of a body and what it went into, of one limit on recommendations. */
final class Kinship {
    private final Rulebook rules;
    private final Map<String, Integer> numbers;
    private final List<String> keys = new ArrayList<>();
    private int[] above = new int[16];
    private final Map<ImmutableList<Title>, ImmutableList<Title>> sameTitles = new HashMap<>();

    private Kinship(Rulebook rules, int events) {
        this.rules = rules;
        this.numbers = new HashMap<>(events / 2);
    }

    /** The members of the families of some events. */
    static List<Member> members(List<Family.Placed> events, Rulebook rules) {
        return new Kinship(rules, events.size()).grouped(events);
    }

    private List<Member> grouped(List<Family.Placed> events) {
        int[] key = new int[events.size()];
        for (int index = 0; index < key.length; index++) {
            key[index] = joined(events.get(index).event());
        }
        int[] keyRoots = new int[keys.size()];
        Arrays.setAll(keyRoots, this::root);
        int[] eventRoots = new int[key.length];
        Arrays.setAll(eventRoots, index -> keyRoots[key[index]]);
        Sorted families = Sorted.by(eventRoots, keys.size());
        Sorted kin = Sorted.by(keyRoots, keys.size());
        List<Member> members = new ArrayList<>(keys.size());
        for (int root = 0; root < keys.size(); root++) {
            List<Family.Placed> own = families.of(root, events);
            if (!own.isEmpty()) {
                family(own, kin.of(root, keys), members);
            }
        }
        return members;
    }

    /** Things sorted by their root: where those of a root begin, and the numbers of the things. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sorted(int[] from, int[] numbers) {
        static Sorted by(int[] roots, int limit) {
            int[] from = new int[limit + 1];
            for (int root : roots) {
                from[root + 1]++;
            }
            for (int root = 0; root < limit; root++) {
                from[root + 1] += from[root];
            }
            int[] next = from.clone();
            int[] numbers = new int[roots.length];
            for (int number = 0; number < roots.length; number++) {
                numbers[next[roots[number]]++] = number;
            }
            return new Sorted(from, numbers);
        }

        <T> List<T> of(int root, List<T> all) {
            List<T> own = new ArrayList<>(from[root + 1] - from[root]);
            for (int at = from[root]; at < from[root + 1]; at++) {
                own.add(all.get(numbers[at]));
            }
            return own;
        }
    }

    private void family(List<Family.Placed> events, List<String> kin, List<Member> members) {
        events.sort(Family.Placed.ORDER);
        Fold fold = Fold.of(Lists.transform(events, Family.Placed::event), rules);
        Family family = Family.of(events, fold);
        for (String key : kin) {
            List<Line> own = fold.of(key).lines();
            ImmutableList.Builder<Title> titles = ImmutableList.builderWithExpectedSize(own.size());
            own.forEach(line -> titles.add(line.now().title()));
            members.add(new Member(
                    key,
                    family,
                    sameTitles.computeIfAbsent(titles.build(), same -> same),
                    own.isEmpty() ? Turns.NONE : Turns.of(own, events)));
        }
    }

    /** The subjects and the limit that an event bears on. */
    static List<String> keys(HonorEvent event, Rulebook rules) {
        String subject = event.subject().orElseThrow();
        boolean limited = event.action() == HonorAction.RECOMMEND
                && rules.limitsRecommendations(event.title().orElseThrow());
        if (event.into().isEmpty() && !limited) {
            return List.of(subject);
        }
        List<String> keys = new ArrayList<>(List.of(subject));
        keys.addAll(event.into());
        if (limited) {
            keys.add(limit(event.title().orElseThrow(), event.round()));
        }
        return keys;
    }

    /** The key of a limit on recommendations; no subject has such an id. */
    static String limit(Title title, Optional<Integer> round) {
        return "\u0000%s\u0000%s\u0000"
                .formatted(title, round.map(String::valueOf).orElse(""));
    }

    private int joined(HonorEvent event) {
        List<String> bearing = keys(event, rules);
        int first = number(bearing.get(0));
        for (String other : bearing.subList(1, bearing.size())) {
            int from = root(first);
            int into = root(number(other));
            above[Math.max(from, into)] = Math.min(from, into);
        }
        return first;
    }

    private int number(String key) {
        Integer known = numbers.putIfAbsent(key, keys.size());
        if (known != null) {
            return known;
        }
        int number = keys.size();
        keys.add(key);
        if (number == above.length) {
            above = Arrays.copyOf(above, 2 * number);
        }
        above[number] = number;
        return number;
    }

    private int root(int number) {
        int root = number;
        while (above[root] != root) {
            above[root] = above[above[root]];
            root = above[root];
        }
        return root;
    }
}
