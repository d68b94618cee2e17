package io.wenming.scoring;

import io.wenming.fact.Facts;
import io.wenming.finding.Reason;
import io.wenming.number.Fraction;
import java.io.Serializable;

/** What has to come out of facts if a flaw is there (待证结论). */
sealed interface Claim extends Serializable {
    /** Whether it does. */
    boolean holds(Asked asked);

    /** An indicator gives a reason. */
    record Says(String node, Reason reason) implements Claim {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean holds(Asked asked) {
            return asked.reasons(node).contains(reason);
        }
    }

    /** The score gives a reason beside those of its tree. */
    record SaysOfTotal(Reason reason) implements Claim {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean holds(Asked asked) {
            return asked.closing().reasons().contains(reason);
        }
    }

    /** An indicator has a value, and it lies in a span. */
    record Gives(String node, Span within) implements Claim {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean holds(Asked asked) {
            return asked.item(node).filter(within::contains).isPresent();
        }
    }

    /** An indicator has the value that other facts give it too. */
    record GivesAlso(String node, Facts instead) implements Claim {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean holds(Asked asked) {
            return asked.item(node).equals(asked.with(instead).item(node));
        }
    }

    /** An indicator does not apply. */
    record LeavesOut(String node) implements Claim {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean holds(Asked asked) {
            return asked.item(node).isEmpty();
        }
    }

    /** There is a score, and it lies in a span. */
    record Scores(Span within) implements Claim {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean holds(Asked asked) {
            return asked.points()
                    .filter(points -> within.contains(points.toFraction()))
                    .isPresent();
        }
    }

    /** The score and all that lies between come to these full marks. */
    record FullMarks(Fraction full) implements Claim {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean holds(Asked asked) {
            return asked.points()
                    .filter(points -> points.toFraction().plus(asked.lost()).equals(full))
                    .isPresent();
        }
    }

    /** The same comes out of another standard, such as the one without what never counts. */
    record AlsoUnder(Standard other) implements Claim {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean holds(Asked asked) {
            Closing instead = asked.under(other).closing();
            return instead.rounded().equals(asked.closing().rounded())
                    && instead.exact().equals(asked.closing().exact())
                    && instead.status() == asked.closing().status();
        }
    }

    /** Something else comes out of another standard. */
    record Under(Standard other, Claim claim) implements Claim {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean holds(Asked asked) {
            return claim.holds(asked.under(other));
        }
    }
}
