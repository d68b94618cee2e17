package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import java.util.List;
import java.util.Optional;

/**
 * Named in a round (指定届命名), and neither revoked nor terminated since; the term may be over. Made by
 * {@link EntryRule#namedInRound} and {@link EntryRule#namedInPreviousRound}.
 *
 * <p>Source: honor rules, section 4 (prerequisite branches, named in).
 *
 * @param type the type; that of the title asked about if absent
 * @param tier the tier
 * @param round the number of the round; none: the one before the round asked about
 */
public record NamedInRound(Optional<CreationType> type, Tier tier, Optional<Integer> round) implements EntryRule {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public NamedInRound {
        requireNonNull(type, "type");
        requireNonNull(tier, "tier");
        requireNonNull(round, "round");
    }

    /** The same for a type, whichever is asked about. */
    public NamedInRound ofType(CreationType other) {
        return new NamedInRound(Optional.of(other), tier, round);
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Title title = Title.of(type.orElse(candidacy.title().type()), tier);
        Optional<Integer> wanted = round.or(() -> candidacy.round().map(asked -> asked - 1));
        List<Step> steps = history.stepsUntil(candidacy.subject(), title, candidacy.on());
        ImmutableList<HonorEvent> namings = HeldTerms.unforfeited(steps).stream()
                .filter(step -> step.is(HonorAction.NAME) && wanted.isPresent())
                .map(step -> step.cause().event())
                .filter(event -> event.round().equals(wanted))
                .collect(ImmutableList.toImmutableList());
        return namings.isEmpty()
                ? Verdict.notMet(
                        this,
                        Shortfall.builder()
                                .code(EntryReason.PREREQ_NOT_MET)
                                .wanted(describe(Optional.of(title.type()), wanted))
                                .lacking(title)
                                .build())
                : Verdict.met(this, namings);
    }

    @Override
    public Label describe() {
        return describe(type, round);
    }

    private Label describe(Optional<CreationType> named, Optional<Integer> number) {
        Label title = EntryTexts.title(named, tier);
        String zh = number.map("第%s届"::formatted).orElse("上届");
        String en = number.map("round %s"::formatted).orElse("the previous round");
        return Label.of(zh + "命名为" + title.zh(), "named " + title.en() + " in " + en);
    }
}
