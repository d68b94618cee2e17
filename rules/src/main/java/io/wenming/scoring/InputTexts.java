package io.wenming.scoring;

import com.google.common.collect.ImmutableMap;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactState;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import java.util.Arrays;
import java.util.Optional;

/** What reasons call the inputs of a standard, and what they say of facts that do not fit them (数据名称). */
final class InputTexts {
    /** Nothing is declared. */
    static final InputTexts NONE = new InputTexts(ImmutableMap.of());

    private final ImmutableMap<FactKey<?>, InputSpec> declared;

    private InputTexts(ImmutableMap<FactKey<?>, InputSpec> declared) {
        this.declared = declared;
    }

    static InputTexts of(Iterable<InputSpec> specs) {
        ImmutableMap.Builder<FactKey<?>, InputSpec> declared = ImmutableMap.builder();
        specs.forEach(spec -> declared.put(spec.key(), spec));
        return new InputTexts(declared.buildOrThrow());
    }

    /** The label that is declared of an input, or else its name. */
    Label label(FactKey<?> key) {
        InputSpec spec = declared.get(key);
        return spec == null ? Label.of(key.name()) : spec.label();
    }

    /** The same as a part of a reason. */
    Detail name(FactKey<?> key) {
        return declared.containsKey(key) ? Detail.of(label(key)) : Detail.of(key.name());
    }

    /** That the name of a missing input was given with another type. */
    Optional<Reason> otherType(FactKey<?> key, Facts facts) {
        return Arrays.stream(FactType.values())
                .filter(type -> type != key.type())
                .filter(type -> facts.state(FactKey.of(key.name(), type)) != FactState.MISSING)
                .findFirst()
                .map(type -> Reason.of(
                        ScoringReason.INPUT_OTHER_TYPE,
                        name(key),
                        Detail.of(key.type().label()),
                        Detail.of(type.label())));
    }

    /** That a number is none of those that its input can be. */
    Optional<Reason> outside(FactKey<?> key, Facts facts) {
        InputSpec spec = declared.get(key);
        Domain domain = spec == null ? Domain.of(key.type()) : spec.domain();
        return facts.value(key)
                .flatMap(Domains::number)
                .filter(number -> !domain.range().contains(number))
                .map(number -> Reason.of(
                        ScoringReason.OUTSIDE_RANGE,
                        name(key),
                        Detail.of(number.toFraction()),
                        Detail.of(Ends.describe(domain.range()))));
    }
}
