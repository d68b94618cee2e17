package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Mark;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes each input by a step and scores again. */
final class Sensitivities {
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(Decimal.MAX_INTEGER_DIGITS);

    private final Standard standard;
    private final Facts facts;
    private final Score score;
    private final Unknowns unknowns;

    private Sensitivities(Score score) {
        this.standard = score.standard();
        this.facts = score.facts();
        this.score = score;
        this.unknowns = Unknowns.of(standard, Facts.none(), Completion.OBSERVED);
    }

    static ImmutableList<Sensitivity> of(Score score) {
        Sensitivities steps = new Sensitivities(score);
        return score.standard().inputs().stream().flatMap(steps::of).collect(ImmutableList.toImmutableList());
    }

    private Stream<Sensitivity> of(FactKey<?> key) {
        return switch (key.type()) {
            case FLAG -> flag(key);
            case COUNT, RATE, DECIMAL ->
                facts.value(key).flatMap(Domains::number).stream().flatMap(at -> number(key, at));
            case GRADE -> facts.value(key).stream().flatMap(grade -> grades(key, grade));
            case INCIDENTS -> incidents(key);
            case CHECKLIST -> facts.value(key).stream().flatMap(marks -> line(key, (Checklist) marks));
            default -> Stream.of();
        };
    }

    /** A flag that is missing where nothing requires it is not set. */
    private Stream<Sensitivity> flag(FactKey<?> key) {
        boolean set = facts.value(key).filter(Boolean.TRUE::equals).isPresent();
        boolean known = facts.value(key).isPresent() || (unknowns.domains().mayBeAbsent(key) || isVeto(key));
        return known
                ? Stream.of(changed(key, set ? Step.UNSET : Step.SET, Optional.empty(), !set)
                        .build())
                : Stream.of();
    }

    private boolean isVeto(FactKey<?> key) {
        return standard.vetoes().stream().anyMatch(veto -> veto.key().equals(key));
    }

    private Stream<Sensitivity> number(FactKey<?> key, Decimal at) {
        BigDecimal more = at.toBigDecimal().add(BigDecimal.ONE);
        if (more.compareTo(LARGEST) >= 0) {
            return Stream.of();
        }
        EdgeFinder edges = new EdgeFinder(standard, facts, key, at);
        return Stream.of(changed(key, Step.ONE_MORE, Optional.empty(), Overlay.value(key, Decimal.of(more)))
                .above(edges.above())
                .below(edges.below())
                .build());
    }

    private Stream<Sensitivity> grades(FactKey<?> key, Object grade) {
        return unknowns.domains().values(key).stream()
                .flatMap(domain -> domain.words().stream())
                .filter(word -> !word.equals(grade) && !word.equals(Unknowns.OTHER_ROLE))
                .map(word ->
                        changed(key, Step.OTHER_GRADE, Optional.of(word), word).build());
    }

    private Stream<Sensitivity> line(FactKey<?> key, Checklist marks) {
        List<Mark> better = new ArrayList<>(marks.marks());
        int failing = better.indexOf(Mark.FAIL);
        if (failing < 0) {
            return Stream.of();
        }
        better.set(failing, Mark.PASS);
        return Stream.of(changed(key, Step.LINE_PASSES, Optional.empty(), new Checklist(ImmutableList.copyOf(better)))
                .build());
    }

    /** Missing incidents of the negative list are none. */
    private Stream<Sensitivity> incidents(FactKey<?> key) {
        boolean listed =
                standard.negativeList().filter(list -> list.key().equals(key)).isPresent();
        Optional<Incidents> given = facts.value(key)
                .map(Incidents.class::cast)
                .or(() -> listed ? Optional.of(Incidents.NONE) : Optional.empty());
        return given.stream()
                .flatMap(all -> units(key).stream()
                        .flatMap(unit -> Stream.concat(
                                Stream.of(changed(key, Step.ONE_MORE, Optional.of(name(unit)), more(all, unit))
                                        .build()),
                                fewer(all, unit).stream()
                                        .map(less -> changed(key, Step.ONE_FEWER, Optional.of(name(unit)), less)
                                                .build()))));
    }

    /** One incident of each kind that is known, in each state that makes a difference. */
    private ImmutableSet<Incident> units(FactKey<?> key) {
        ImmutableSet.Builder<Incident> units = ImmutableSet.builder();
        standard.total()
                .all()
                .flatMap(node -> node.rule().stream())
                .forEach(rule -> rule.inputs().stream()
                        .filter(input -> input.key().equals(key))
                        .flatMap(input -> units(rule, input))
                        .forEach(units::add));
        standard.negativeList()
                .filter(list -> list.key().equals(key))
                .ifPresent(list -> list.points()
                        .keySet()
                        .forEach(kind -> units.add(
                                Incident.of(kind, 1),
                                Incident.builder()
                                        .kind(kind)
                                        .state(NegativeList.UNREPORTED)
                                        .build())));
        return units.build();
    }

    private static Stream<Incident> units(ScoringRule rule, Input input) {
        if (rule instanceof SeverityDeduction severity) {
            return severity.costs().entrySet().stream()
                    .flatMap(level -> level.getValue().keySet().stream()
                            .map(state -> state.isEmpty()
                                    ? Incident.of(level.getKey(), 1)
                                    : Incident.builder()
                                            .kind(level.getKey())
                                            .state(state)
                                            .build()));
        }
        return input.words().stream().map(kind -> Incident.of(kind, 1));
    }

    private static String name(Incident unit) {
        return unit.kind() + unit.state().map(state -> " " + state).orElse("");
    }

    private static Incidents more(Incidents all, Incident unit) {
        return Incidents.copyOf(ImmutableList.<Incident>builder()
                .addAll(all.entries())
                .add(unit)
                .build());
    }

    /** The last entry of the kind and state, once less. */
    private static Optional<Incidents> fewer(Incidents all, Incident unit) {
        List<Incident> left = new ArrayList<>(all.entries());
        for (int i = left.size() - 1; i >= 0; i--) {
            Incident entry = left.get(i);
            if (entry.kind().equals(unit.kind()) && entry.state().equals(unit.state())) {
                if (entry.times() == 1) {
                    left.remove(i);
                } else {
                    left.set(
                            i,
                            Incident.builder()
                                    .from(entry)
                                    .times(entry.times() - 1)
                                    .build());
                }
                return Optional.of(Incidents.copyOf(left));
            }
        }
        return Optional.empty();
    }

    private Sensitivity.Builder changed(FactKey<?> key, Step step, Optional<String> word, Object value) {
        Score after = standard.score(Overlay.with(facts, key, value));
        Sensitivity.Builder changed = Sensitivity.builder();
        changed.key(key)
                .label(score.standard().inputTexts().label(key))
                .step(step)
                .word(word)
                .exact(score.exact().flatMap(now -> after.exact().map(then -> then.minus(now))))
                .points(score.points()
                        .map(Points::toFraction)
                        .flatMap(now -> after.points().map(Points::toFraction).map(then -> then.minus(now))))
                .status(after.status())
                .movesStatus(after.status() != score.status());
        return changed;
    }
}
