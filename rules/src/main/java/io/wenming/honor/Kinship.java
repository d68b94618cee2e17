package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Title;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        List<List<Family.Placed>> families = new ArrayList<>(Collections.nCopies(keys.size(), List.of()));
        for (int index = 0; index < key.length; index++) {
            int root = root(key[index]);
            if (families.get(root).isEmpty()) {
                families.set(root, new ArrayList<>(4));
            }
            families.get(root).add(events.get(index));
        }
        List<List<String>> kin = new ArrayList<>(Collections.nCopies(keys.size(), List.of()));
        for (int number = 0; number < keys.size(); number++) {
            int root = root(number);
            if (kin.get(root).isEmpty()) {
                kin.set(root, new ArrayList<>(1));
            }
            kin.get(root).add(keys.get(number));
        }
        List<Member> members = new ArrayList<>(keys.size());
        for (int root = 0; root < keys.size(); root++) {
            if (!families.get(root).isEmpty()) {
                family(families.get(root), kin.get(root), members);
                families.set(root, List.of());
            }
        }
        return members;
    }

    private void family(List<Family.Placed> events, List<String> kin, List<Member> members) {
        events.sort(Family.Placed.ORDER);
        Fold fold = Fold.of(events.stream().map(Family.Placed::event).toList(), rules);
        Family family = Family.of(events, fold);
        Map<String, Integer> eventNumbers = Turns.numbers(events);
        Map<String, List<Line>> lines = fold.bySubject();
        for (String key : kin) {
            List<Line> own = lines.getOrDefault(key, List.of());
            ImmutableList<Title> titles =
                    own.stream().map(line -> line.now().title()).collect(ImmutableList.toImmutableList());
            members.add(new Member(
                    key,
                    family,
                    sameTitles.computeIfAbsent(titles, same -> same),
                    own.isEmpty() ? Turns.NONE : Turns.of(own, eventNumbers)));
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
            keys.add(limit(event));
        }
        return keys;
    }

    /** The key of a limit on recommendations; no subject has such an id. */
    static String limit(HonorEvent recommendation) {
        return "\u0000%s\u0000%s\u0000"
                .formatted(
                        recommendation.title().orElseThrow(),
                        recommendation.round().map(String::valueOf).orElse(""));
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
