package io.wenming.honor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Structural changes of bodies, and the titles that successors take over (honor rules, section 6). */
final class Structure {
    private final Rulebook rules;
    private final Fold fold;

    Structure(Rulebook rules, Fold fold) {
        this.rules = rules;
        this.fold = fold;
    }

    /** Changes the titles of a body; whether the body ends. */
    boolean restructure(HonorEvent event, List<Line> own) {
        LocalDate day = event.occurredOn();
        String subject = event.subject().orElseThrow();
        boolean mayStay = event.action() == HonorAction.REORGANIZE || event.action() == HonorAction.REDISTRICT;
        boolean survives =
                event.into().contains(subject) || (mayStay && event.into().isEmpty() && !event.ends());
        Optional<String> successor =
                event.into().stream().filter(other -> !other.equals(subject)).findFirst();
        for (Line line : own) {
            TitleStatus now = line.now();
            Cause cause = Cause.of(event, rules.applied(now.title(), day));
            passOnBars(event, cause, line, subject);
            if (now.state().isHeld()) {
                StructuralMode mode = rules.rule(now.title(), day)
                        .map(rule -> rule.onStructural(event.action()))
                        .orElse(StructuralMode.TERMINATE);
                if (mode == StructuralMode.SUCCEED && successor.isPresent()) {
                    line.step(
                            day,
                            cause,
                            now.inState(TitleState.SUCCEEDED, day, cause)
                                    .successor(successor)
                                    .build());
                    fold.succeed(successor.get(), line);
                } else if (mode != StructuralMode.KEEP || !survives) {
                    Transitions.move(line, TitleState.TERMINATED, day, cause);
                }
            }
            if (!survives && line.now().stage() != Stage.NONE) {
                line.step(day, cause, line.now().atStage(Stage.NONE));
            }
        }
        return !survives;
    }

    private void passOnBars(HonorEvent event, Cause cause, Line line, String subject) {
        LocalDate day = event.occurredOn();
        List<StandingBar> passed = line.now().bars().stream()
                .filter(bar -> bar.standsOn(day))
                .map(bar -> bar.passedOn(day, subject))
                .toList();
        if (!passed.isEmpty()) {
            event.into().stream().filter(other -> !other.equals(subject)).forEach(other -> {
                fold.advance(other, day);
                Line heir = fold.line(other, line.now().title());
                heir.step(
                        day,
                        cause,
                        ImmutableTitleStatus.builder()
                                .from(heir.now())
                                .addAllBars(passed)
                                .build());
            });
        }
    }

    void reidentify(HonorEvent event, Cause cause, Line line, TitleRule rule) {
        LocalDate day = event.occurredOn();
        Line old = fold.predecessor(Attempt.of(event)).orElseThrow();
        TitleStatus left = old.now();
        old.step(
                day,
                cause,
                ImmutableTitleStatus.builder().from(left).takenOver(true).build());
        ImmutableTitleStatus.Builder taken = line.now()
                .inState(TitleState.ACTIVE, day, cause)
                .naming(left.naming())
                .reidentifiedOn(day);
        if (rule.reidentification() == Reidentification.INHERIT) {
            LocalDate lastDay = left.since().orElseThrow().minusDays(1);
            taken.namedOn(left.namedOn())
                    .lastValidDay(left.lastValidDay())
                    .heldSince(Line.runStart(old.steps(), lastDay, TitleState::isUsable)
                            .orElse(day));
        } else {
            taken.namedOn(day)
                    .lastValidDay(rule.term().lastValidDay(day, event.round().flatMap(rules.scheme()::round)))
                    .heldSince(day);
        }
        line.step(day, cause, taken.build());
    }
}
