package io.wenming.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import java.io.Serializable;

/**
 * A unit whose places were looked at (被测单位).
 *
 * @param id its id, not blank
 * @param group the group (分组) in which it is ranked and has its peers
 * @param places its places by the id of their category, ids unique in a category
 */
public record SampledUnit(String id, String group, ImmutableListMultimap<String, Place> places)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if its id is blank or two places of a category have one id
     */
    public SampledUnit {
        Texts.check("id", id);
        Texts.check("group", group);
        requireNonNull(places, "places");
        String unit = id;
        places.asMap()
                .forEach((category, all) -> Refusal.unless(
                        all.stream().map(Place::id).distinct().count() == all.size(),
                        "unit '%s': two places of category '%s' have one id; give each its own",
                        unit,
                        category));
    }

    /** A unit without places yet. */
    public static SampledUnit of(String id, String group) {
        return new SampledUnit(id, group, ImmutableListMultimap.of());
    }

    /** The same with more places of a category. */
    public SampledUnit with(String category, Place... more) {
        return new SampledUnit(
                id,
                group,
                ImmutableListMultimap.<String, Place>builder()
                        .putAll(places)
                        .putAll(category, requireNonNull(more, "more"))
                        .build());
    }
}
