package io.wenming.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.wenming.division.Division;
import io.wenming.label.Label;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What units did or owe, by the place of the unit.
 *
 * @param byPlace what is placed
 * @param missing why it cannot be told, and the units without a place
 */
record Placed<T>(ImmutableListMultimap<Division, T> byPlace, ImmutableSet<Label> missing) implements Serializable {
    private static final long serialVersionUID = 1L;

    static <T> Placed<T> none(Label missing) {
        return new Placed<>(ImmutableListMultimap.of(), ImmutableSet.of(missing));
    }

    static <T> Placed<T> of(
            ImmutableList<T> all, Function<T, String> unitOf, Function<String, Optional<Division>> placeOf) {
        Map<String, Optional<Division>> places = new HashMap<>();
        ImmutableListMultimap.Builder<Division, T> placed = ImmutableListMultimap.builder();
        ImmutableSet.Builder<Label> missing = ImmutableSet.builder();
        for (T each : all) {
            String unit = unitOf.apply(each);
            places.computeIfAbsent(unit, placeOf)
                    .ifPresentOrElse(place -> placed.put(place, each), () -> missing.add(noPlace(unit)));
        }
        return new Placed<>(placed.build(), missing.build());
    }

    private static Label noPlace(String unit) {
        return Label.of("“%s”所在区划".formatted(unit), "the place of '%s'".formatted(unit));
    }

    /** What is placed in an area, with its place. */
    Stream<Map.Entry<Division, T>> in(Division area) {
        return byPlace.asMap().entrySet().stream()
                .filter(place -> area.contains(place.getKey()))
                .flatMap(place -> place.getValue().stream().map(each -> Map.entry(place.getKey(), each)));
    }
}
