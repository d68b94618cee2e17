package io.wenming.practice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Language;
import java.io.Serializable;

/**
 * Something that does not fit in records (台账疑点). It refuses nothing: the records count as they say.
 *
 * @param kind the kind of the record
 * @param id its id
 * @param code what does not fit
 * @param details what the text of the code refers to, in its order
 */
public record PracticeFlaw(RecordKind kind, String id, PracticeFlawCode code, ImmutableList<Detail> details)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public PracticeFlaw {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(code, "code");
        requireNonNull(details, "details");
    }

    static PracticeFlaw of(PracticeRecord record, PracticeFlawCode code, Detail... details) {
        return new PracticeFlaw(record.recordKind(), record.id(), code, ImmutableList.copyOf(details));
    }

    /** What does not fit, as a sentence: {@code activity a-1: the venue 'v-9' that it names is not …}. */
    public String in(Language language) {
        return "%s %s: %s".formatted(kind.label().in(language), id, new Reason(code, details).in(language));
    }
}
