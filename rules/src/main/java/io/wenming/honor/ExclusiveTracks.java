package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.util.stream.Collectors;

/**
 * Only one of these types may be applied for at a time (类别互斥), at whatever tier; also not together with this application.
 * Made by {@link EntryRule#exclusiveTracks}. Source: honor rules, section 4 (exclusive tracks).
 *
 * @param types the types, two or more
 */
public record ExclusiveTracks(ImmutableSet<CreationType> types) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public ExclusiveTracks {
        Refusal.unless(types.size() >= 2, "types: %s excludes nothing; give two types or more", types);
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        CreationType asked = candidacy.title().type();
        boolean together = candidacy.alsoAppliedFor().stream().anyMatch(type -> excludes(asked, type));
        ImmutableList<HonorEvent> applications = history.titles(candidacy.subject()).stream()
                .filter(title -> excludes(asked, title.type()))
                .map(title -> history.status(candidacy.subject(), title, candidacy.on()))
                .filter(status -> status.stage() != Stage.NONE)
                .flatMap(status -> history.stepsUntil(candidacy.subject(), status.title(), candidacy.on()).stream()
                        .filter(step -> step.is(HonorAction.APPLY))
                        .reduce((first, second) -> second)
                        .stream())
                .map(step -> step.cause().event())
                .collect(ImmutableList.toImmutableList());
        return together || !applications.isEmpty()
                ? Verdict.notMet(
                        this,
                        Shortfall.builder()
                                .code(EntryReason.TRACK_EXCLUSIVE)
                                .wanted(describe())
                                .events(applications)
                                .build())
                : Verdict.met(this, ImmutableList.of());
    }

    private boolean excludes(CreationType asked, CreationType other) {
        return types.contains(asked) && types.contains(other) && !asked.equals(other);
    }

    @Override
    public Label describe() {
        return Label.of(
                types.stream().map(type -> type.label().zh()).collect(Collectors.joining("、")) + "不得同时申报",
                "only one of "
                        + types.stream().map(type -> type.label().en()).collect(Collectors.joining(", "))
                        + " at a time");
    }
}
