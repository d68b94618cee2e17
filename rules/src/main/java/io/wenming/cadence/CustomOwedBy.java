package io.wenming.cadence;

/**
 * An embedder's own rule of who owes (自定义责任主体): the one open door. It must be a value (immutable, serializable, equal by
 * content) and pure, and describe itself in both languages; {@link Cadence#document} takes its kind in documents.
 */
public non-sealed interface CustomOwedBy extends OwedBy {}
