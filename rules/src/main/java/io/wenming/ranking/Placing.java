package io.wenming.ranking;

import static java.util.Objects.requireNonNull;

import io.wenming.number.Points;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a contender came (名次).
 *
 * @param contender who
 * @param score the rounded score
 * @param rank the rank in the group, from 1; none without a score
 * @param first whether it is named among the first
 * @param last whether it is named among the last
 */
public record Placing(Contender contender, Optional<Points> score, OptionalInt rank, boolean first, boolean last)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Placing {
        requireNonNull(contender, "contender");
        requireNonNull(score, "score");
        requireNonNull(rank, "rank");
    }

    private Object writeReplace() {
        return new Stored(contender, score.orElse(null), rank.isPresent() ? rank.getAsInt() : null, first, last);
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(
            Contender contender,
            @Nullable Points score,
            @Nullable Integer rank,
            boolean first,
            boolean last) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Placing(
                    contender,
                    Optional.ofNullable(score),
                    rank == null ? OptionalInt.empty() : OptionalInt.of(rank),
                    first,
                    last);
        }
    }
}
