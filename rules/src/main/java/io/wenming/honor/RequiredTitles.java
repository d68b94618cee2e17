package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.TierLadder;
import io.wenming.creation.Title;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an entry rule asks of titles. What it asks of anything else, such as facts, is taken to be met: it depends on the
 * subject.
 */
final class RequiredTitles {
    private final TierLadder tiers;
    private final Title asked;

    /**
     * For one title that is applied for.
     *
     * @param tiers the ladder of the scheme
     */
    RequiredTitles(TierLadder tiers, Title asked) {
        this.tiers = tiers;
        this.asked = asked;
    }

    /** The titles that a rule names, whether each is needed or one of several. */
    Stream<Title> of(EntryRule rule) {
        List<EntryRule> parts = parts(rule);
        return parts.isEmpty() ? own(rule).stream() : parts.stream().flatMap(this::of);
    }

    /** Whether a rule can be met by subjects that can obtain some titles and no others. */
    boolean canBeMet(EntryRule rule, Set<Title> obtainable) {
        if (rule instanceof AnyOf any) {
            return any.parts().stream().anyMatch(part -> canBeMet(part, obtainable));
        }
        if (rule instanceof AtLeast some) {
            return some.parts().stream()
                            .filter(part -> canBeMet(part, obtainable))
                            .count()
                    >= some.least();
        }
        if (rule instanceof Unless unless) {
            return canBeMet(unless.inner(), obtainable) || canBeMet(unless.exception(), obtainable);
        }
        List<EntryRule> parts = parts(rule);
        return parts.isEmpty()
                ? obtainable.containsAll(own(rule))
                : parts.stream().allMatch(part -> canBeMet(part, obtainable));
    }

    /** The rules that a rule is made of; what must not be met asks for nothing. */
    static List<EntryRule> parts(EntryRule rule) {
        if (rule instanceof AllOf all) {
            return all.parts();
        }
        if (rule instanceof AnyOf any) {
            return any.parts();
        }
        if (rule instanceof AtLeast some) {
            return some.parts();
        }
        if (rule instanceof Unless unless) {
            return ImmutableList.of(unless.inner(), unless.exception());
        }
        if (rule instanceof Because because) {
            return ImmutableList.of(because.inner());
        }
        return rule instanceof OfRelated related ? ImmutableList.of(related.rule()) : ImmutableList.of();
    }

    private List<Title> own(EntryRule rule) {
        if (rule instanceof HoldsTitle holds) {
            return title(holds.type(), holds.tier());
        }
        if (rule instanceof HeldTerms held) {
            return title(held.type(), held.tier());
        }
        if (rule instanceof NamedInRound named) {
            return title(named.type(), named.tier());
        }
        if (rule instanceof EverNamed named) {
            return title(Optional.of(named.type()), named.tier());
        }
        if (rule instanceof Stepwise && tiers.contains(asked.tier())) {
            return tiers.below(asked.tier())
                    .map(below -> title(Optional.empty(), below))
                    .orElse(ImmutableList.of());
        }
        return rule instanceof ShareOfSubordinates share
                ? title(Optional.of(share.type()), share.tier())
                : ImmutableList.of();
    }

    private List<Title> title(Optional<CreationType> type, Tier tier) {
        return ImmutableList.of(Title.of(type.orElse(asked.type()), tier));
    }
}
