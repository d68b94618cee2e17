package io.wenming.scoring;

import io.wenming.label.Refusal;
import java.util.stream.Stream;

/** What a standard by periods refuses to be (分期测评体系的要求). */
final class PeriodicCheck {
    private final PeriodicStandard periodic;

    PeriodicCheck(PeriodicStandard periodic) {
        this.periodic = periodic;
    }

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if something does not fit
     */
    void check() {
        Refusal.unless(
                !periodic.periods().isEmpty(), "standard '%s': it has no period; give at least one", periodic.id());
        Refusal.unless(
                periodic.periods().stream().map(ScoringPeriod::id).distinct().count()
                        == periodic.periods().size(),
                "standard '%s': two periods have one id; give each its own",
                periodic.id());
        Refusal.unless(periodic.dropLowest() >= 0, "dropLowest: %s is below 0; give 0 or more", periodic.dropLowest());
        Refusal.unless(
                periodic.dropHighest() >= 0, "dropHighest: %s is below 0; give 0 or more", periodic.dropHighest());
        Refusal.unless(
                (periodic.dropLowest() == 0 && periodic.dropHighest() == 0)
                        || periodic.periods().stream()
                                        .map(ScoringPeriod::weight)
                                        .distinct()
                                        .count()
                                == 1,
                "standard '%s': periods are dropped and have different weights; give all one weight",
                periodic.id());
        checkExamples();
    }

    /** The ids of both, since the problems of a document are told by them. */
    private void checkExamples() {
        Refusal.unless(
                Stream.concat(
                                        periodic.standard().examples().stream().map(StandardExample::id),
                                        periodic.examples().stream().map(PeriodicExample::id))
                                .distinct()
                                .count()
                        == periodic.standard().examples().size()
                                + periodic.examples().size(),
                "standard '%s': two examples have one id; give each its own",
                periodic.id());
        periodic.examples().forEach(example -> example.checkKnown(periodic));
    }
}
