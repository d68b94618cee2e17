package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change of a document (变更): {@code 总分 › 实地考察 › 权重：由 0.85 改为 0.8}.
 *
 * @param kind how it changes
 * @param path where: names of members, and items of lists as {@code [id=field]} or, where they have nothing to be told by,
 *     {@code [2]}
 * @param words the same in the words of the document: labels of what lies around it, then what changes; the last one may have no
 *     English, where the document has none
 * @param before the value before, as canonical JSON; none if it is added. Of an order: what the items are told by, as a list
 * @param after the value after, in the same form; none if it is removed
 */
public record Change(
        ChangeKind kind,
        ImmutableList<String> path,
        ImmutableList<Label> words,
        Optional<String> before,
        Optional<String> after)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Joiner INSIDE = Joiner.on(" › ");

    /**
     * Checks that what is added has no value before, and so on.
     *
     * @throws IllegalArgumentException if kind and values do not agree, or the path is empty
     */
    public Change {
        requireNonNull(kind, "kind");
        requireNonNull(words, "words");
        Refusal.unless(!requireNonNull(path, "path").isEmpty(), "path: it is empty; name at least one member");
        Refusal.unless(
                requireNonNull(before, "before").isEmpty() == (kind == ChangeKind.ADDED)
                        && requireNonNull(after, "after").isEmpty() == (kind == ChangeKind.REMOVED),
                "change %s: %s → %s does not agree with it; give a value before unless it is added, and one after unless it is removed",
                kind,
                before,
                after);
    }

    /** The change as a sentence. */
    public String in(Language language) {
        String where = INSIDE.join(Iterables.transform(words, word -> word.in(language)));
        ImmutableList.Builder<Detail> details = ImmutableList.builder();
        details.add(Detail.of(where));
        before.ifPresent(value -> details.add(Detail.of(shown(value))));
        after.ifPresent(value -> details.add(Detail.of(shown(value))));
        return new Reason(kind, details.build()).in(language);
    }

    /** A text without its quotes, and of what is long only the beginning. */
    private static String shown(String canonical) {
        boolean plain = canonical.startsWith("\"") && canonical.indexOf('\\') < 0;
        return Nearest.shortened(plain ? canonical.substring(1, canonical.length() - 1) : canonical);
    }

    /** The path, the values: {@code /total/parts/[id=field]/weight: "0.85" → "0.8"}. */
    @Override
    public String toString() {
        return "/%s: %s → %s".formatted(Joiner.on('/').join(path), before.orElse("-"), after.orElse("-"));
    }

    private Object writeReplace() {
        return new Stored(kind, path, words, before.orElse(null), after.orElse(null));
    }

    /** A change as it is serialized, since {@link Optional} is not. */
    private record Stored(
            ChangeKind kind,
            ImmutableList<String> path,
            ImmutableList<Label> words,
            @Nullable String before,
            @Nullable String after)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Change(kind, path, words, Optional.ofNullable(before), Optional.ofNullable(after));
        }
    }
}
