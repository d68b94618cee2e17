package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.rules.style.DomainStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A title obtained in several rounds (连续届数): distinct round numbers of namings up to the day that were not followed by a
 * revocation or termination. Namings without a round number do not count. Made by {@link EntryRule#heldTerms}.
 *
 * <p>Source: honor rules, section 4 (prerequisite branches, terms).
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class HeldTerms implements EntryRule {
    private static final long serialVersionUID = 1L;

    HeldTerms() {}

    /** The type; that of the title asked about if absent. */
    public abstract Optional<CreationType> type();

    /** The tier. */
    public abstract Tier tier();

    /** How many, 1 or more. */
    public abstract int terms();

    /** Whether a passed review with a round number counts too. */
    @Value.Default
    public boolean countReviews() {
        return false;
    }

    /** Whether the numbers must be unbroken down from the highest. */
    @Value.Default
    public boolean consecutive() {
        return true;
    }

    /** Whether the title must be usable on the day too. */
    @Value.Default
    public boolean stillHeld() {
        return true;
    }

    @Value.Check
    void check() {
        Refusal.unless(terms() >= 1, "terms: %s is out of range; give 1 or more", String.valueOf(terms()));
    }

    /** The same for a type, whichever is asked about. */
    public HeldTerms ofType(CreationType other) {
        return builder().from(this).type(other).build();
    }

    /** The same with passed reviews counted. */
    public HeldTerms countingReviews() {
        return builder().from(this).countReviews(true).build();
    }

    /** The same with any rounds, not only consecutive ones. */
    public HeldTerms ofAnyRounds() {
        return builder().from(this).consecutive(false).build();
    }

    /** The same also when the last term is over. */
    public HeldTerms heldOrOver() {
        return builder().from(this).stillHeld(false).build();
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Title title = Title.of(type().orElse(candidacy.title().type()), tier());
        List<Step> steps = history.stepsUntil(candidacy.subject(), title, candidacy.on());
        ImmutableList<HonorEvent> counted = unforfeited(steps).stream()
                .filter(step -> step.is(HonorAction.NAME) || (countReviews() && step.is(HonorAction.REVIEW_PASS)))
                .map(step -> step.cause().event())
                .filter(event -> event.round().isPresent())
                .collect(ImmutableList.toImmutableList());
        boolean usable = history.status(candidacy.subject(), title, candidacy.on())
                .state()
                .isUsable();
        return reached(counted) >= terms() && (usable || !stillHeld())
                ? Verdict.met(this, counted)
                : Verdict.notMet(
                        this,
                        Shortfall.builder()
                                .code(EntryReason.PREREQ_NOT_MET)
                                .wanted(describe(Optional.of(title.type())))
                                .events(counted)
                                .lacking(title)
                                .build());
    }

    private int reached(List<HonorEvent> counted) {
        ImmutableSortedSet<Integer> rounds = counted.stream()
                .map(event -> event.round().orElseThrow())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
        if (!consecutive() || rounds.isEmpty()) {
            return rounds.size();
        }
        int run = 0;
        while (rounds.contains(rounds.last() - run)) {
            run++;
        }
        return run;
    }

    /** The steps after the last revocation or termination. */
    static List<Step> unforfeited(List<Step> steps) {
        int from = 0;
        for (int index = 0; index < steps.size(); index++) {
            TitleState state = steps.get(index).after().state();
            if (state == TitleState.REVOKED || state == TitleState.TERMINATED) {
                from = index + 1;
            }
        }
        return steps.subList(from, steps.size());
    }

    @Override
    public Label describe() {
        return describe(type());
    }

    private Label describe(Optional<CreationType> named) {
        Label title = EntryTexts.title(named, tier());
        return Label.of(
                (consecutive() ? "连续%s届为" : "累计%s届为").formatted(terms()) + title.zh(),
                "%s %sterms of ".formatted(terms(), consecutive() ? "consecutive " : "") + title.en());
    }

    /** Starts a rule with all its parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; missing parts are refused by name. */
    public static final class Builder extends ImmutableHeldTerms.Builder {
        Builder() {}
    }
}
