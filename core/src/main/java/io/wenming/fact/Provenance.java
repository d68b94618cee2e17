package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import io.wenming.citation.Attachment;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

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

    /** Refuses nulls. */
    public Provenance {
        requireNonNull(source, "source");
        requireNonNull(observedOn, "observedOn");
        requireNonNull(attachment, "attachment");
    }

    /** Reported by a source on a day. */
    public static Provenance of(String source, LocalDate observedOn) {
        return new Provenance(Optional.of(source), Optional.of(observedOn), Optional.empty());
    }

    /** The same with an attachment. */
    public Provenance with(Attachment attachment) {
        return new Provenance(source, observedOn, Optional.of(attachment));
    }
}
