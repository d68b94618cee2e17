package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import java.util.Optional;

/**
 * No tier is skipped (逐级申报): the same type is usable at the tier just below on the scheme's ladder; the lowest tier passes.
 * Made by {@link EntryRule#stepwise}. Source: honor rules, section 4.
 */
public record Stepwise() implements EntryRule {
    private static final long serialVersionUID = 1L;

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Optional<Tier> below = history.scheme().tiers().below(candidacy.title().tier());
        if (below.isEmpty()) {
            return Verdict.met(this, ImmutableList.of());
        }
        Title lower = Title.of(candidacy.title().type(), below.get());
        TitleStatus status = history.status(candidacy.subject(), lower, candidacy.on());
        ImmutableList<HonorEvent> events =
                status.cause().map(Cause::event).map(ImmutableList::of).orElse(ImmutableList.of());
        return status.state().isUsable()
                ? Verdict.met(this, events)
                : Verdict.notMet(
                        this,
                        Shortfall.builder()
                                .code(EntryReason.TIER_SKIPPED)
                                .wanted(Label.of(
                                        "持有" + lower.label().zh(),
                                        "holding " + lower.label().en()))
                                .events(events)
                                .lacking(lower)
                                .build());
    }

    @Override
    public Label describe() {
        return Label.of("逐级申报", "no tier is skipped");
    }
}
