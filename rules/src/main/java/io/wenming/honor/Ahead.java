package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.citation.Citation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The days that matter after one day, up to another: what a title's status fixes on the first day. */
final class Ahead {
    private static final Comparator<DateAhead> ORDER = Comparator.comparing(DateAhead::on)
            .thenComparing(DateAhead::kind)
            .thenComparing(date -> date.round().orElse(0))
            .thenComparing(date -> date.subject().orElse(""))
            .thenComparing(date -> date.title().map(Object::toString).orElse(""));

    private final HonorHistory history;
    private final LocalDate asOf;
    private final LocalDate until;

    Ahead(HonorHistory history, LocalDate asOf, LocalDate until) {
        this.history = history;
        this.asOf = asOf;
        this.until = until;
    }

    ImmutableList<DateAhead> of(Stream<String> subjects) {
        Stream<DateAhead> dates = subjects.flatMap(subject -> history.titles(subject).stream()
                .map(title -> history.status(subject, title, asOf))
                .flatMap(this::of));
        return sorted(dates);
    }

    ImmutableList<DateAhead> ofAll() {
        return sorted(Stream.concat(rounds(), of(history.subjects().stream()).stream()));
    }

    private ImmutableList<DateAhead> sorted(Stream<DateAhead> dates) {
        return dates.filter(date -> date.on().isAfter(asOf) && !date.on().isAfter(until))
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<DateAhead> rounds() {
        return history.scheme().rounds().stream()
                .flatMap(round -> Stream.of(
                        DateAhead.builder()
                                .on(round.opensOn())
                                .kind(AheadKind.ROUND_OPENS)
                                .round(round.number())
                                .build(),
                        DateAhead.builder()
                                .on(round.closesOn())
                                .kind(AheadKind.ROUND_CLOSES)
                                .round(round.number())
                                .build()));
    }

    private Stream<DateAhead> of(TitleStatus status) {
        Optional<HonorEvent> cause = status.cause().map(Cause::event);
        return Stream.of(
                        date(status, AheadKind.WARNING_DEADLINE, status.deadline(), cause),
                        date(status, AheadKind.SUSPENSION_ENDS, status.suspendedUntil(), cause),
                        date(status, AheadKind.DEFERRAL_ENDS, status.deferredUntil(), cause),
                        notice(status),
                        term(status),
                        bars(status),
                        selfReports(status))
                .flatMap(dates -> dates);
    }

    private Stream<DateAhead> notice(TitleStatus status) {
        return date(
                status,
                AheadKind.NOTICE_ENDS,
                status.notice().flatMap(NoticePeriod::lastDay),
                history.stepsUntil(status.subject(), status.title(), asOf).stream()
                        .filter(step -> step.is(HonorAction.PUBLICIZE))
                        .reduce((first, second) -> second)
                        .map(step -> step.cause().event()));
    }

    private Stream<DateAhead> term(TitleStatus status) {
        boolean reviewed =
                rule(status).filter(rule -> rule.keeping() == Keeping.REVIEW).isPresent();
        return status.state().isHeld()
                ? date(
                        status,
                        reviewed ? AheadKind.REVIEW_DUE : AheadKind.TERM_ENDS,
                        status.lastValidDay(),
                        status.naming())
                : Stream.empty();
    }

    private Stream<DateAhead> bars(TitleStatus status) {
        return history.bars(status.subject(), status.title(), asOf).stream()
                .flatMap(bar -> date(
                        status,
                        AheadKind.BAR_LAPSES,
                        bar.firstFreeOn(),
                        Optional.of(bar.cause().event())));
    }

    private Stream<DateAhead> selfReports(TitleStatus status) {
        if (!status.state().isUsable()) {
            return Stream.empty();
        }
        return history.course().rules().selfReports(status.title()).stream()
                .filter(window -> status.namedOn().orElseThrow().isBefore(window.opensOn()))
                .filter(window -> history.stepsUntil(status.subject(), status.title(), asOf).stream()
                        .noneMatch(step -> step.is(HonorAction.SELF_REPORT) && window.contains(step.on())))
                .flatMap(window -> Stream.concat(
                        date(status, AheadKind.SELF_REPORT_OPENS, Optional.of(window.opensOn()), status.naming()),
                        date(status, AheadKind.SELF_REPORT_DEADLINE, Optional.of(window.deadline()), status.naming())));
    }

    private Stream<DateAhead> date(
            TitleStatus status, AheadKind kind, Optional<LocalDate> on, Optional<HonorEvent> event) {
        Optional<Citation> citation = rule(status).flatMap(TitleRule::citation);
        return on.stream()
                .map(day -> DateAhead.builder()
                        .on(day)
                        .kind(kind)
                        .subject(status.subject())
                        .title(status.title())
                        .event(event)
                        .citation(citation)
                        .build());
    }

    private Optional<TitleRule> rule(TitleStatus status) {
        return history.course().rules().rule(status.title(), asOf);
    }
}
