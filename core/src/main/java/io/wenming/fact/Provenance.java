package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import io.wenming.citation.Attachment;
import io.wenming.label.Texts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from (数据来源).
 *
 * @param source who or what reported it, such as 实地考察 第3组
 * @param observedOn the day it was observed
 * @param attachment the paper or picture behind it
 */
public record Provenance(Optional<String> source, Optional<LocalDate> observedOn, Optional<Attachment> attachment)
        implements Serializable {
    /** Nothing is said of the origin. */
    public static final Provenance UNKNOWN = new Provenance(Optional.empty(), Optional.empty(), Optional.empty());

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the source is blank or cannot stand in a document
     */
    public Provenance {
        Texts.check("source", source);
        requireNonNull(observedOn, "observedOn");
        requireNonNull(attachment, "attachment");
    }

    /** Reported by a source on a day. */
    public static Provenance of(String source, LocalDate observedOn) {
        return new Provenance(
                Optional.of(requireNonNull(source, "source")),
                Optional.of(requireNonNull(observedOn, "observedOn")),
                Optional.empty());
    }

    /** The same with an attachment. */
    public Provenance with(Attachment attachment) {
        return new Provenance(source, observedOn, Optional.of(requireNonNull(attachment, "attachment")));
    }

    private Object writeReplace() {
        return new Stored(source.orElse(null), observedOn.orElse(null), attachment.orElse(null));
    }

    /** An origin as it is serialized, since {@link Optional} is not. */
    private record Stored(
            @Nullable String source,
            @Nullable LocalDate observedOn,
            @Nullable Attachment attachment) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Provenance(
                    Optional.ofNullable(source), Optional.ofNullable(observedOn), Optional.ofNullable(attachment));
        }
    }
}
