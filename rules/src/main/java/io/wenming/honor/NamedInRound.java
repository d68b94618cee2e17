package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import io.wenming.rules.style.DomainStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Named in a round (指定届命名), and neither revoked nor terminated since; the term may be over. Made by
 * {@link EntryRule#namedInRound} and {@link EntryRule#namedInPreviousRound}.
 *
 * <p>Source: honor rules, section 4 (prerequisite branches, named in).
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class NamedInRound implements EntryRule {
    private static final long serialVersionUID = 1L;

    NamedInRound() {}

    /** The type; that of the title asked about if absent. */
    public abstract Optional<CreationType> type();

    /** The tier. */
    public abstract Tier tier();

    /** The number of the round, 1 or more; none: the one before the round asked about. */
    public abstract Optional<Integer> round();

    @Value.Check
    void check() {
        RoundNumbers.check(round());
    }

    /** The same for a type, whichever is asked about. */
    public NamedInRound ofType(CreationType other) {
        return builder().from(this).type(other).build();
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Title title = Title.of(type().orElse(candidacy.title().type()), tier());
        Optional<Integer> wanted = round().or(() -> candidacy.round().map(asked -> asked - 1));
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
        return describe(type(), round());
    }

    private Label describe(Optional<CreationType> named, Optional<Integer> number) {
        Label title = EntryTexts.title(named, tier());
        String zh = number.map("第%s届"::formatted).orElse("上届");
        String en = number.map("round %s"::formatted).orElse("the previous round");
        return Label.of(zh + "命名为" + title.zh(), "named " + title.en() + " in " + en);
    }

    /** Starts a rule with all its parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; a missing tier is refused by name. */
    public static final class Builder extends ImmutableNamedInRound.Builder {
        Builder() {}
    }
}
