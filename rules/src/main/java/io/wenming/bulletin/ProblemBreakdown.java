package io.wenming.bulletin;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.period.DateRange;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.SlipStanding;
import java.io.Serializable;
import java.util.function.Predicate;

/**
 * Problems by what happened to them in a period (问题明细): every count is the length of a list. Duplicates are in none of
 * them.
 *
 * @param range the days of the period
 * @param problems how the problems stand at the end of the day of the question
 */
public record ProblemBreakdown(DateRange range, ImmutableList<ProblemStanding> problems) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public ProblemBreakdown {
        requireNonNull(range, "range");
        requireNonNull(problems, "problems");
    }

    /** 新发现: opened in the period. */
    public ImmutableList<ProblemStanding> opened() {
        return problems.stream()
                .filter(row -> row.standing().isPresent()
                        && range.contains(row.problem().openedOn()))
                .collect(ImmutableList.toImmutableList());
    }

    /** 已整改: a report stands that came in the period, whenever the problem was opened. */
    public ImmutableList<ProblemStanding> rectified() {
        return those(standing -> standing.reportedOn().filter(range::contains).isPresent());
    }

    /** 未整改: no report stands, whenever the problem was opened. */
    public ImmutableList<ProblemStanding> open() {
        return those(standing -> standing.reportedOn().isEmpty());
    }

    /** 超期: no report stands and the last deadline has passed. */
    public ImmutableList<ProblemStanding> overdue() {
        return those(SlipStanding::isOverdue);
    }

    /** 未计: those that need the working days of a year that is not published; none of the figures counts them. */
    public ImmutableList<ProblemStanding> uncounted() {
        return problems.stream().filter(row -> row.unknownYear().isPresent()).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ProblemStanding> those(Predicate<SlipStanding> which) {
        return problems.stream()
                .filter(row -> row.standing().filter(which).isPresent())
                .collect(ImmutableList.toImmutableList());
    }
}
