package io.wenming.scoring;

/**
 * An embedder's own rule (自定义计分方式), the one open door. It has to be immutable, equal by content, pure (same facts,
 * same award), and to describe itself; its award is bounded and explained like any other by the indicator around it. To
 * stand in documents, register its kind and codec: {@code Standard.document(kinds -> kinds.with("my_rule", …))}.
 */
public non-sealed interface CustomRule extends ScoringRule {}
