package io.wenming.honor;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a title event is accepted (honor rules, section 3): the first reason against it, in the order of the rules. */
final class Guards {
    private Guards() {}

    /** What a guard looks at beside the title itself. */
    interface Surroundings {
        boolean hasEnded(String subject);

        int recommendations(HonorEvent like);

        boolean hasPredecessor(HonorEvent reidentification);
    }

    static Optional<RefusalReason> refusal(
            HonorEvent event, TitleStatus status, Optional<TitleRule> applicable, Surroundings around) {
        if (applicable.isEmpty()) {
            return Optional.of(RefusalReason.NO_RULE);
        }
        TitleRule rule = applicable.get();
        if (!isEntitled(event, rule)) {
            return Optional.of(RefusalReason.ACTOR_NOT_ENTITLED);
        }
        if (around.hasEnded(status.subject())) {
            return Optional.of(RefusalReason.ENTITY_ENDED);
        }
        if (!isInProfile(event.action(), rule)) {
            return Optional.of(RefusalReason.EVENT_NOT_IN_PROFILE);
        }
        return switch (event.action()) {
            case APPLY, NAME -> application(event, status, rule);
            case SUSPEND, REVOKE -> {
                if (!status.state().isHeld()) {
                    yield Optional.of(RefusalReason.STATE_NOT_ALLOWED);
                }
                yield when(rule.verification() && event.verifiedBy().isEmpty(), RefusalReason.NOT_VERIFIED);
            }
            case REASSESS_PASS -> restoring(status, rule);
            case RECOMMEND -> {
                if (status.stage() != Stage.APPLIED) {
                    yield Optional.of(RefusalReason.STAGE_NOT_ALLOWED);
                }
                yield rule.procedure()
                        .recommendQuota()
                        .filter(quota -> around.recommendations(event) >= quota)
                        .map(quota -> RefusalReason.QUOTA_EXHAUSTED);
            }
            case REJECT, NOMINATE, ASSESS, PUBLICIZE, OBJECTION_UPHELD ->
                when(!isAtStage(event.action(), status.stage(), rule), RefusalReason.STAGE_NOT_ALLOWED);
            case REIDENTIFY ->
                when(status.state().isHeld() || !around.hasPredecessor(event), RefusalReason.STATE_NOT_ALLOWED);
            case LIFT_BAR -> when(!isBarred(status, rule, event.occurredOn()), RefusalReason.STATE_NOT_ALLOWED);
            default -> when(!isInState(event.action(), status), RefusalReason.STATE_NOT_ALLOWED);
        };
    }

    /** Whether a bar stands on a day: the title's own, or one taken over where the rule says so. */
    static boolean isBarred(TitleStatus status, TitleRule rule, LocalDate day) {
        return status.bars().stream().anyMatch(bar -> bar.standsOn(day) && (bar.isOwn() || rule.barFollowsSuccessor()));
    }

    private static boolean isEntitled(HonorEvent event, TitleRule rule) {
        Actor actor = event.actor().orElseThrow();
        boolean otherBody = actor == Actor.BODY
                && event.by().isPresent()
                && rule.namingBody().isPresent()
                && !event.by().equals(rule.namingBody());
        return event.action().actors().contains(actor) && !otherBody;
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

    private static Optional<RefusalReason> application(HonorEvent event, TitleStatus status, TitleRule rule) {
        if (status.state().isUnderSanction()) {
            return Optional.of(RefusalReason.UNDER_SANCTION);
        }
        if (isBarred(status, rule, event.occurredOn())) {
            return Optional.of(RefusalReason.BARRED);
        }
        boolean fits = event.action() == HonorAction.APPLY
                ? status.stage() == Stage.NONE
                : !rule.procedure().full() || status.stage() == Stage.ON_NOTICE;
        if (!fits) {
            return Optional.of(RefusalReason.STAGE_NOT_ALLOWED);
        }
        boolean running = event.action() == HonorAction.NAME
                && rule.procedure().full()
                && status.notice()
                        .filter(notice -> !notice.allowsNaming(event.occurredOn()))
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
