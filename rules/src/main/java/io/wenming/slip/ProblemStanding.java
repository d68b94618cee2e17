package io.wenming.slip;

import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How a problem of a book stands (问题办理情况): as a first finding, as a repeat of an earlier one, or as its duplicate. */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class ProblemStanding implements Serializable {
    private static final long serialVersionUID = 1L;

    ProblemStanding() {}

    /** The problem. */
    @Value.Parameter
    public abstract Problem problem();

    /** Id of the rectified problem that came back with it (反复). */
    @Value.Parameter
    public abstract Optional<String> repeatOf();

    /** Id of the open problem that it only repeats (重复); no slip is issued for it, and it is counted nowhere. */
    @Value.Parameter
    public abstract Optional<String> duplicateOf();

    /** Its slips and state; absent for a duplicate, and where the working days of a year are not known. */
    @Value.Parameter
    public abstract Optional<SlipStanding> standing();

    /**
     * The year whose working days its deadlines need and that is not published; it is why there is no standing. Other
     * problems of the book stand as they do.
     */
    @Value.Parameter
    public abstract OptionalInt unknownYear();
}
