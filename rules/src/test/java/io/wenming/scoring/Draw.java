package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.fact.Incident;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What is drawn from a seed, most values at a bound. */
final class Draw {
    static final List<String> AMOUNTS =
            List.of("0", "0.01", "0.5", "1", "2.5", "3", "7", "10", "33.333333", "100", "0.000000000000000001");
    static final List<String> LINES = List.of("0", "59.99", "60", "60.5", "70", "84.995", "85", "100");
    static final List<String> KINDS = List.of("a", "b", "c", "event", "其他");

    private static final Pattern MANY_PLACES = Pattern.compile("-?[0-9]+\\.[0-9]{5,}");

    private final SplittableRandom random;
    private final boolean plain;
    private final boolean flat;

    /** Every second seed draws amounts of few places, which a flat plan can hold. */
    Draw(long seed) {
        this(seed, (seed & 1) == 0, false);
    }

    private Draw(long seed, boolean plain, boolean flat) {
        this.random = new SplittableRandom(seed);
        this.plain = plain;
        this.flat = flat;
    }

    /** Draws what a flat plan decides, with few exceptions. */
    static Draw flat(long seed) {
        return new Draw(seed, true, true);
    }

    /** Whether what is drawn shall be decided by a flat plan. */
    boolean isFlat() {
        return flat;
    }

    /** A number from 0 to below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether one of so many came up. */
    boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    /** Whether something comes up that a plan leaves to the tree: half of the time, seldom where one shall hold it. */
    boolean unusual() {
        return chance(flat ? 40 : plain ? 8 : 2);
    }

    <T> T pick(List<T> values) {
        T picked = values.get(random.nextInt(values.size()));
        boolean tooFine = plain
                && picked instanceof String text
                && MANY_PLACES.matcher(text).matches();
        return tooFine ? pick(values) : picked;
    }

    /** How a leaf is seen: mostly by a number or not at all where a plan shall hold it. */
    Plan.Seen seen() {
        if (flat) {
            return chance(80) ? pick(List.of(Plan.Seen.values())) : chance(12) ? Plan.Seen.MISSING : Plan.Seen.OBSERVED;
        }
        if (plain) {
            return chance(40) ? pick(List.of(Plan.Seen.values())) : chance(5) ? Plan.Seen.MISSING : Plan.Seen.OBSERVED;
        }
        return chance(2) ? Plan.Seen.OBSERVED : pick(List.of(Plan.Seen.values()));
    }

    Optional<String> optional(List<String> values) {
        return chance(2) ? Optional.of(pick(values)) : Optional.empty();
    }

    <T> ImmutableList<T> many(int most, Supplier<T> each) {
        return many(0, most, each);
    }

    <T> ImmutableList<T> many(int least, int most, Supplier<T> each) {
        List<T> values = new ArrayList<>();
        int size = random.nextInt(least, most + 1);
        while (values.size() < size) {
            values.add(each.get());
        }
        return ImmutableList.copyOf(values);
    }

    ImmutableMap<String, String> prices() {
        return kinds(() -> pick(AMOUNTS));
    }

    /** One or two kinds. */
    <T> ImmutableMap<String, T> kinds(Supplier<T> each) {
        Map<String, T> kinds = new LinkedHashMap<>();
        kinds.put(pick(KINDS.subList(0, 3)), each.get());
        kinds.put(pick(KINDS.subList(0, 3)), each.get());
        return ImmutableMap.copyOf(kinds);
    }

    ImmutableList<Incident> incidents() {
        return many(4, () -> {
            Incident.Builder incident = Incident.builder()
                    .kind(chance(8) ? pick(KINDS) : pick(KINDS.subList(0, 3)))
                    .times(pick(List.of(1, 1, 2, 3, 7)))
                    .rectifiedOnSpot(chance(3));
            if (chance(3)) {
                incident.state(NegativeList.UNREPORTED);
            }
            if (chance(2)) {
                incident.project(pick(List.of("p", "q")));
            }
            if (chance(2)) {
                incident.year(pick(List.of(2023, 2024)));
            }
            return incident.build();
        });
    }
}
