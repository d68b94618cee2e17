package io.wenming.edition;

import io.wenming.label.Texts;
import java.io.Serializable;

/**
 * A version that a later one takes the place of (被代替的版本): {@code new Superseded("city-index", "2017")}.
 *
 * @param id id of the document, not blank
 * @param version its version, not blank
 */
public record Superseded(String id, String version) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Superseded {
        Texts.check("id", id);
        Texts.check("version", version);
    }

    /** Whether it is a version. */
    public boolean is(Issued issued) {
        return issued.id().equals(id) && issued.version().equals(version);
    }

    /** Id and version: {@code city-index 2017}. */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
