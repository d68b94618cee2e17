package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.finding.Finding;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Whether a subject may apply (申报资格), with every reason against it.
 *
 * <p>Source: honor rules, section 4.
 */
@DomainStyle
@Value.Immutable
public abstract class Eligibility implements Serializable {
    private static final long serialVersionUID = 1L;

    Eligibility() {}

    /** The question. */
    public abstract Candidacy candidacy();

    /** Every reason against it, by code point of the code. */
    public abstract ImmutableList<Shortfall> shortfalls();

    /** What the entry rule said, node by node; none if the title rule has no entry rule or no rule applies. */
    public abstract Optional<Verdict> verdict();

    /** The rule of the title that was asked; none if none applies. */
    public abstract Optional<AppliedRule> rule();

    /** Whether the subject may apply: no reason against it. */
    public boolean isEligible() {
        return shortfalls().isEmpty();
    }

    /**
     * The first day on which all of these reasons would be gone if nothing but time passed; none if time does not help, or
     * there is no reason. Others may have come up by then; {@link HonorHistory#earliestApplication} looks at them too.
     */
    public Optional<LocalDate> earliestOn() {
        ImmutableList<Optional<LocalDate>> days = Stream.concat(
                        verdict().stream().filter(entry -> !entry.met()).map(Verdict::earliestOn),
                        shortfalls().stream()
                                .filter(reason -> !isOfEntry(reason))
                                .map(Shortfall::earliestOn))
                .collect(ImmutableList.toImmutableList());
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Whether a reason comes from the entry rule, whose alternatives have one day together. */
    private boolean isOfEntry(Shortfall reason) {
        return verdict().stream()
                .flatMap(entry -> entry.shortfalls().stream())
                .anyMatch(of -> of.code().equals(reason.code()) && of.wanted().equals(reason.wanted()));
    }

    /** The codes of all reasons, each once, by code point. */
    public ImmutableSortedSet<String> codes() {
        return shortfalls().stream()
                .map(reason -> reason.code().code())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Whether the subject may apply, on which day and under which version, with a part for each reason against it. */
    public Finding finding() {
        return EligibilityFinding.of(this);
    }

    static Eligibility of(
            Candidacy candidacy,
            Optional<AppliedRule> rule,
            ImmutableList<Shortfall> reasons,
            Optional<Verdict> verdict) {
        return ImmutableEligibility.builder()
                .candidacy(candidacy)
                .rule(rule)
                .shortfalls(ImmutableList.sortedCopyOf(
                        Comparator.comparing((Shortfall reason) -> reason.code().code()), reasons))
                .verdict(verdict)
                .build();
    }
}
