package io.wenming.honor;

import io.wenming.label.Refusal;
import java.util.Optional;

/** The numbers by which rounds are named (届次), the same wherever an event, a rule or a question gives one. */
final class RoundNumbers {
    private RoundNumbers() {}

    static void check(Optional<Integer> round) {
        if (round.isPresent() && round.get() < 1) {
            throw Refusal.of("round: there is no round %s; give 1 or more", round.get());
        }
    }
}
