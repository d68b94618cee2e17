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
    private final Map<Holding, Line> lines = new LinkedHashMap<>();
    private final Map<String, List<Line>> bySubject = new HashMap<>();
    private final Map<String, List<Line>> started = new LinkedHashMap<>();
    private final Map<String, LocalDate> ended = new HashMap<>();
    private final Map<String, List<Line>> successions = new HashMap<>();
    private final Map<Recommended, List<LocalDate>> recommended = new HashMap<>();
    private final Map<String, LocalDate> clockedTo = new HashMap<>();
    private final Map<String, List<HonorEvent>> changes = new HashMap<>();
    private final List<Refusal> refused = new ArrayList<>();
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
            advance(event.subject().orElseThrow(), event.occurredOn());
            if (event.action().isStructural()) {
                structural(event);
            } else {
                titled(event);
            }
        }
        List.copyOf(started.keySet()).forEach(subject -> advance(subject, LocalDate.MAX));
    }

    Map<Holding, Line> lines() {
        return lines;
    }

    /** The titles of each subject, in the order in which they came up. */
    Map<String, List<Line>> bySubject() {
        return bySubject;
    }

    Map<String, LocalDate> ended() {
        return ended;
    }

    List<Refusal> refused() {
        return refused;
    }

    /** The days of the accepted recommendations that count together with one. */
    List<LocalDate> recommended(HonorEvent like) {
        return recommended.getOrDefault(new Recommended(like.title().orElseThrow(), like.round()), List.of());
    }

    /** The titles that a body may take over, also those that it has taken over. */
    List<Line> successions(String successor) {
        return successions.getOrDefault(successor, List.of());
    }

    /** The accepted structural changes of a subject, in order. */
    List<HonorEvent> changes(String subject) {
        return changes.getOrDefault(subject, List.of());
    }

    @Override
    public boolean hasEnded(String subject) {
        return ended.containsKey(subject);
    }

    @Override
    public int recommendations(HonorEvent like) {
        return recommended(like).size();
    }

    @Override
    public boolean hasPredecessor(HonorEvent event) {
        return predecessor(event).isPresent();
    }

    /** The succeeded title that ended first and was not taken over yet; its timers never run, so it is up to date. */
    Optional<Line> predecessor(HonorEvent event) {
        return successions(event.subject().orElseThrow()).stream()
                .filter(line -> isPredecessor(line.now(), event))
                .findFirst();
    }

    static boolean isPredecessor(TitleStatus old, HonorEvent event) {
        return old.state() == TitleState.SUCCEEDED
                && !old.takenOver()
                && old.successor().equals(event.subject())
                && event.title().filter(old.title()::equals).isPresent()
                && event.predecessor().map(old.subject()::equals).orElse(true);
    }

    Line line(String subject, Title title) {
        return lines.computeIfAbsent(new Holding(subject, title), key -> {
            Line line = new Line(subject, title, rules.selfReports(title));
            bySubject.computeIfAbsent(subject, id -> new ArrayList<>()).add(line);
            return line;
        });
    }

    List<Line> linesOf(String subject) {
        return started.getOrDefault(subject, List.of());
    }

    void succeed(String successor, Line old) {
        List<Line> waiting = successions.computeIfAbsent(successor, key -> new ArrayList<>());
        waiting.remove(old);
        waiting.add(old);
    }

    private void titled(HonorEvent event) {
        String subject = event.subject().orElseThrow();
        Title title = event.title().orElseThrow();
        Optional<TitleRule> rule = rules.rule(title, event.occurredOn());
        Line known = lines.get(new Holding(subject, title));
        TitleStatus status = known == null ? TitleStatus.none(subject, title) : known.now();
        Optional<RefusalReason> reason = Guards.refusal(event, status, rule, this);
        if (reason.isPresent()) {
            refused.add(new Refusal(event, reason.get(), allowed(event, status, rule)));
            return;
        }
        if (event.action() == HonorAction.RECOMMEND) {
            recommended
                    .computeIfAbsent(new Recommended(title, event.round()), key -> new ArrayList<>())
                    .add(event.occurredOn());
        }
        Line line = line(subject, title);
        List<Line> own = started.computeIfAbsent(subject, key -> new ArrayList<>());
        if (!own.contains(line)) {
            own.add(line);
        }
        transitions.apply(event, line, rule.orElseThrow());
        runDue(own, event.occurredOn(), false);
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
            if (action.isForTitle()) {
                HonorEvent probe = HonorEvent.builder()
                        .id("probe")
                        .action(action)
                        .occurredOn(on)
                        .subject(status.subject())
                        .title(status.title())
                        .actor(action.actors().iterator().next())
                        .verifiedBy("verified")
                        .round(round)
                        .build();
                if (Guards.refusal(probe, status, rule, around).isEmpty()) {
                    allowed.add(action);
                }
            }
        }
        return ImmutableSet.copyOf(allowed);
    }

    private void structural(HonorEvent event) {
        String subject = event.subject().orElseThrow();
        Optional<RefusalReason> reason = Optional.empty();
        if (!event.action().actors().contains(event.actor().orElseThrow())) {
            reason = Optional.of(RefusalReason.ACTOR_NOT_ENTITLED);
        } else if (hasEnded(subject)) {
            reason = Optional.of(RefusalReason.ENTITY_ENDED);
        } else if (event.action() == HonorAction.RENAME && !event.filed()) {
            reason = Optional.of(RefusalReason.NOT_FILED);
        }
        if (reason.isPresent()) {
            refused.add(new Refusal(event, reason.get(), ImmutableSet.of()));
            return;
        }
        changes.computeIfAbsent(subject, key -> new ArrayList<>()).add(event);
        if (event.action() != HonorAction.RENAME) {
            if (structure.restructure(event, bySubject.getOrDefault(subject, List.of()))) {
                ended.put(subject, event.occurredOn());
            }
        }
    }

    /** Runs the timers of a subject up to the start of a day, inclusive. */
    void advance(String subject, LocalDate day) {
        List<Line> own = linesOf(subject);
        LocalDate clocked = clockedTo.getOrDefault(subject, LocalDate.MIN);
        while (true) {
            LocalDate next = LocalDate.MAX;
            for (Line line : own) {
                LocalDate due = timers.next(line, clocked);
                next = due.isBefore(next) ? due : next;
            }
            next = next.isAfter(clocked) ? next : clocked;
            if (next.isAfter(day) || next.equals(LocalDate.MAX)) {
                clockedTo.put(subject, day);
                return;
            }
            clocked = next;
            clockedTo.put(subject, clocked);
            runDue(own, clocked, true);
        }
    }

    private void runDue(List<Line> own, LocalDate day, boolean atStart) {
        boolean again = true;
        while (again) {
            again = false;
            for (int index = 0; index < own.size(); index++) {
                again |= runDue(own.get(index), day, atStart);
            }
        }
    }

    private boolean runDue(Line line, LocalDate day, boolean atStart) {
        boolean ran = false;
        if (!timers.next(line, day.minusDays(1)).isAfter(day)) {
            for (Clock clock : Clock.ALL) {
                if (timers.isDue(line, clock, day, atStart)) {
                    timers.tick(line, clock, day);
                    ran = true;
                }
            }
        }
        return ran;
    }
}
