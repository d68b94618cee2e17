package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.TierLadder;
import io.wenming.creation.Title;
import io.wenming.fact.Fact;
import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import io.wenming.rules.style.DomainStyle;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A share of the subordinates holds a title of a tier or above (下属单位占比), compared exactly. They are those of the
 * question; if it names none, two counts among the facts are read. With none at all it is not met, unless told otherwise.
 * Made by {@link EntryRule#shareOfSubordinates}. Source: honor rules, section 4 (share).
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class ShareOfSubordinates implements EntryRule {
    /** 下属单位总数 the fact that says how many subordinates there are. */
    public static final FactKey<Long> TOTAL = FactKey.count("subordinates");

    /** 下属单位达标数 the fact that says how many of them hold the title. */
    public static final FactKey<Long> TITLED = FactKey.count("subordinates_titled");

    private static final long serialVersionUID = 1L;

    ShareOfSubordinates() {}

    /** The type that the subordinates hold. */
    public abstract CreationType type();

    /** The lowest tier that counts. */
    public abstract Tier tier();

    /** The share in percent, 0 or more. */
    public abstract Rate percent();

    /** Whether the share itself passes; it does by default. */
    @Value.Default
    public Comparison comparison() {
        return Comparison.AT_LEAST;
    }

    /** Whether it is met where there is no subordinate. */
    @Value.Default
    public boolean passesWithout() {
        return false;
    }

    @Value.Check
    void check() {
        Refusal.unless(
                percent().percent().signum() >= 0,
                "share of subordinates: percent %s is below 0; give 0 or more",
                percent().percent());
    }

    /** The same, but the share itself is not enough. */
    public ShareOfSubordinates exceeded() {
        return builder().from(this).comparison(Comparison.ABOVE).build();
    }

    /** The same, met where there is no subordinate. */
    public ShareOfSubordinates orWithout() {
        return builder().from(this).passesWithout(true).build();
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        return candidacy.subordinates().isEmpty() ? counted(candidacy) : listed(history, candidacy);
    }

    private Verdict listed(HonorHistory history, Candidacy candidacy) {
        ImmutableList<String> without = candidacy.subordinates().stream()
                .filter(subordinate -> !holds(history, candidacy, subordinate))
                .map(Subordinate::id)
                .collect(ImmutableList.toImmutableList());
        long total = candidacy.subordinates().size();
        return verdict(total, total - without.size(), Shortfall.builder().subjects(without));
    }

    private Verdict counted(Candidacy candidacy) {
        ImmutableMap<FactKey<?>, Fact<?>> facts = ImmutableMap.of(
                TOTAL, candidacy.facts().fact(TOTAL),
                TITLED, candidacy.facts().fact(TITLED));
        long total = candidacy.facts().value(TOTAL).orElse(0L);
        return verdict(
                total,
                candidacy.facts().value(TITLED).orElse(0L),
                Shortfall.builder().facts(facts));
    }

    private Verdict verdict(long total, long titled, Shortfall.Builder reason) {
        boolean met = total == 0
                ? passesWithout()
                : comparison().holds(Fraction.of(titled, total), percent().toFraction());
        if (met) {
            return Verdict.met(this, ImmutableList.of());
        }
        reason.code(EntryReason.SHARE_TOO_LOW).wanted(describe()).lacking(Title.of(type(), tier()));
        return Verdict.notMet(this, reason.amount(lacking(total, titled)).build());
    }

    /** How many more it takes; none if there is no subordinate, or not even all would do. */
    private Optional<Decimal> lacking(long total, long titled) {
        Fraction exact = percent().toFraction().times(total);
        long least = exact.rounded(0, RoundingMode.CEILING).longValueExact();
        long wanted = comparison().holds(Fraction.of(least), exact) ? least : least + 1;
        return wanted > total || total == 0 ? Optional.empty() : Optional.of(Decimal.of(wanted - titled));
    }

    private boolean holds(HonorHistory history, Candidacy candidacy, Subordinate subordinate) {
        TierLadder ladder = history.scheme().tiers();
        return subordinate.alsoHeld().stream().anyMatch(title -> counts(title, ladder))
                || history.titles(subordinate.id()).stream()
                        .filter(title -> counts(title, ladder))
                        .anyMatch(title -> history.status(subordinate.id(), title, candidacy.on())
                                .state()
                                .isUsable());
    }

    private boolean counts(Title title, TierLadder ladder) {
        return title.type().equals(type()) && ladder.contains(title.tier()) && ladder.isAtLeast(title.tier(), tier());
    }

    @Override
    public Label describe() {
        Label title = Title.of(type(), tier()).label();
        Label compared = comparison().label();
        return Label.of(
                "下属单位持有%s及以上的比例%s%s%%".formatted(title.zh(), compared.zh(), percent()),
                "%s %s %% of the subordinates hold %s or a higher tier"
                        .formatted(compared.en(), percent(), title.en()));
    }

    /** Starts a rule with all its parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; missing parts are refused by name. */
    public static final class Builder extends ImmutableShareOfSubordinates.Builder {
        Builder() {}
    }
}
