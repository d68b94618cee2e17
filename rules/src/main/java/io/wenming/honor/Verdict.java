package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one entry rule says (审核意见): met or not, what it rests on, every reason if not, and the verdicts of its parts. One
 * evaluation leaves a verdict for every node; reasons of a whole are taken from its parts.
 *
 * <pre>{@code
 * Verdict verdict = EntryRule.holds(Tier.COUNTY).forYears(2).check(history, candidacy);
 * verdict.earliestOn(); // 2027-03-20, two years after the naming
 * }</pre>
 *
 * <p>Source: honor rules, section 4.
 */
@DomainStyle
@Value.Immutable
public abstract class Verdict implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Label MET = Label.of("符合", "met");
    private static final Label NOT_MET = Label.of("不符合", "not met");

    Verdict() {}

    /** The rule. */
    public abstract EntryRule rule();

    /** Whether it is met. */
    public abstract boolean met();

    /** Every reason why not; empty exactly if it is met. Reasons of alternatives stand side by side. */
    public abstract ImmutableList<Shortfall> shortfalls();

    /** The events that it rests on. */
    public abstract ImmutableList<HonorEvent> events();

    /** The first day on which it would be met if nothing but time passed; none if it is met or time does not help. */
    public abstract Optional<LocalDate> earliestOn();

    /** The verdicts of the parts; all are asked, also those that no longer matter. */
    public abstract ImmutableList<Verdict> parts();

    @Value.Check
    void check() {
        Refusal.unless(
                met() == shortfalls().isEmpty(),
                "verdict: it is %s and has %s reasons; give reasons exactly if the rule is not met",
                met() ? MET : NOT_MET,
                shortfalls().size());
    }

    /** A rule that is met. */
    public static Verdict met(EntryRule rule, Iterable<HonorEvent> events) {
        return ImmutableVerdict.builder()
                .rule(rule)
                .met(true)
                .events(requireNonNull(events, "events"))
                .build();
    }

    /** A rule that is not met, for one reason. */
    public static Verdict notMet(EntryRule rule, Shortfall reason) {
        return ImmutableVerdict.builder()
                .rule(rule)
                .met(false)
                .addShortfall(requireNonNull(reason, "reason"))
                .events(reason.events())
                .earliestOn(reason.earliestOn())
                .build();
    }

    static Verdict of(
            EntryRule rule,
            boolean met,
            Iterable<Verdict> parts,
            Iterable<Shortfall> reasons,
            Optional<LocalDate> earliestOn) {
        ImmutableList<Verdict> asked = ImmutableList.copyOf(parts);
        return ImmutableVerdict.builder()
                .rule(rule)
                .met(met)
                .shortfalls(met ? ImmutableList.of() : reasons)
                .events(asked.stream()
                        .flatMap(part -> part.events().stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()))
                .earliestOn(met ? Optional.empty() : earliestOn)
                .parts(asked)
                .build();
    }
}
