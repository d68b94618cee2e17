package io.wenming.honor;

import io.wenming.creation.Title;
import java.time.LocalDate;
import java.util.Optional;

/** Whether an attempt on a title is accepted (honor rules, section 3): the first reason against it, in the order of the rules. */
final class Guards {
    private Guards() {}

    /** What a guard looks at beside the title itself. */
    interface Surroundings {
        boolean hasEnded(String subject);

        int recommendations(Title title, Optional<Integer> round);

        boolean hasPredecessor(Attempt reidentification);
    }

    static Optional<RefusalReason> refusal(
            Attempt attempt, TitleStatus status, Optional<TitleRule> applicable, Surroundings around) {
        if (applicable.isEmpty()) {
            return Optional.of(RefusalReason.NO_RULE);
        }
        TitleRule rule = applicable.get();
        if (!isEntitled(attempt, rule)) {
            return Optional.of(RefusalReason.ACTOR_NOT_ENTITLED);
        }
        if (around.hasEnded(status.subject())) {
            return Optional.of(RefusalReason.ENTITY_ENDED);
        }
        if (!isInProfile(attempt.action(), rule)) {
            return Optional.of(RefusalReason.EVENT_NOT_IN_PROFILE);
        }
        return switch (attempt.action()) {
            case APPLY, NAME -> application(attempt, status, rule);
            case SUSPEND, REVOKE -> {
                if (!status.state().isHeld()) {
                    yield Optional.of(RefusalReason.STATE_NOT_ALLOWED);
                }
                yield when(rule.verification() && !attempt.verified(), RefusalReason.NOT_VERIFIED);
            }
            case REASSESS_PASS -> restoring(status, rule);
            case RECOMMEND -> {
                if (status.stage() != Stage.APPLIED) {
                    yield Optional.of(RefusalReason.STAGE_NOT_ALLOWED);
                }
                yield rule.procedure()
                        .recommendQuota()
                        .filter(quota -> around.recommendations(attempt.title(), attempt.round()) >= quota)
                        .map(quota -> RefusalReason.QUOTA_EXHAUSTED);
            }
            case REJECT, NOMINATE, ASSESS, PUBLICIZE, OBJECTION_UPHELD ->
                when(!isAtStage(attempt.action(), status.stage(), rule), RefusalReason.STAGE_NOT_ALLOWED);
            case REIDENTIFY ->
                when(status.state().isHeld() || !around.hasPredecessor(attempt), RefusalReason.STATE_NOT_ALLOWED);
            case LIFT_BAR -> when(!isBarred(status, rule, attempt.on()), RefusalReason.STATE_NOT_ALLOWED);
            default -> when(!isInState(attempt.action(), status), RefusalReason.STATE_NOT_ALLOWED);
        };
    }

    /** Whether a bar stands on a day: the title's own, or one taken over where the rule says so. */
    static boolean isBarred(TitleStatus status, TitleRule rule, LocalDate day) {
        return !status.bars().isEmpty()
                && status.bars().stream()
                        .anyMatch(bar -> bar.standsOn(day) && (bar.isOwn() || rule.barFollowsSuccessor()));
    }

    private static boolean isEntitled(Attempt attempt, TitleRule rule) {
        boolean otherBody = attempt.actor() == Actor.BODY
                && attempt.by().isPresent()
                && rule.namingBody().isPresent()
                && !attempt.by().equals(rule.namingBody());
        return attempt.action().actors().contains(attempt.actor()) && !otherBody;
    }

    private static boolean isInProfile(HonorAction action, TitleRule rule) {
        return switch (action) {
            case NOMINATE -> rule.procedure().nominee();
            case NOT_RETAINED -> rule.keeping() == Keeping.REVIEW;
            case SELF_REPORT -> !rule.review().selfReports().isEmpty();
            case RANKED_OUT -> rule.exit();
            default -> true;
        };
    }

    private static Optional<RefusalReason> application(Attempt attempt, TitleStatus status, TitleRule rule) {
        if (status.state().isUnderSanction()) {
            return Optional.of(RefusalReason.UNDER_SANCTION);
        }
        if (isBarred(status, rule, attempt.on())) {
            return Optional.of(RefusalReason.BARRED);
        }
        boolean fits = attempt.action() == HonorAction.APPLY
                ? status.stage() == Stage.NONE
                : !rule.procedure().full() || status.stage() == Stage.ON_NOTICE;
        if (!fits) {
            return Optional.of(RefusalReason.STAGE_NOT_ALLOWED);
        }
        boolean running = attempt.action() == HonorAction.NAME
                && rule.procedure().full()
                && status.notice()
                        .filter(notice -> !notice.allowsNaming(attempt.on()))
                        .isPresent();
        return when(running, RefusalReason.NOTICE_RUNNING);
    }

    private static Optional<RefusalReason> restoring(TitleStatus status, TitleRule rule) {
        return switch (status.state()) {
            case AWAITING_REASSESSMENT -> Optional.empty();
            case SUSPENDED ->
                when(status.suspendedUntil().isPresent() && !rule.suspension().earlyRestore(), RefusalReason.TOO_EARLY);
            default -> Optional.of(RefusalReason.STATE_NOT_ALLOWED);
        };
    }

    private static boolean isAtStage(HonorAction action, Stage stage, TitleRule rule) {
        return switch (action) {
            case REJECT -> stage != Stage.NONE && stage != Stage.ON_NOTICE;
            case NOMINATE -> stage == Stage.RECOMMENDED;
            case ASSESS -> stage == (rule.procedure().nominee() ? Stage.NOMINEE : Stage.RECOMMENDED);
            case PUBLICIZE -> stage == Stage.CANDIDATE;
            case OBJECTION_UPHELD -> stage == Stage.ON_NOTICE;
            default -> true;
        };
    }

    private static boolean isInState(HonorAction action, TitleStatus status) {
        TitleState state = status.state();
        return switch (action) {
            case REVIEW_PASS -> state.isUsable() || state == TitleState.DEFERRED;
            case WARN, RANKED_OUT -> state == TitleState.ACTIVE;
            case NOT_RETAINED, SELF_REPORT, MIGRATE -> state.isUsable();
            case YEAR_TEST -> state.isUsable() || status.stage() == Stage.NOMINEE;
            default -> true;
        };
    }

    private static Optional<RefusalReason> when(boolean refused, RefusalReason reason) {
        return refused ? Optional.of(reason) : Optional.empty();
    }
}
