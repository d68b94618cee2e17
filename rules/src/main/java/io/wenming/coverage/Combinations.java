package io.wenming.coverage;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.wenming.division.Division;
import io.wenming.label.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every combination of one value each of some words, such as fields and levels of teams. */
record Combinations(ImmutableSortedMap<String, ImmutableSortedMap<String, Label>> words) implements Population {
    private static final long serialVersionUID = 1L;

    Combinations {
        checkArgument(!words.isEmpty(), "combinations: there is no word; give at least one");
        words.forEach((word, values) ->
                checkArgument(!values.isEmpty(), "combinations: '%s' has no value; give at least one", word));
    }

    @Override
    public ImmutableList<CoverageUnit> units(CoverageSource source, Division area, LocalDate on) {
        List<List<Map.Entry<String, String>>> choices = words.entrySet().stream()
                .map(word -> word.getValue().keySet().stream()
                        .map(value -> Map.entry(word.getKey(), value))
                        .toList())
                .collect(toImmutableList());
        return Lists.cartesianProduct(choices).stream()
                .<CoverageUnit>map(chosen -> CoverageUnit.builder()
                        .id(chosen.stream().map(Map.Entry::getValue).collect(Collectors.joining("/")))
                        .name(Label.of(named(chosen, Label::zh), named(chosen, Label::en)))
                        .division(area)
                        .words(Maps.transformValues(Maps.uniqueIndex(chosen, Map.Entry::getKey), Map.Entry::getValue))
                        .build())
                .collect(toImmutableList());
    }

    private String named(List<Map.Entry<String, String>> chosen, Function<Label, String> text) {
        return chosen.stream()
                .map(choice -> text.apply(words.get(choice.getKey()).get(choice.getValue())))
                .collect(Collectors.joining("/"));
    }

    @Override
    public Label describe() {
        return Label.of(String.join("×", words.keySet()), String.join(" × ", words.keySet()));
    }
}
