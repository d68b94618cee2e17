package io.wenming.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import java.io.Serializable;

/**
 * What the records of one place come to (台账合计).
 *
 * @param place where they were made, by the code of that time
 * @param part how many are the part, or their amount
 * @param whole how many there are, with those that are not the part
 * @param records the records of the part
 * @param rest the records of the whole that are not the part
 */
public record RecordSum(
        Division place, long part, long whole, ImmutableList<RecordRef> records, ImmutableList<RecordRef> rest)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public RecordSum {
        requireNonNull(place, "place");
        requireNonNull(records, "records");
        requireNonNull(rest, "rest");
    }
}
