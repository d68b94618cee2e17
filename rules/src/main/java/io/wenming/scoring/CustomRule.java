package io.wenming.scoring;

import io.wenming.number.Points;
import java.util.Optional;

/**
 * An embedder's own rule (自定义计分方式), the one open door. It has to be immutable, equal by content, pure (same facts,
 * same award), and to describe itself. It declares its inputs, the points that it offers and the range of its results; an
 * award outside that range is held within it, and the finding says so. To stand in documents, register its kind and codec:
 * {@code Standard.document(kinds -> kinds.with("my_rule", …))}.
 */
public non-sealed interface CustomRule extends ScoringRule {
    /**
     * The points that an indicator with this rule has to offer (分值); none, which is usual, where the rule serves any.
     */
    default Optional<Points> offers() {
        return Optional.empty();
    }
}
