package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.citation.Citation;
import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A veto (一票否决). Source: scoring rules, 5, step 7.
 *
 * @param id id in the standard, not blank
 * @param label what it is called
 * @param key set where it happened; missing says that it did not
 * @param effect what it does to the score
 * @param citation the clause
 */
public record Veto(String id, Label label, FactKey<Boolean> key, Effect effect, Optional<Citation> citation)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What a veto does to the score (否决效力). */
    public enum Effect {
        /** 保留分数: the score stays beside the veto. */
        KEEP("keep", Label.of("保留分数", "keeps the score")),
        /** 计零分: the score is 0. */
        ZERO("zero", Label.of("计零分", "sets the score to 0"));

        private final String code;
        private final Label label;

        Effect(String code, Label label) {
            this.code = code;
            this.label = label;
        }

        /** The code that documents use. */
        public String code() {
            return code;
        }

        /** The term. */
        public Label label() {
            return label;
        }
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Veto {
        requireNonNull(label, "label");
        requireNonNull(key, "key");
        requireNonNull(effect, "effect");
        requireNonNull(citation, "citation");
        Texts.check("id", id);
    }

    /** A veto. */
    public static Veto of(String id, Label label, FactKey<Boolean> key, Effect effect) {
        return new Veto(id, label, key, effect, Optional.empty());
    }

    private Object writeReplace() {
        return new Stored(id, label, key, effect, citation.orElse(null));
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(
            String id,
            Label label,
            FactKey<Boolean> key,
            Effect effect,
            @Nullable Citation citation) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Veto(id, label, key, effect, Optional.ofNullable(citation));
        }
    }
}
