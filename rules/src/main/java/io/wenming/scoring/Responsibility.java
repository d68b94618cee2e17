package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * Who is responsible for an indicator (责任单位). One that names no lead has that of the nearest indicator above it that
 * does; it has the assisting units from there too, unless it names its own.
 */
record Responsibility(Optional<String> lead, ImmutableList<String> assisting) {
    private static final Responsibility NOBODY = new Responsibility(Optional.empty(), ImmutableList.of());

    /** The responsibility for every indicator of a tree, by id, in the order of the tree. */
    static ImmutableMap<String, Responsibility> of(Indicator total) {
        ImmutableMap.Builder<String, Responsibility> all = ImmutableMap.builder();
        NOBODY.hand(total, all);
        return all.buildOrThrow();
    }

    private void hand(Indicator indicator, ImmutableMap.Builder<String, Responsibility> all) {
        boolean own = indicator.lead().isPresent() || !indicator.assisting().isEmpty();
        Responsibility here = own ? new Responsibility(indicator.lead().or(() -> lead), indicator.assisting()) : this;
        all.put(indicator.id(), here);
        indicator.parts().forEach(part -> here.hand(part, all));
    }
}
