package io.wenming.honor;

/**
 * An embedder's own entry rule (自定义申报条件): the one open door. It must be a value (immutable, serializable, equal by
 * content) and pure, describe itself in both languages, and give each reason a code of its own, best from an enum. Make the
 * answer with {@link Verdict#met} and {@link Verdict#notMet}. To stand in documents, register its kind and codec:
 * {@code HonorScheme.document(kinds -> kinds.with("my_rule", …))}.
 */
public non-sealed interface CustomEntryRule extends EntryRule {}
