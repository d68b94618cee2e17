package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Title;
import java.time.LocalDate;
import java.util.Optional;

/** What accepted events do to titles (honor rules, section 3, table of events). */
final class Transitions {
    private final Rulebook rules;
    private final Fold fold;
    private final Sanctions sanctions;
    private final Structure structure;

    Transitions(Rulebook rules, Fold fold, Sanctions sanctions, Structure structure) {
        this.rules = rules;
        this.fold = fold;
        this.sanctions = sanctions;
        this.structure = structure;
    }

    void apply(HonorEvent event, Line line, TitleRule rule) {
        LocalDate day = event.occurredOn();
        TitleStatus now = line.now();
        Cause cause = Cause.of(event, rules.applied(now.title(), day));
        switch (event.action()) {
            case APPLY -> line.step(day, cause, now.atStage(Stage.APPLIED));
            case RECOMMEND -> line.step(day, cause, now.atStage(Stage.RECOMMENDED));
            case NOMINATE -> line.step(day, cause, now.atStage(Stage.NOMINEE));
            case ASSESS -> line.step(day, cause, now.atStage(Stage.CANDIDATE));
            case PUBLICIZE ->
                line.step(
                        day,
                        cause,
                        now.onNotice(rule.procedure()
                                .notice()
                                .map(notice ->
                                        notice.knownPeriod(day, rules.scheme().workdays()))));
            case REJECT, OBJECTION_UPHELD -> line.step(day, cause, now.atStage(Stage.NONE));
            case NAME -> name(event, cause, line, rule);
            case REVIEW_PASS ->
                line.step(
                        day,
                        cause,
                        now.state() == TitleState.ACTIVE
                                ? now
                                : now.inState(TitleState.ACTIVE, day, cause).build());
            case REASSESS_PASS -> move(line, TitleState.ACTIVE, day, cause);
            case WARN ->
                line.step(
                        day,
                        cause,
                        now.inState(TitleState.WARNED, day, cause)
                                .deadline(event.deadline()
                                        .or(() -> rule.review().rectify().map(day::plus)))
                                .onDeadline(rule.review().onDeadline())
                                .build());
            case NOT_RETAINED ->
                line.step(
                        day,
                        cause,
                        now.inState(TitleState.DEFERRED, day, cause)
                                .deferredUntil(rule.review().defer().map(day::plus))
                                .onDeferralEnd(rule.review().onDeferralEnd())
                                .build());
            case SUSPEND ->
                sanctions.suspend(line, day, cause, Sanctions.suspendedUntil(event, now, rule.suspension()));
            case REVOKE -> sanctions.revoke(line, day, cause);
            case RANKED_OUT ->
                line.step(
                        day,
                        cause,
                        now.inState(TitleState.EXPIRED, day, cause)
                                .addAllBars(sanctions.bars(line, HonorAction.RANKED_OUT, day, cause))
                                .build());
            case MIGRATE -> move(line, TitleState.CONVERTED, day, cause);
            case LIFT_BAR -> line.step(day, cause, Sanctions.lifted(now, rule, day, cause));
            case REIDENTIFY -> structure.reidentify(event, cause, line, rule);
            default -> line.step(day, cause, now);
        }
    }

    private void name(HonorEvent event, Cause cause, Line line, TitleRule rule) {
        LocalDate day = event.occurredOn();
        line.step(
                day,
                cause,
                line.now()
                        .inState(TitleState.ACTIVE, day, cause)
                        .stage(Stage.NONE)
                        .notice(Optional.empty())
                        .naming(event)
                        .namedOn(day)
                        .lastValidDay(
                                rule.term().lastValidDay(day, event.round().flatMap(rules.scheme()::round)))
                        .bars(ImmutableList.of())
                        .build());
        rules.version(day).ifPresent(version -> convert(line, version.conversions(), day, cause));
    }

    /** Ends the titles of other types that a naming replaces. */
    private void convert(Line line, ImmutableList<Conversion> conversions, LocalDate day, Cause cause) {
        Title named = line.now().title();
        for (Conversion conversion : conversions) {
            Title ends = Title.of(conversion.ends(), named.tier());
            if (conversion.onNamed().equals(named.type())) {
                fold.of(line.now().subject()).started().stream()
                        .filter(other -> other.now().title().equals(ends)
                                && other.now().state().isHeld())
                        .forEach(other -> move(other, TitleState.CONVERTED, day, cause));
            }
        }
    }

    static void move(Line line, TitleState state, LocalDate day, Cause cause) {
        line.step(day, cause, line.now().inState(state, day, cause).build());
    }
}
