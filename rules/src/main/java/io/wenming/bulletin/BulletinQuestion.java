package io.wenming.bulletin;

import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Supervision;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Rounding;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import io.wenming.ranking.Ranking;
import io.wenming.ranking.Ties;
import io.wenming.rules.style.DomainStyle;
import io.wenming.slip.ProblemBook;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The question for a bulletin (通报要素): whose duties in which days, which problems, compared with what.
 *
 * <pre>{@code
 * Bulletin weekly = BulletinQuestion.builder()
 *         .supervision(supervision)          // the days, the day asked, units, evidence
 *         .book(book)                        // problems and their slips
 *         .previous(weekBefore.range(), weekBefore.last())
 *         .build().issue();
 * }</pre>
 *
 * <p>Source: framework, part 4.
 */
@DomainStyle
@Value.Immutable
public abstract class BulletinQuestion implements Serializable {
    private static final long serialVersionUID = 1L;

    BulletinQuestion() {}

    /** Whose duties, in which days, and as of when. */
    public abstract Supervision supervision();

    /** The problems, read as of the same day; without a book there is none. */
    public abstract Optional<ProblemBook> book();

    /** What to compare with; same rules, units and evidence, but earlier days. */
    public abstract Optional<PreviousPeriod> previous();

    /**
     * How units are ranked, by their on-time rate in percent: by exact rates, equal ones sharing a rank, by default. Its
     * rounding is the one in which rates are printed.
     */
    @Value.Default
    public Ranking ranking() {
        return ranked(Ties.COMPETITION);
    }

    /** The names of units by id, for printing; a unit without one is printed by its id. */
    public abstract ImmutableMap<String, Label> names();

    /** The groups in which units are ranked, by id; those without one are ranked together. */
    public abstract ImmutableMap<String, String> groups();

    /** By which parts of the period a trend is asked for, such as the weeks of a month. */
    public abstract Optional<PeriodUnit> trendBy();

    @Value.Check
    void check() {
        DateRange range = supervision().range();
        previous()
                .map(PreviousPeriod::range)
                .ifPresent(before -> Refusal.unless(
                        !before.until().isAfter(range.from()),
                        "bulletin: the previous period, %s to %s, does not end before %s, the first day of its own;"
                                + " give an earlier one",
                        before.from(),
                        before.last(),
                        range.from()));
    }

    /**
     * The bulletin.
     *
     * @throws io.wenming.calendar.UnknownCalendarYearException if a duty needs a day whose year is not published; a problem
     *     that needs one is not counted, and is named ({@link ProblemBreakdown#uncounted})
     */
    public Bulletin issue() {
        return new Issuing(this).bulletin();
    }

    private static Ranking ranked(Ties ties) {
        return new Ranking(ties, Rounding.halfUp(2), false, Optional.empty(), Optional.empty());
    }

    /** Starts a question. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a question; a missing supervision is refused by name. */
    public static final class Builder extends ImmutableBulletinQuestion.Builder {
        Builder() {}

        /** Compares with other days, asked on their own day. */
        public Builder previous(DateRange range, LocalDate asOf) {
            return previous(new PreviousPeriod(range, asOf));
        }

        /** Ranks by exact rates, equal ones as said, and prints rates with two places. */
        public Builder ties(Ties ties) {
            return ranking(ranked(ties));
        }
    }
}
