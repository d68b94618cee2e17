package io.wenming.honor;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import java.util.List;
import java.util.Optional;

/**
 * A title obtained in several rounds (连续届数): distinct round numbers of namings up to the day that were not followed by a
 * revocation or termination. Namings without a round number do not count. Made by {@link EntryRule#heldTerms}.
 *
 * <p>Source: honor rules, section 4 (prerequisite branches, terms).
 *
 * @param type the type; that of the title asked about if absent
 * @param tier the tier
 * @param terms how many, 1 or more
 * @param countReviews whether a passed review with a round number counts too
 * @param consecutive whether the numbers must be unbroken down from the highest
 * @param stillHeld whether the title must be usable on the day too
 */
public record HeldTerms(
        Optional<CreationType> type, Tier tier, int terms, boolean countReviews, boolean consecutive, boolean stillHeld)
        implements EntryRule {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public HeldTerms {
        requireNonNull(type, "type");
        requireNonNull(tier, "tier");
        checkArgument(terms >= 1, "terms: %s is out of range; give 1 or more", String.valueOf(terms));
    }

    /** The same for a type, whichever is asked about. */
    public HeldTerms ofType(CreationType other) {
        return new HeldTerms(Optional.of(other), tier, terms, countReviews, consecutive, stillHeld);
    }

    /** The same with passed reviews counted. */
    public HeldTerms countingReviews() {
        return new HeldTerms(type, tier, terms, true, consecutive, stillHeld);
    }

    /** The same with any rounds, not only consecutive ones. */
    public HeldTerms ofAnyRounds() {
        return new HeldTerms(type, tier, terms, countReviews, false, stillHeld);
    }

    /** The same also when the last term is over. */
    public HeldTerms heldOrOver() {
        return new HeldTerms(type, tier, terms, countReviews, consecutive, false);
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Title title = Title.of(type.orElse(candidacy.title().type()), tier);
        List<Step> steps = history.stepsUntil(candidacy.subject(), title, candidacy.on());
        ImmutableList<HonorEvent> counted = unforfeited(steps).stream()
                .filter(step -> step.is(HonorAction.NAME) || (countReviews && step.is(HonorAction.REVIEW_PASS)))
                .map(step -> step.cause().event())
                .filter(event -> event.round().isPresent())
                .collect(ImmutableList.toImmutableList());
        boolean usable = history.status(candidacy.subject(), title, candidacy.on())
                .state()
                .isUsable();
        return reached(counted) >= terms && (usable || !stillHeld)
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
        if (!consecutive || rounds.isEmpty()) {
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
        return describe(type);
    }

    private Label describe(Optional<CreationType> named) {
        Label title = EntryTexts.title(named, tier);
        return Label.of(
                (consecutive ? "连续%s届为" : "累计%s届为").formatted(terms) + title.zh(),
                "%s %sterms of ".formatted(terms, consecutive ? "consecutive " : "") + title.en());
    }
}
