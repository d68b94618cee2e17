package io.wenming.honor;

import io.wenming.creation.Title;
import java.io.Serializable;

/** The key of a history: which subject, which title. */
record Holding(String subject, Title title) implements Serializable {
    private static final long serialVersionUID = 1L;
}
