package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;

/**
 * Named at any time up to the day, whatever became of it (曾获命名). Made by {@link EntryRule#everNamed}; with
 * {@link EntryRule#not} it forbids repeated awards. Source: honor rules, section 4 (repeat award).
 *
 * @param type the type
 * @param tier the tier
 */
public record EverNamed(CreationType type, Tier tier) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public EverNamed {
        requireNonNull(type, "type");
        requireNonNull(tier, "tier");
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Title title = Title.of(type, tier);
        ImmutableList<HonorEvent> namings = history.steps(candidacy.subject(), title).stream()
                .filter(step -> step.is(HonorAction.NAME) && !step.on().isAfter(candidacy.on()))
                .map(step -> step.cause().event())
                .collect(ImmutableList.toImmutableList());
        return namings.isEmpty()
                ? Verdict.notMet(
                        this,
                        Shortfall.builder()
                                .code(EntryReason.PREREQ_NOT_MET)
                                .wanted(describe())
                                .lacking(title)
                                .build())
                : Verdict.met(this, namings);
    }

    @Override
    public Label describe() {
        Label title = Title.of(type, tier).label();
        return Label.of("曾获" + title.zh(), "ever named " + title.en());
    }
}
