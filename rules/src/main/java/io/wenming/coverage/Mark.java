package io.wenming.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.document.Codec;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorRoll;
import io.wenming.label.Label;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** When a unit counts as covered (达标条件): one of its subjects is enough. */
public sealed interface Mark extends Serializable permits HoldsTitles, TakesPart {
    /** How it stands in documents. */
    Codec<Mark> CODEC = CoverageForm.mark();

    /** The events by which a unit counts on a day; none if it does not. */
    ImmutableList<HonorEvent> evidence(HonorRoll roll, CoverageUnit unit, LocalDate on);

    /** A clause: {@code 拥有区县级以上称号}. */
    Label describe();

    /** A title of any type, usable on the day, at a tier or above. */
    static Mark holds(Tier atLeast) {
        return HoldsTitles.of(ImmutableSet.of(), Optional.of(atLeast));
    }

    /** A title of one of some types, usable on the day, at a tier or above. */
    static Mark holds(Iterable<CreationType> types, Tier atLeast) {
        return HoldsTitles.of(ImmutableSet.copyOf(types), Optional.of(atLeast));
    }

    /** A title of one of some types, usable on the day, at any tier. */
    static Mark holds(Iterable<CreationType> types) {
        return HoldsTitles.of(ImmutableSet.copyOf(types), Optional.empty());
    }

    /** Any accepted event of a title up to the day: an application is enough. */
    static Mark takesPart() {
        return new TakesPart();
    }
}
