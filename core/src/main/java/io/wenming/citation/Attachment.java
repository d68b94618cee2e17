package io.wenming.citation;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Texts;
import java.io.Serializable;

/**
 * An attachment (附件): a paper or picture that stays with the caller, known here by its name and digest only.
 *
 * @param name what the caller calls it, not blank
 * @param digest digest of its bytes, computed by the caller
 */
public record Attachment(String name, Digest digest) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Attachment {
        requireNonNull(digest, "digest");
        Texts.check("name", name);
    }
}
