package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import io.wenming.period.Round;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What may be done on a day, read from a finished history (honor rules, sections 3, 4 and 7). */
final class Outlook {
    private final HonorHistory history;
    private final Course course;

    Outlook(HonorHistory history, Course course) {
        this.history = history;
        this.course = course;
    }

    ImmutableSet<HonorAction> allowed(Candidacy asked) {
        return Fold.allowed(
                history.status(asked.subject(), asked.title(), asked.on()),
                asked.on(),
                asked.round(),
                history.scheme().rule(asked.title(), asked.on()),
                new AtEndOf(asked.on()));
    }

    Eligibility eligibility(Candidacy asked) {
        Optional<TitleRule> applicable = history.scheme().rule(asked.title(), asked.on());
        if (applicable.isEmpty()) {
            return Eligibility.of(
                    asked,
                    ImmutableList.of(
                            shortfall(EntryReason.NO_RULE, Label.of("有适用的规则", "a rule that applies"), List.of())
                                    .build()),
                    Optional.empty());
        }
        TitleRule rule = applicable.get();
        Optional<Verdict> verdict = rule.entry().map(entry -> entry.check(history, asked));
        ImmutableList.Builder<Shortfall> reasons = ImmutableList.builder();
        standing(asked, rule)
                .forEach(reason ->
                        reasons.add(rule.citation().map(reason::citedAs).orElse(reason)));
        verdict.map(Verdict::shortfalls)
                .orElse(ImmutableList.of())
                .forEach(reason ->
                        reasons.add(rule.citation().map(reason::citedAs).orElse(reason)));
        return Eligibility.of(asked, reasons.build(), verdict);
    }

    /** What always holds, whatever the entry rule. */
    private ImmutableList<Shortfall> standing(Candidacy asked, TitleRule rule) {
        ImmutableList.Builder<Shortfall> reasons = ImmutableList.builder();
        TitleStatus status = history.status(asked.subject(), asked.title(), asked.on());
        List<HonorEvent> cause = status.cause().map(Cause::event).map(List::of).orElse(List.of());
        if (hasEnded(asked.subject(), asked.on())) {
            reasons.add(shortfall(
                            EntryReason.ENTITY_ENDED,
                            Label.of("创建主体存续", "a subject that still exists"),
                            course.replay(asked.subject()).changes(asked.subject()))
                    .build());
        }
        ImmutableList<StandingBar> bars = history.bars(asked.subject(), asked.title(), asked.on());
        if (!bars.isEmpty()) {
            reasons.add(shortfall(
                            EntryReason.BARRED,
                            Label.of("限制申报期届满", "no bar on re-application"),
                            bars.stream()
                                    .map(bar -> bar.cause().event())
                                    .distinct()
                                    .toList())
                    .earliestOn(
                            bars.stream().allMatch(bar -> bar.firstFreeOn().isPresent())
                                    ? bars.stream()
                                            .flatMap(bar -> bar.firstFreeOn().stream())
                                            .max(LocalDate::compareTo)
                                    : Optional.empty())
                    .build());
        }
        if (status.state().isUnderSanction()) {
            reasons.add(shortfall(EntryReason.UNDER_SANCTION, Label.of("称号不在处分期内", "no sanction on the title"), cause)
                    .build());
        }
        if (status.stage() != Stage.NONE) {
            reasons.add(shortfall(
                            EntryReason.ALREADY_APPLIED,
                            Label.of("无正在进行的申报", "no application under way"),
                            history.stepsUntil(asked.subject(), asked.title(), asked.on()).stream()
                                    .filter(step -> step.is(HonorAction.APPLY))
                                    .reduce((first, second) -> second)
                                    .map(step -> List.of(step.cause().event()))
                                    .orElse(List.of()))
                    .build());
        }
        if (isClosed(asked, rule, asked.on())) {
            reasons.add(shortfall(EntryReason.WINDOW_CLOSED, Label.of("在申报时段内", "a round that is open"), List.of())
                    .earliestOn(rounds(asked).stream()
                            .map(Round::opensOn)
                            .filter(day -> day.isAfter(asked.on()))
                            .min(LocalDate::compareTo))
                    .build());
        }
        return reasons.build();
    }

    Optional<LocalDate> nextApplication(Candidacy asked) {
        Title title = asked.title();
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(asked.on());
        history.scheme().versions().forEach(version -> days.add(version.startsOn()));
        history.scheme().rounds().forEach(round -> days.add(round.opensOn()));
        history.steps(asked.subject(), title).forEach(step -> {
            days.add(step.on());
            step.after().bars().forEach(bar -> bar.firstFreeOn().ifPresent(days::add));
        });
        return days.tailSet(asked.on()).stream()
                .filter(day -> history.scheme()
                                .rule(title, day)
                                .filter(rule -> !isClosed(asked, rule, day))
                                .isPresent()
                        && history.bars(asked.subject(), title, day).isEmpty())
                .findFirst()
                .filter(day -> !hasEnded(asked.subject(), day));
    }

    private boolean isClosed(Candidacy asked, TitleRule rule, LocalDate day) {
        return rule.inRoundsOnly()
                && rounds(asked).stream().noneMatch(round -> round.range().contains(day));
    }

    private List<Round> rounds(Candidacy asked) {
        return asked.round()
                .map(number -> history.scheme().round(number).stream().toList())
                .orElse(history.scheme().rounds());
    }

    private boolean hasEnded(String subject, LocalDate on) {
        return history.endedOn(subject).filter(day -> !day.isAfter(on)).isPresent();
    }

    private static Shortfall.Builder shortfall(EntryReason code, Label wanted, List<HonorEvent> events) {
        Shortfall.Builder builder = Shortfall.builder();
        builder.code(code).wanted(wanted).events(events);
        return builder;
    }

    /** The surroundings at the end of a day. */
    private final class AtEndOf implements Guards.Surroundings {
        private final LocalDate day;

        AtEndOf(LocalDate day) {
            this.day = day;
        }

        @Override
        public boolean hasEnded(String subject) {
            return Outlook.this.hasEnded(subject, day);
        }

        @Override
        public int recommendations(HonorEvent like) {
            return (int) course.replay(Kinship.limit(like)).recommended(like).stream()
                    .filter(counted -> !counted.isAfter(day))
                    .count();
        }

        @Override
        public boolean hasPredecessor(HonorEvent event) {
            String heir = event.subject().orElseThrow();
            return course.replay(heir).successions(heir).stream()
                    .map(old -> history.status(old.now().subject(), old.now().title(), day))
                    .anyMatch(old -> Fold.isPredecessor(old, event));
        }
    }
}
