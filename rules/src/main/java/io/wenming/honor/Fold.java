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
 * Goes through the events once and makes the history of every title (honor rules, sections 2 and 3). Timers of a subject
 * run at the start of their day, before its events of that day; one that is already due when an event sets it runs after
 * that event.
 */
final class Fold implements Guards.Surroundings {
    private final HonorScheme scheme;
    private final Map<Holding, Line> lines = new LinkedHashMap<>();
    private final Map<String, List<Line>> bySubject = new HashMap<>();
    private final Map<String, List<Line>> started = new LinkedHashMap<>();
    private final Map<String, LocalDate> ended = new HashMap<>();
    private final Map<String, List<Line>> successions = new HashMap<>();
    private final Map<Recommended, List<LocalDate>> recommended = new HashMap<>();
    private final Map<String, LocalDate> clockedTo = new HashMap<>();
    private final List<HonorEvent> accepted = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final Structure structure;
    private final Transitions transitions;
    private final Timers timers;

    /** What recommendations are counted by. */
    record Recommended(Title title, Optional<Integer> round) {}

    Fold(HonorScheme scheme) {
        this.scheme = scheme;
        Sanctions sanctions = new Sanctions(scheme, this);
        this.structure = new Structure(scheme, this);
        this.transitions = new Transitions(scheme, this, sanctions, structure);
        this.timers = new Timers(scheme, this, sanctions);
    }

    void run(Amendments amendments) {
        refused.addAll(amendments.refused());
        for (HonorEvent event : amendments.events()) {
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

    Map<String, LocalDate> ended() {
        return ended;
    }

    List<HonorEvent> accepted() {
        return accepted;
    }

    List<Refusal> refused() {
        return refused;
    }

    Map<Recommended, List<LocalDate>> recommended() {
        return recommended;
    }

    Map<String, List<Line>> successions() {
        return successions;
    }

    @Override
    public boolean hasEnded(String subject) {
        return ended.containsKey(subject);
    }

    @Override
    public int recommendations(HonorEvent like) {
        return recommended
                .getOrDefault(new Recommended(like.title().orElseThrow(), like.round()), List.of())
                .size();
    }

    @Override
    public boolean hasPredecessor(HonorEvent event) {
        return predecessor(event).isPresent();
    }

    /** The succeeded title that ended first and was not taken over yet; its timers never run, so it is up to date. */
    Optional<Line> predecessor(HonorEvent event) {
        return successions.getOrDefault(event.subject().orElseThrow(), List.of()).stream()
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
            Line line = new Line(subject, title);
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
        Optional<TitleRule> rule = scheme.rule(title, event.occurredOn());
        Line known = lines.get(new Holding(subject, title));
        TitleStatus status = known == null ? TitleStatus.none(subject, title) : known.now();
        Optional<RefusalReason> reason = Guards.refusal(event, status, rule, this);
        if (reason.isPresent()) {
            refused.add(new Refusal(event, reason.get(), allowed(event, status, rule)));
            return;
        }
        accepted.add(event);
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
        accepted.add(event);
        if (event.action() != HonorAction.RENAME) {
            if (structure.restructure(event, bySubject.getOrDefault(subject, List.of()))) {
                ended.put(subject, event.occurredOn());
            }
        }
    }

    /** Runs the timers of a subject up to the start of a day, inclusive. */
    void advance(String subject, LocalDate day) {
        List<Line> own = linesOf(subject);
        while (true) {
            LocalDate clocked = clockedTo.getOrDefault(subject, LocalDate.MIN);
            Optional<LocalDate> next = own.stream()
                    .flatMap(line -> timers.dueDays(line.now(), clocked).stream())
                    .map(due -> due.isAfter(clocked) ? due : clocked)
                    .min(LocalDate::compareTo)
                    .filter(due -> !due.isAfter(day));
            if (next.isEmpty()) {
                clockedTo.put(subject, day);
                return;
            }
            clockedTo.put(subject, next.get());
            runDue(own, next.get(), true);
        }
    }

    private void runDue(List<Line> own, LocalDate day, boolean atStart) {
        boolean again = true;
        while (again) {
            again = false;
            for (Line line : List.copyOf(own)) {
                for (Clock clock : Clock.values()) {
                    if (timers.isDue(line.now(), clock, day, atStart)) {
                        timers.tick(line, clock, day);
                        again = true;
                    }
                }
            }
        }
    }
}
