package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every combination of one value each of some words, such as fields and levels of teams. */
record Combinations(ImmutableSortedMap<String, ImmutableSortedMap<String, Label>> words) implements Population {
    private static final long serialVersionUID = 1L;

    Combinations {
        Texts.check("words", words.keySet());
        Refusal.unless(!words.isEmpty(), "combinations: there is no word; give at least one");
        words.forEach((word, values) -> {
            Texts.check(word, values.keySet());
            Refusal.unless(!values.isEmpty(), "combinations: '%s' has no value; give at least one", word);
        });
    }

    @Override
    public ImmutableList<CoverageUnit> units(CoverageSource source, Division area, LocalDate on) {
        List<List<Choice>> choices = words.entrySet().stream()
                .map(word -> word.getValue().entrySet().stream()
                        .map(value -> new Choice(word.getKey(), value.getKey(), value.getValue()))
                        .toList())
                .toList();
        return Lists.cartesianProduct(choices).stream()
                .<CoverageUnit>map(chosen -> CoverageUnit.builder()
                        .id(joined(chosen, Choice::value))
                        .name(Label.of(
                                joined(chosen, choice -> choice.name().zh()),
                                joined(chosen, choice -> choice.name().en())))
                        .division(area)
                        .words(chosen.stream().collect(ImmutableMap.toImmutableMap(Choice::word, Choice::value)))
                        .build())
                .collect(toImmutableList());
    }

    private static String joined(List<Choice> chosen, Function<Choice, String> text) {
        return chosen.stream().map(text).collect(Collectors.joining("/"));
    }

    @Override
    public boolean isPlaced() {
        return false;
    }

    @Override
    public boolean hasSubjects() {
        return false;
    }

    @Override
    public Label describe() {
        return Label.of(String.join("×", words.keySet()), String.join(" × ", words.keySet()));
    }

    /** One value of a word. */
    private record Choice(String word, String value, Label name) {}
}
