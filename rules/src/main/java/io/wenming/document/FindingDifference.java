package io.wenming.document;

import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One line in which two findings differ (结论差异). */
@DomainStyle
@Value.Immutable
public abstract class FindingDifference implements Serializable {
    private static final long serialVersionUID = 1L;

    FindingDifference() {}

    /** The id of the finding that differs, in the tree. */
    public abstract String node();

    /**
     * What differs: a member of the canonical form such as {@code value} or {@code reasons}, or {@code parts} where the finding
     * itself stands in one of the two only, or its parts in another order.
     */
    public abstract String member();

    /** What stood there, in canonical form; none where nothing did. */
    public abstract Optional<String> before();

    /** What stands there now; none where nothing does. */
    public abstract Optional<String> after();

    static FindingDifference of(String node, String member, Optional<String> before, Optional<String> after) {
        return ImmutableFindingDifference.builder()
                .node(node)
                .member(member)
                .before(before)
                .after(after)
                .build();
    }
}
