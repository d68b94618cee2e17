package io.wenming.creation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * An ordered ladder of tiers (层级序列), low to high. {@link #OFFICIAL} has the four tiers; a scheme may give its own, such
 * as district, model, city.
 *
 * @param tiers the tiers, low to high, each once
 */
public record TierLadder(ImmutableList<Tier> tiers) implements Serializable {
    /** 区县级, 市州级, 省级, 全国. */
    public static final TierLadder OFFICIAL = new TierLadder(Tier.READY_MADE);

    private static final long serialVersionUID = 1L;

    /**
     * Checks the tiers.
     *
     * @throws IllegalArgumentException if there is none or one stands twice
     */
    public TierLadder {
        if (requireNonNull(tiers, "tiers").isEmpty()) {
            throw Refusal.of("tiers: the ladder has none; give at least one");
        }
        if (ImmutableSet.copyOf(tiers).size() < tiers.size()) {
            throw Refusal.of("tiers: %s names a tier twice; give each once", tiers);
        }
    }

    /** A ladder, low to high. */
    public static TierLadder of(Tier lowest, Tier... higher) {
        return new TierLadder(ImmutableList.<Tier>builder()
                .add(requireNonNull(lowest, "lowest"))
                .add(requireNonNull(higher, "higher"))
                .build());
    }

    /** Whether the tier stands on this ladder. */
    public boolean contains(Tier tier) {
        return tiers.contains(tier);
    }

    /**
     * The position of a tier, 0 for the lowest.
     *
     * @throws IllegalArgumentException if the tier does not stand on this ladder
     */
    public int rank(Tier tier) {
        int rank = tiers.indexOf(requireNonNull(tier, "tier"));
        if (rank < 0) {
            throw Refusal.of(
                    "tier: '%s' does not stand on this ladder; give one of %s",
                    tier, Joiner.on(", ").join(tiers));
        }
        return rank;
    }

    /** Whether a tier is another one or stands above it. */
    public boolean isAtLeast(Tier tier, Tier least) {
        return rank(tier) >= rank(least);
    }

    /** The tier just above, if there is one. */
    public Optional<Tier> above(Tier tier) {
        int rank = rank(tier) + 1;
        return rank < tiers.size() ? Optional.of(tiers.get(rank)) : Optional.empty();
    }

    /** The tier just below, if there is one. */
    public Optional<Tier> below(Tier tier) {
        int rank = rank(tier) - 1;
        return rank >= 0 ? Optional.of(tiers.get(rank)) : Optional.empty();
    }

    /** Orders tiers low to high. */
    public Comparator<Tier> lowToHigh() {
        return Comparator.comparingInt(this::rank);
    }
}
