package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import io.wenming.calendar.ChineseWorkdays;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Witness;
import io.wenming.number.Rate;
import io.wenming.period.DateRange;
import java.time.LocalDate;

/**
 * A term in which nothing is done (亮牌反例): on its last day it is as late as can be, on the next day overdue.
 *
 * @param ladder the ladder
 * @param term the term, of which the working days are published
 */
public record ProgressAsked(ProgressLadder ladder, DateRange term) implements Witness {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public ProgressAsked {
        requireNonNull(ladder, "ladder");
        requireNonNull(term, "term");
    }

    /** Where it stands at the end of a day. */
    public ProgressStanding standing(LocalDate asOf) {
        return ladder.standing(term, Rate.percent(0), ChineseWorkdays.calendar(), asOf);
    }

    /** The term, and what is done in it: {@code 0% of 2025-01-06/2025-01-11}. */
    @Override
    public String given() {
        return "0% of " + term;
    }

    /** The rung on the last day and that on the next one. */
    @Override
    public Finding ask() {
        return Finding.builder()
                .node(ladder.id())
                .label(ladder.label())
                .outcome(Outcome.VALUED)
                .value(Detail.of(standing(term.last()).rung().code() + " → "
                        + standing(term.until()).rung().code()))
                .build();
    }

    @Override
    public boolean proves() {
        return ladder.rungs().indexOf(standing(term.until()).rung())
                < ladder.rungs().indexOf(standing(term.last()).rung());
    }
}
