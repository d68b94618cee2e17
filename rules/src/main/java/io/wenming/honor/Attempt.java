package io.wenming.honor;

import io.wenming.creation.Title;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something done to a title on a day, as the guards look at it (拟作行为): an event, or what could be one.
 *
 * @param by who did it, where that was said
 * @param verified whether the facts behind it were verified
 * @param predecessor the body whose title is taken over, where that was said
 */
record Attempt(
        HonorAction action,
        Actor actor,
        Optional<String> by,
        boolean verified,
        LocalDate on,
        String subject,
        Title title,
        Optional<Integer> round,
        Optional<String> predecessor) {
    static Attempt of(HonorEvent event) {
        return new Attempt(
                event.action(),
                event.actor().orElseThrow(),
                event.by(),
                event.verifiedBy().isPresent(),
                event.occurredOn(),
                event.subject().orElseThrow(),
                event.title().orElseThrow(),
                event.round(),
                event.predecessor());
    }

    /** By somebody who may do it, with the facts verified. */
    static Attempt atBest(HonorAction action, TitleStatus status, LocalDate on, Optional<Integer> round) {
        return new Attempt(
                action,
                action.actors().iterator().next(),
                Optional.empty(),
                true,
                on,
                status.subject(),
                status.title(),
                round,
                Optional.empty());
    }
}
