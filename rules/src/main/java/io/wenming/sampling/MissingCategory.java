package io.wenming.sampling;

import static java.util.Objects.requireNonNull;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.Variants;
import io.wenming.number.Points;
import java.io.Serializable;

/**
 * What a category counts as where a unit has no place of it (缺项的处理), or none with a line that applies. Source: scoring
 * rules, 7, step 2.
 */
public sealed interface MissingCategory extends Serializable {
    /** How it stands in documents. */
    Codec<MissingCategory> CODEC = Variants.<MissingCategory>none()
            .with("excluded", Excluded.class, fields -> in -> Excluded.INSTANCE)
            .with("counted_as", CountedAs.class, fields -> {
                var points = fields.required("points", Codecs.POINTS, CountedAs::points);
                return in -> new CountedAs(in.get(points));
            })
            .with("peer_mean", PeerMean.class, fields -> in -> PeerMean.INSTANCE);

    /** 不计: it does not count, and neither does its weight. */
    static MissingCategory excluded() {
        return Excluded.INSTANCE;
    }

    /** 计零、计固定分: it counts as so many points, of either sign. */
    static MissingCategory countedAs(Points points) {
        return new CountedAs(points);
    }

    /**
     * 取同组均值: it counts as the mean of the unrounded values that the other units of the group have themselves; if none has
     * one, it does not count.
     */
    static MissingCategory peerMean() {
        return PeerMean.INSTANCE;
    }

    /** 不计. */
    enum Excluded implements MissingCategory {
        /** The only one. */
        INSTANCE
    }

    /**
     * 计零、计固定分.
     *
     * @param points what it counts as
     */
    record CountedAs(Points points) implements MissingCategory {
        private static final long serialVersionUID = 1L;

        /** Refuses null. */
        public CountedAs {
            requireNonNull(points, "points");
        }
    }

    /** 取同组均值. */
    enum PeerMean implements MissingCategory {
        /** The only one. */
        INSTANCE
    }
}
