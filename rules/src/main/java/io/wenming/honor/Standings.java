package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How the titles of subjects stand on a day (称号现状), read from a finished course. */
final class Standings {
    private final HonorScheme scheme;
    private final Course course;

    Standings(HonorScheme scheme, Course course) {
        this.scheme = scheme;
        this.course = course;
    }

    TitleStatus status(String subject, Title title, LocalDate on) {
        List<Step> until = stepsUntil(subject, title, on);
        return until.isEmpty()
                ? TitleStatus.none(subject, title)
                : until.get(until.size() - 1).after();
    }

    ImmutableList<TitleStatus> held(String subject, LocalDate on) {
        return titles(subject).stream()
                .map(title -> status(subject, title, on))
                .filter(status -> status.state().isHeld())
                .sorted(Comparator.comparing(
                                (TitleStatus status) -> status.title().type())
                        .thenComparing(
                                status -> status.title().tier(), scheme.tiers().lowToHigh()))
                .collect(ImmutableList.toImmutableList());
    }

    Optional<Title> nextTitle(String subject, CreationType type, LocalDate on) {
        Optional<Tier> highest = held(subject, on).stream()
                .map(TitleStatus::title)
                .filter(title -> title.type().equals(type))
                .map(Title::tier)
                .reduce((lower, higher) -> higher);
        return highest.map(scheme.tiers()::above)
                .orElse(Optional.of(scheme.tiers().tiers().get(0)))
                .map(tier -> Title.of(type, tier));
    }

    boolean mayUse(String subject, Title title, LocalDate on) {
        TitleState state = status(subject, title, on).state();
        return scheme.rule(title, on)
                .filter(rule -> rule.mayUse().contains(state))
                .isPresent();
    }

    ImmutableList<StandingBar> bars(String subject, Title title, LocalDate on) {
        boolean takenOver =
                scheme.rule(title, on).filter(TitleRule::barFollowsSuccessor).isPresent();
        return status(subject, title, on).bars().stream()
                .filter(bar -> bar.standsOn(on) && (bar.isOwn() || takenOver))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableSet<Title> titles(String subject) {
        return ImmutableSet.copyOf(
                course.member(requireNonNull(subject, "subject")).titles());
    }

    ImmutableList<Step> steps(String subject, Title title) {
        return course.replay(requireNonNull(subject, "subject"))
                .of(subject)
                .line(requireNonNull(title, "title"))
                .map(line -> ImmutableList.copyOf(line.steps()))
                .orElse(ImmutableList.of());
    }

    List<Step> stepsUntil(String subject, Title title, LocalDate on) {
        requireNonNull(on, "on");
        return course.replay(requireNonNull(subject, "subject"))
                .of(subject)
                .line(requireNonNull(title, "title"))
                .map(line -> Collections.unmodifiableList(line.steps().subList(0, Line.count(line.steps(), on))))
                .orElse(List.of());
    }
}
