package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import java.io.Serializable;
import java.util.OptionalInt;

/**
 * What came of a candidate (遴选结果).
 *
 * <p>Source: honor rules, section 5 (ranking) and section 7 (named, rank).
 *
 * @param candidate who
 * @param rank the rank in the group, 1 for the highest score, equal scores alike; 0 for one that dropped out
 * @param outcome whether it is named, and why not
 */
public record Selected(SelectionCandidate candidate, int rank, Outcome outcome) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Whether a candidate is named, and why not (遴选结论). */
    public enum Outcome {
        /** 入选 it is named. */
        NAMED(Label.of("入选", "named")),
        /** 名额外 the places were given to others. */
        NO_PLACE(Label.of("名额外", "no place left")),
        /** 末位并列不取 it shares the last place, and none of those is named. */
        TIE_AT_CUT(Label.of("末位并列不取", "tied for the last place")),
        /** 低于入围线 its score is below the line; it has no rank. */
        BELOW_LINE(Label.of("低于入围线", "below the line")),
        /** 一票否决 it is struck off; it has no rank. */
        VETOED(Label.of("一票否决", "vetoed"));

        private final Label label;

        Outcome(Label label) {
            this.label = label;
        }

        /** The stable code. */
        public String code() {
            return name();
        }

        /** The term. */
        public Label label() {
            return label;
        }
    }

    /** Refuses nulls. */
    public Selected {
        requireNonNull(candidate, "candidate");
        requireNonNull(outcome, "outcome");
    }

    /** Whether it is named. */
    public boolean isNamed() {
        return outcome == Outcome.NAMED;
    }

    /** The rank in the group; none for one that dropped out. */
    public OptionalInt ranked() {
        return rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
