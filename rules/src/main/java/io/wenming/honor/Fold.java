package io.wenming.honor;

import com.google.common.collect.ImmutableSet;
import io.wenming.creation.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes once through the events of a family of subjects, that is all that bear on one another, and makes the history of every title (honor rules, sections 2 and 3). Timers of a subject
 * run at the start of their day, before its events of that day; one that is already due when an event sets it runs after
 * that event.
 */
final class Fold implements Guards.Surroundings {
    private final Rulebook rules;
    private final Map<String, Body> bodies = new LinkedHashMap<>(4);
    private final Map<Recommended, List<LocalDate>> recommended = new HashMap<>(0);
    private final List<RefusedEvent> refused = new ArrayList<>(0);
    private final Structure structure;
    private final Transitions transitions;
    private final Timers timers;

    /** What recommendations are counted by. */
    record Recommended(Title title, Optional<Integer> round) {}

    private Fold(Rulebook rules) {
        this.rules = rules;
        Sanctions sanctions = new Sanctions(rules, this);
        this.structure = new Structure(rules, this);
        this.transitions = new Transitions(rules, this, sanctions, structure);
        this.timers = new Timers(rules, sanctions);
    }

    /** The outcome of events, which stand in the order in which they take effect. */
    static Fold of(Iterable<HonorEvent> events, Rulebook rules) {
        Fold fold = new Fold(rules);
        fold.run(events);
        return fold;
    }

    private void run(Iterable<HonorEvent> events) {
        for (HonorEvent event : events) {
            String subject = event.subject().orElseThrow();
            Body body = body(subject);
            advance(body, event.occurredOn());
            if (event.action().isStructural()) {
                structural(event, body);
            } else {
                titled(event, body);
            }
        }
        bodies.values().forEach(body -> advance(body, LocalDate.MAX));
    }

    /** A subject, which is known from now on. */
    private Body body(String subject) {
        Body known = bodies.get(subject);
        if (known != null) {
            return known;
        }
        Body body = new Body();
        bodies.put(subject, body);
        return body;
    }

    /** What became of a subject; one of which nothing is known has no titles. */
    Body of(String subject) {
        Body known = bodies.get(subject);
        return known != null ? known : new Body();
    }

    List<RefusedEvent> refused() {
        return refused;
    }

    /** The days of the accepted recommendations that count together with one. */
    List<LocalDate> recommended(Title title, Optional<Integer> round) {
        return recommended.getOrDefault(new Recommended(title, round), List.of());
    }

    @Override
    public boolean hasEnded(String subject) {
        return of(subject).ended().isPresent();
    }

    @Override
    public int recommendations(Title title, Optional<Integer> round) {
        return recommended(title, round).size();
    }

    @Override
    public boolean hasPredecessor(Attempt reidentification) {
        return predecessor(reidentification).isPresent();
    }

    /** The succeeded title that ended first and was not taken over yet; its timers never run, so it is up to date. */
    Optional<Line> predecessor(Attempt reidentification) {
        return of(reidentification.subject()).successions().stream()
                .filter(line -> isPredecessor(line.now(), reidentification))
                .findFirst();
    }

    static boolean isPredecessor(TitleStatus old, Attempt reidentification) {
        return old.state() == TitleState.SUCCEEDED
                && !old.takenOver()
                && old.successor().equals(Optional.of(reidentification.subject()))
                && old.title().equals(reidentification.title())
                && reidentification.predecessor().map(old.subject()::equals).orElse(true);
    }

    /** The history of a title of a subject, which comes up now if it has not yet. */
    Line line(String subject, Title title) {
        return line(body(subject), subject, title);
    }

    private Line line(Body body, String subject, Title title) {
        return body.line(title).orElseGet(() -> {
            Line line = new Line(subject, title, rules.selfReports(title));
            body.lines().add(line);
            return line;
        });
    }

    void succeed(String successor, Line old) {
        body(successor).succeed(old);
    }

    private void titled(HonorEvent event, Body body) {
        String subject = event.subject().orElseThrow();
        Title title = event.title().orElseThrow();
        Optional<TitleRule> rule = rules.rule(title, event.occurredOn());
        TitleStatus status = body.line(title).map(Line::now).orElseGet(() -> TitleStatus.none(subject, title));
        Optional<RefusalReason> reason = Guards.refusal(Attempt.of(event), status, rule, this);
        if (reason.isPresent()) {
            refused.add(RefusedEvent.builder()
                    .event(event)
                    .reason(reason.get())
                    .allowed(allowed(event, status, rule))
                    .status(status)
                    .rule(rules.applied(title, event.occurredOn()))
                    .namingBody(rule.flatMap(TitleRule::namingBody))
                    .recommendQuota(rule.map(TitleRule::procedure).flatMap(Procedure::recommendQuota))
                    .build());
            return;
        }
        if (event.action() == HonorAction.RECOMMEND) {
            recommended
                    .computeIfAbsent(new Recommended(title, event.round()), key -> new ArrayList<>())
                    .add(event.occurredOn());
        }
        Line line = line(body, subject, title);
        body.start(line);
        transitions.apply(event, line, rule.orElseThrow());
        runDue(body.started(), event.occurredOn(), false);
    }

    private ImmutableSet<HonorAction> allowed(HonorEvent event, TitleStatus status, Optional<TitleRule> rule) {
        return allowed(status, event.occurredOn(), event.round(), rule, this);
    }

    static ImmutableSet<HonorAction> allowed(
            TitleStatus status,
            LocalDate on,
            Optional<Integer> round,
            Optional<TitleRule> rule,
            Guards.Surroundings around) {
        Set<HonorAction> allowed = EnumSet.noneOf(HonorAction.class);
        for (HonorAction action : HonorAction.values()) {
            if (action.isForTitle()
                    && Guards.refusal(Attempt.atBest(action, status, on, round), status, rule, around)
                            .isEmpty()) {
                allowed.add(action);
            }
        }
        return ImmutableSet.copyOf(allowed);
    }

    private void structural(HonorEvent event, Body body) {
        Optional<RefusalReason> reason = Optional.empty();
        if (!event.action().actors().contains(event.actor().orElseThrow())) {
            reason = Optional.of(RefusalReason.ACTOR_NOT_ENTITLED);
        } else if (body.ended().isPresent()) {
            reason = Optional.of(RefusalReason.ENTITY_ENDED);
        } else if (event.action() == HonorAction.RENAME && !event.filed()) {
            reason = Optional.of(RefusalReason.NOT_FILED);
        }
        if (reason.isPresent()) {
            refused.add(RefusedEvent.of(event, reason.get()));
            return;
        }
        body.changes().add(event);
        if (event.action() != HonorAction.RENAME && structure.restructure(event, body.lines())) {
            body.end(event.occurredOn());
        }
    }

    /** Runs the timers of a subject up to the start of a day, inclusive. */
    void advance(String subject, LocalDate day) {
        advance(body(subject), day);
    }

    private void advance(Body body, LocalDate day) {
        List<Line> own = body.started();
        LocalDate clocked = body.clockedTo();
        while (true) {
            LocalDate next = LocalDate.MAX;
            for (Line line : own) {
                LocalDate due = timers.next(line, clocked);
                next = due.isBefore(next) ? due : next;
            }
            next = next.isAfter(clocked) ? next : clocked;
            if (next.isAfter(day) || next.equals(LocalDate.MAX)) {
                body.clockTo(day);
                return;
            }
            clocked = next;
            body.clockTo(clocked);
            runDue(own, clocked, true);
        }
    }

    private void runDue(List<Line> own, LocalDate day, boolean atStart) {
        LocalDate before = day.minusDays(1);
        boolean again = true;
        while (again) {
            again = false;
            for (int index = 0; index < own.size(); index++) {
                Line line = own.get(index);
                again |= !timers.next(line, before).isAfter(day) && runDue(line, day, atStart);
            }
        }
    }

    private boolean runDue(Line line, LocalDate day, boolean atStart) {
        boolean ran = false;
        for (Clock clock : Clock.ALL) {
            if (timers.isDue(line, clock, day, atStart)) {
                timers.tick(line, clock, day);
                ran = true;
            }
        }
        return ran;
    }
}
