package io.wenming.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.division.Division;
import io.wenming.period.DateRange;
import java.io.Serializable;

/**
 * A figure of one period for an area and its parts (数据行). Where a figure is a sum, the total is the sum of the parts and of
 * what lies elsewhere; a share is pooled in the same way.
 *
 * @param figure the figure
 * @param period the days
 * @param total the value of the whole area
 * @param parts the value of each part, by code; none if no parts are asked for
 * @param elsewhere what lies in the area and in none of the parts, such as the county's own center
 */
public record FigureRow(
        Figure figure,
        DateRange period,
        FigureValue total,
        ImmutableSortedMap<Division, FigureValue> parts,
        FigureValue elsewhere)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public FigureRow {
        requireNonNull(figure, "figure");
        requireNonNull(period, "period");
        requireNonNull(total, "total");
        requireNonNull(parts, "parts");
        requireNonNull(elsewhere, "elsewhere");
    }
}
