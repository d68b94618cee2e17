package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import java.util.Comparator;
import java.util.stream.Stream;

/** What a standard reads (测评输入). */
final class StandardInputs {
    private StandardInputs() {}

    /** Every input, in the order of the indicators, then what acts on the total. */
    static ImmutableSet<FactKey<?>> keys(Standard standard) {
        return Stream.concat(
                        ofRules(standard).map(Input::key),
                        Stream.of(
                                        standard.negativeList().stream().map(NegativeList::key),
                                        standard.vetoes().stream().map(Veto::key),
                                        standard.gates().stream().map(Gate::key),
                                        standard.blend().stream().map(Blend::key))
                                .flatMap(keys -> keys))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** A slot for each input, by type, with the words of every rule. */
    static FactSchema schema(Standard standard) {
        ImmutableSetMultimap.Builder<FactKey<?>, String> words = ImmutableSetMultimap.builder();
        ofRules(standard).forEach(input -> words.putAll(input.key(), input.words()));
        standard.negativeList()
                .ifPresent(list -> words.putAll(list.key(), list.points().keySet()));
        return FactSchema.of(
                ImmutableList.sortedCopyOf(Comparator.comparing(FactKey::type), keys(standard)), words.build());
    }

    private static Stream<Input> ofRules(Standard standard) {
        return standard.total().all().flatMap(indicator -> indicator.inputs().stream());
    }
}
