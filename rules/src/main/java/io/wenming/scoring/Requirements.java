package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The inputs that standards want (所需数据清单), each listed once, in the order in which the standards first read them: the
 * tree, the negative list, the vetoes, the gates, the blend.
 *
 * <pre>{@code
 * Requirements.of(List.of(city, unit)).inputs().stream()
 *         .filter(Requirement::required)
 *         .filter(input -> input.leads().contains("u-7"))   // what unit u-7 has to hand in, once for both
 * }</pre>
 *
 * @param inputs the inputs
 */
public record Requirements(ImmutableList<Requirement> inputs) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses null. */
    public Requirements {
        requireNonNull(inputs, "inputs");
    }

    /** What several standards want together. */
    public static Requirements of(Iterable<Standard> standards) {
        Collected collected = new Collected();
        standards.forEach(collected::add);
        return new Requirements(collected.inputs());
    }

    /** The input with a key. */
    public Optional<Requirement> of(FactKey<?> key) {
        return inputs.stream()
                .filter(input -> input.key().equals(requireNonNull(key, "key")))
                .findFirst();
    }

    /**
     * The facts that nothing reads, in the order given: names that are misspelled or of another round, and names that are
     * read with another type.
     */
    public ImmutableSet<FactKey<?>> unread(Facts facts) {
        Set<FactKey<?>> read = inputs.stream().map(Requirement::key).collect(Collectors.toSet());
        return requireNonNull(facts, "facts").keys().stream()
                .filter(key -> !read.contains(key))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Names that are read with more than one type, each once: facts hold a name only once, so that nobody can hand in
     * both.
     */
    public ImmutableSet<String> clashes() {
        Set<String> seen = new LinkedHashSet<>();
        return inputs.stream()
                .map(input -> input.key().name())
                .filter(name -> !seen.add(name))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Readers and words by key, while they are collected. */
    private static final class Collected {
        private final Map<FactKey<?>, Set<InputReader>> readers = new LinkedHashMap<>();
        private final Map<FactKey<?>, Set<String>> words = new LinkedHashMap<>();
        private final Set<InputSpec> declared = new LinkedHashSet<>();

        void add(Standard standard) {
            declared.addAll(standard.declared());
            Map<String, Responsibility> responsible = Responsibility.of(standard.total());
            standard.total()
                    .all()
                    .forEach(indicator ->
                            addIndicator(standard, indicator, requireNonNull(responsible.get(indicator.id()))));
            standard.negativeList()
                    .ifPresent(list -> add(
                            list.key(),
                            list.points().keySet(),
                            reader(standard, InputReader.Kind.NEGATIVE_LIST)
                                    .node(standard.id())
                                    .label(InputReader.Kind.NEGATIVE_LIST.label())
                                    .required(false)
                                    .build()));
            standard.vetoes()
                    .forEach(veto -> add(
                            veto.key(),
                            ImmutableSet.of(),
                            reader(standard, InputReader.Kind.VETO)
                                    .node(veto.id())
                                    .label(veto.label())
                                    .required(false)
                                    .citation(veto.citation())
                                    .build()));
            standard.gates()
                    .forEach(gate -> add(
                            gate.key(),
                            ImmutableSet.of(),
                            reader(standard, InputReader.Kind.GATE)
                                    .node(standard.id())
                                    .label(gate.label())
                                    .required(!gate.openWhenMissing())
                                    .build()));
            standard.blend()
                    .ifPresent(blend -> add(
                            blend.key(),
                            ImmutableSet.of(),
                            reader(standard, InputReader.Kind.BLEND)
                                    .node(standard.id())
                                    .label(blend.label())
                                    .required(false)
                                    .build()));
        }

        ImmutableList<Requirement> inputs() {
            return readers.entrySet().stream()
                    .map(input -> Requirement.builder()
                            .key(input.getKey())
                            .words(words.getOrDefault(input.getKey(), Set.of()))
                            .declared(declared.stream()
                                    .filter(spec -> spec.key().equals(input.getKey()))
                                    .toList())
                            .readers(input.getValue())
                            .build())
                    .collect(ImmutableList.toImmutableList());
        }

        private void addIndicator(Standard standard, Indicator indicator, Responsibility units) {
            ImmutableList<Input> inputs = indicator.inputs();
            for (Input input : inputs) {
                // a rule may name a key twice; it is required where it is required once
                boolean required = inputs.stream()
                        .anyMatch(other -> other.required() && other.key().equals(input.key()));
                add(
                        input.key(),
                        input.words(),
                        reader(standard, InputReader.Kind.INDICATOR)
                                .node(indicator.id())
                                .label(indicator.label())
                                .required(required)
                                .lead(units.lead())
                                .assisting(units.assisting())
                                .evidence(indicator.evidence())
                                .manual(indicator.manual())
                                .citation(indicator.citation())
                                .build());
            }
        }

        private void add(FactKey<?> key, Iterable<String> known, InputReader reader) {
            readers.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(reader);
            Iterables.addAll(words.computeIfAbsent(key, first -> new LinkedHashSet<>()), known);
        }

        private static InputReader.Builder reader(Standard standard, InputReader.Kind kind) {
            InputReader.Builder reader = InputReader.builder();
            reader.standard(standard.id()).kind(kind);
            return reader;
        }
    }
}
