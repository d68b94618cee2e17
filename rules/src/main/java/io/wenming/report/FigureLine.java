package io.wenming.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import io.wenming.record.RecordRef;
import java.io.Serializable;

/**
 * What the records of a place, or one duty, slip or member, add to a figure (数据明细).
 *
 * @param place where they are on the last day of the period
 * @param part what they add
 * @param whole what they add to the whole that the part is taken of; 0 for a count
 * @param records what stands behind the part
 * @param rest what of the whole is not the part; none for a count
 */
public record FigureLine(
        Division place, long part, long whole, ImmutableList<RecordRef> records, ImmutableList<FigureRest> rest)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public FigureLine {
        requireNonNull(place, "place");
        requireNonNull(records, "records");
        requireNonNull(rest, "rest");
    }

    /** One more of a count. */
    static FigureLine one(Division place, RecordRef ref) {
        return new FigureLine(place, 1, 0, ImmutableList.of(ref), ImmutableList.of());
    }
}
