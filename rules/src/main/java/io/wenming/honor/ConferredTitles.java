package io.wenming.honor;

import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which titles a scheme confers, and which of them can be obtained, version by version: what asks for a title that nobody can obtain
 * cannot be obtained itself.
 */
final class ConferredTitles {
    private static final CreationType ANY_OTHER = CreationType.of("any_other", Label.of("其他类型", "any other type"));

    private final HonorScheme scheme;
    private final ImmutableSet<CreationType> types;
    private final Set<Title> conferred = new HashSet<>();
    private final Set<Title> obtainable = new HashSet<>();

    /** None yet. */
    ConferredTitles(HonorScheme scheme) {
        this.scheme = scheme;
        Stream<CreationType> named = scheme.versions().stream()
                .flatMap(version -> version.titles().stream())
                .flatMap(rule -> rule.types().stream());
        this.types = Stream.concat(named, Stream.concat(CreationType.FIVE.stream(), Stream.of(ANY_OTHER)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Adds what is conferred and can be obtained under a version, which has to follow those before it. */
    void under(SchemeVersion version) {
        all(version).forEach(conferred::add);
        reach(version);
    }

    /** Whether a version until now has a rule for a title. */
    boolean isConferred(Title title) {
        return conferred.contains(title);
    }

    /** Whether a title can be obtained under the versions until now. */
    boolean isObtainable(Title title) {
        return obtainable.contains(title);
    }

    /** Every title that a version has a rule for. */
    private Stream<Title> all(SchemeVersion version) {
        return version.titles().stream()
                .flatMap(this::of)
                .filter(title -> scheme.tiers().contains(title.tier()));
    }

    /** Every title that a rule is for, on the ladder or not. */
    Stream<Title> of(TitleRule rule) {
        Set<CreationType> of = rule.types().isEmpty() ? types : rule.types();
        Set<Tier> at =
                rule.tiers().isEmpty() ? ImmutableSet.copyOf(scheme.tiers().tiers()) : rule.tiers();
        return of.stream().flatMap(type -> at.stream().map(tier -> Title.of(type, tier)));
    }

    /** Adds what can be obtained under a version, as long as that makes more of it so; what nobody confers is another flaw. */
    private void reach(SchemeVersion version) {
        boolean grows = true;
        while (grows) {
            grows = all(version).filter(title -> !obtainable.contains(title)).toList().stream()
                    .filter(title -> canBeObtained(version, title))
                    .map(obtainable::add)
                    .reduce(false, Boolean::logicalOr);
        }
    }

    private boolean canBeObtained(SchemeVersion version, Title title) {
        RequiredTitles required = new RequiredTitles(scheme.tiers(), title);
        Optional<EntryRule> entry = version.rule(title).flatMap(TitleRule::entry);
        Set<Title> given = new HashSet<>(obtainable);
        entry.stream()
                .flatMap(required::of)
                .filter(other -> !conferred.contains(other))
                .forEach(given::add);
        return entry.map(rule -> required.canBeMet(rule, given)).orElse(true);
    }
}
