package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Incident;
import io.wenming.label.Label;
import io.wenming.period.Round;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What always holds for an application, whatever the entry rule (honor rules, section 4). */
final class StandingReasons {
    private final HonorHistory history;
    private final Candidacy asked;
    private final TitleRule rule;
    private final TitleStatus status;

    StandingReasons(HonorHistory history, Candidacy asked, TitleRule rule) {
        this.history = history;
        this.asked = asked;
        this.rule = rule;
        this.status = history.status(asked.subject(), asked.title(), asked.on());
    }

    ImmutableList<Shortfall> all() {
        return Stream.of(ended(), barred(), underSanction(), underWay(), paused(), closed())
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the right is not paused, and a round is open where one is needed. */
    boolean isOpen() {
        return pausing().isEmpty() && !isClosed();
    }

    static boolean hasEnded(HonorHistory history, String subject, LocalDate on) {
        return history.endedOn(subject).filter(day -> !day.isAfter(on)).isPresent();
    }

    private Optional<Shortfall> ended() {
        return reason(
                hasEnded(history, asked.subject(), asked.on()),
                EntryReason.ENTITY_ENDED,
                Label.of("创建主体存续", "a subject that still exists"),
                builder -> builder.events(history.changes(asked.subject())));
    }

    private Optional<Shortfall> barred() {
        ImmutableList<StandingBar> bars = history.bars(asked.subject(), asked.title(), asked.on());
        boolean allEnd = bars.stream().allMatch(bar -> bar.firstFreeOn().isPresent());
        return reason(
                !bars.isEmpty(),
                EntryReason.BARRED,
                Label.of("限制申报期届满", "no bar on re-application"),
                builder -> builder.events(bars.stream()
                                .map(bar -> bar.cause().event())
                                .distinct()
                                .toList())
                        .earliestOn(bars.stream()
                                .flatMap(bar -> bar.firstFreeOn().stream())
                                .max(LocalDate::compareTo)
                                .filter(day -> allEnd)));
    }

    private Optional<Shortfall> underSanction() {
        return reason(
                status.state().isUnderSanction(),
                EntryReason.UNDER_SANCTION,
                Label.of("称号不在处分期内", "no sanction on the title"),
                builder -> builder.events(
                        status.cause().map(Cause::event).map(List::of).orElse(List.of())));
    }

    private Optional<Shortfall> underWay() {
        return reason(
                status.stage() != Stage.NONE,
                EntryReason.ALREADY_APPLIED,
                Label.of("无正在进行的申报", "no application under way"),
                builder -> builder.events(history.stepsUntil(asked.subject(), asked.title(), asked.on()).stream()
                        .filter(step -> step.is(HonorAction.APPLY))
                        .reduce((first, second) -> second)
                        .map(step -> List.of(step.cause().event()))
                        .orElse(List.of())));
    }

    private Optional<Shortfall> paused() {
        ImmutableList<Incident> pausing = pausing();
        return reason(
                !pausing.isEmpty(),
                EntryReason.RIGHT_PAUSED,
                Label.of("申报权未被暂停", "a right to apply that is not paused"),
                builder -> builder.incidents(pausing)
                        .earliestOn(rule.rightPause().flatMap(pause -> pause.freeFrom(asked))));
    }

    private Optional<Shortfall> closed() {
        return reason(
                isClosed(),
                EntryReason.WINDOW_CLOSED,
                Label.of("在申报时段内", "a round that is open"),
                builder -> builder.earliestOn(rounds().stream()
                        .map(Round::opensOn)
                        .filter(day -> day.isAfter(asked.on()))
                        .min(LocalDate::compareTo)));
    }

    private ImmutableList<Incident> pausing() {
        return rule.rightPause().map(pause -> pause.pausing(asked)).orElse(ImmutableList.of());
    }

    private boolean isClosed() {
        return rule.inRoundsOnly()
                && rounds().stream().noneMatch(round -> round.range().contains(asked.on()));
    }

    private List<Round> rounds() {
        return asked.round()
                .map(number -> history.scheme().round(number).stream().toList())
                .orElse(history.scheme().rounds());
    }

    private static Optional<Shortfall> reason(
            boolean holds, EntryReason code, Label wanted, Consumer<Shortfall.Builder> basis) {
        if (!holds) {
            return Optional.empty();
        }
        Shortfall.Builder builder = Shortfall.builder();
        builder.code(code).wanted(wanted);
        basis.accept(builder);
        return Optional.of(builder.build());
    }
}
