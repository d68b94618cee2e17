package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.TierLadder;
import io.wenming.creation.Title;
import io.wenming.honor.HonorHistory;
import io.wenming.label.Label;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordRef;
import io.wenming.rules.style.DomainStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A usable title of some types at a tier or above; the events are the current namings. */
@DomainStyle
@Value.Immutable
abstract non-sealed class HoldsTitles implements Mark {
    private static final long serialVersionUID = 1L;

    /** The types; any if empty. */
    abstract ImmutableSet<CreationType> types();

    /** The lowest tier that counts; any if absent. */
    abstract Optional<Tier> atLeast();

    static HoldsTitles of(ImmutableSet<CreationType> types, Optional<Tier> atLeast) {
        return ImmutableHoldsTitles.builder().types(types).atLeast(atLeast).build();
    }

    @Override
    public ImmutableList<RecordRef> evidence(CoverageSource source, CoverageUnit unit, LocalDate on) {
        HonorHistory history = source.rollFor(describe()).history();
        return unit.subjects().stream()
                .flatMap(subject -> history.titles(subject.id()).stream()
                        .filter(title -> counts(title, history.scheme().tiers()))
                        .filter(title -> history.state(subject.id(), title, on).isUsable())
                        .flatMap(title -> history.status(subject.id(), title, on).naming().stream()))
                .map(event -> new RecordRef(EntryKind.HONOR, event.id(), event.occurredOn()))
                .collect(toImmutableList());
    }

    private boolean counts(Title title, TierLadder tiers) {
        return (types().isEmpty() || types().contains(title.type()))
                && atLeast()
                        .map(least -> tiers.contains(least)
                                && tiers.contains(title.tier())
                                && tiers.isAtLeast(title.tier(), least))
                        .orElse(true);
    }

    @Override
    public Stream<Label> lacking(CoverageSource source) {
        return source.lackingRoll();
    }

    @Override
    public Label describe() {
        return Label.of(
                "拥有%s%s称号"
                        .formatted(
                                atLeast().map(tier -> tier.label().zh() + "以上").orElse(""),
                                names(type -> type.label().zh(), "、")),
                "holding a title%s%s"
                        .formatted(
                                types().isEmpty()
                                        ? ""
                                        : " of " + names(type -> type.label().en(), ", "),
                                atLeast()
                                        .map(tier -> " at %s tier or above"
                                                .formatted(tier.label().en()))
                                        .orElse("")));
    }

    private String names(Function<CreationType, String> label, String between) {
        return types().stream().map(label).collect(Collectors.joining(between));
    }
}
