package io.wenming.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Language;
import java.io.Serializable;
import java.text.MessageFormat;

/**
 * A reason (理由): a code and the details that its text names, kept as data.
 *
 * @param code what happened
 * @param details what the text of the code refers to, in its order
 */
public record Reason(ReasonCode code, ImmutableList<Detail> details) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Reason {
        requireNonNull(code, "code");
        requireNonNull(details, "details");
    }

    /** A reason with its details. */
    public static Reason of(ReasonCode code, Detail... details) {
        return new Reason(code, ImmutableList.copyOf(details));
    }

    /** The reason as a sentence. */
    public String in(Language language) {
        Object[] texts = details.stream().map(detail -> detail.in(language)).toArray();
        return new MessageFormat(code.text(language), language.locale()).format(texts);
    }
}
