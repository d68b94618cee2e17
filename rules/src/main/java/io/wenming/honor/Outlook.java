package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may be done on a day, read from a finished history (honor rules, sections 3, 4 and 7). */
final class Outlook {
    /** An embedder's rule may name one day after the other without an end. */
    private static final int MOST_TIMES = 1000;

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
                    Optional.empty(),
                    ImmutableList.of(Shortfall.builder()
                            .code(EntryReason.NO_RULE)
                            .wanted(Label.of("有适用的规则", "a rule that applies"))
                            .build()),
                    Optional.empty());
        }
        TitleRule rule = applicable.get();
        Optional<Verdict> verdict = rule.entry().map(entry -> entry.check(history, asked));
        ImmutableList<Shortfall> reasons = Stream.of(
                        new StandingReasons(history, asked, rule).all().stream(),
                        rule.vetoes().stream()
                                .filter(veto -> veto.sanction().kind() == SanctionKind.DISQUALIFY)
                                .map(veto -> new ClearOf(veto).check(history, asked))
                                .flatMap(clear -> clear.shortfalls().stream()),
                        verdict.map(Verdict::shortfalls).orElse(ImmutableList.of()).stream())
                .flatMap(Function.identity())
                .map(reason -> rule.citation().map(reason::citedAs).orElse(reason))
                .collect(ImmutableList.toImmutableList());
        return Eligibility.of(asked, course.rules().applied(asked.title(), asked.on()), reasons, verdict);
    }

    Optional<LocalDate> earliestApplication(Candidacy asked) {
        return Stream.concat(Stream.of(asked), inLaterRounds(asked))
                .flatMap(question -> earliest(question).stream())
                .min(Comparator.naturalOrder());
    }

    /** The same question in each round that is still to come; one that names no round is asked in any that is not over. */
    private Stream<Candidacy> inLaterRounds(Candidacy asked) {
        int last = asked.round().orElse(0);
        return history.scheme().rounds().stream()
                .filter(round -> round.number() > last && !round.closesOn().isBefore(asked.on()))
                .map(round -> Candidacy.builder()
                        .from(asked)
                        .round(round.number())
                        .on(round.opensOn().isAfter(asked.on()) ? round.opensOn() : asked.on())
                        .build());
    }

    /** Every reason says when it is gone; what then stands is asked again, on a later day each time. */
    private Optional<LocalDate> earliest(Candidacy asked) {
        LocalDate day = asked.on();
        for (int times = 0; times < MOST_TIMES; times++) {
            Eligibility answer = eligibility(asked.asOf(day));
            if (answer.isEligible()) {
                return Optional.of(day);
            }
            Optional<LocalDate> later = answer.earliestOn();
            if (later.isEmpty() || !later.get().isAfter(day)) {
                return Optional.empty();
            }
            day = later.get();
        }
        return Optional.empty();
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
        history.scheme().versions().stream()
                .flatMap(version -> version.rule(title).stream())
                .flatMap(rule -> rule.rightPause().stream())
                .flatMap(pause -> pause.ends(asked))
                .forEach(days::add);
        return days.tailSet(asked.on()).stream()
                .filter(day -> history.scheme()
                                .rule(title, day)
                                .filter(rule -> new StandingReasons(history, asked.asOf(day), rule).isOpen())
                                .isPresent()
                        && history.bars(asked.subject(), title, day).isEmpty())
                .findFirst()
                .filter(day -> !hasEnded(asked.subject(), day));
    }

    private boolean hasEnded(String subject, LocalDate on) {
        return StandingReasons.hasEnded(history, subject, on);
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
        public int recommendations(Title title, Optional<Integer> round) {
            return (int) course.replay(Kinship.limit(title, round)).recommended(title, round).stream()
                    .filter(counted -> !counted.isAfter(day))
                    .count();
        }

        @Override
        public boolean hasPredecessor(Attempt reidentification) {
            String heir = reidentification.subject();
            return course.replay(heir).of(heir).successions().stream()
                    .map(old -> history.status(old.now().subject(), old.now().title(), day))
                    .anyMatch(old -> Fold.isPredecessor(old, reidentification));
        }
    }
}
