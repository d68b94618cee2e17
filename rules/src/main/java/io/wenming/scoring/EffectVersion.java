package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.citation.Citation;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The lines of activity and outcome that are in force from one day until another (研判规则版本). */
@DomainStyle
@Value.Immutable
public abstract class EffectVersion implements Serializable {
    private static final long serialVersionUID = 1L;

    // that somebody is found to do so is nothing that he complies with
    private static final Detail FOUND = Detail.of(Label.of("成立", "found"));
    private static final Detail NOT_FOUND = Detail.of(Label.of("不成立", "not found"));

    private static final Label ACTIVITY = Label.of("热闹指标", "activity");
    private static final Label OUTCOME = Label.of("实效指标", "outcome");
    private static final Label ACTIVITY_NEEDED = Label.of("需达到的热闹指标数", "activityNeeded");
    private static final Label OUTCOME_NEEDED = Label.of("需偏低的实效指标数", "outcomeNeeded");

    EffectVersion() {}

    /** First day in force; from the beginning if absent. */
    public abstract Optional<LocalDate> inForceFrom();

    /** First day no longer in force; without end if absent. */
    public abstract Optional<LocalDate> inForceUntil();

    /** What is much: measures of activity, at least one. */
    public abstract ImmutableList<EffectLine> activity();

    /** How many of them have to reach their lines, 1 or more; 1 by default. */
    @Value.Default
    public int activityNeeded() {
        return 1;
    }

    /** What is poor: measures of outcome, at least one. */
    public abstract ImmutableList<EffectLine> outcome();

    /** How many of them have to be poor, 1 or more; 1 by default. */
    @Value.Default
    public int outcomeNeeded() {
        return 1;
    }

    /** The clause that the lines rest on. */
    public abstract Optional<Citation> citation();

    @Value.Check
    void checkForm() {
        checkNeeded(ACTIVITY, activity(), ACTIVITY_NEEDED, activityNeeded());
        checkNeeded(OUTCOME, outcome(), OUTCOME_NEEDED, outcomeNeeded());
        Refusal.unless(
                lines().map(EffectLine::id).distinct().count() == lines().count(),
                "lines: two have one id; give each its own");
        Refusal.unless(
                inForceFrom().isEmpty()
                        || inForceUntil().isEmpty()
                        || inForceUntil().get().isAfter(inForceFrom().get()),
                "inForceUntil: %s is not after inForceFrom %s; give a later day",
                inForceUntil().map(LocalDate::toString).orElse(""),
                inForceFrom().map(LocalDate::toString).orElse(""));
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return inForceFrom().map(from -> !day.isBefore(from)).orElse(true)
                && inForceUntil().map(day::isBefore).orElse(true);
    }

    Stream<EffectLine> lines() {
        return Stream.concat(activity().stream(), outcome().stream());
    }

    /** Whether some day is in force in both. */
    boolean overlaps(EffectVersion other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    Finding finding(String node, Label label, Facts facts) {
        ImmutableList<Finding> active = findings(activity(), facts);
        ImmutableList<Finding> poor = findings(outcome(), facts);
        boolean met = count(active, Outcome.MET) >= activityNeeded() && count(poor, Outcome.MET) >= outcomeNeeded();
        boolean possible = possible(active) >= activityNeeded() && possible(poor) >= outcomeNeeded();
        EffectReason result =
                met ? EffectReason.FORM_WITHOUT_EFFECT : possible ? EffectReason.UNDECIDED : EffectReason.NOT_SO;
        return Finding.builder()
                .node(node)
                .label(label)
                .outcome(met ? Outcome.MET : possible ? Outcome.NOT_EVALUATED : Outcome.NOT_MET)
                .value(verdict(met, possible))
                .addReasons(
                        Reason.of(result),
                        told(EffectReason.ACTIVITY, active, activityNeeded()),
                        told(EffectReason.OUTCOME, poor, outcomeNeeded()))
                .citation(citation())
                .addAllParts(active)
                .addAllParts(poor)
                .build();
    }

    private static Optional<Detail> verdict(boolean met, boolean possible) {
        if (met) {
            return Optional.of(FOUND);
        }
        return possible ? Optional.empty() : Optional.of(NOT_FOUND);
    }

    private boolean startsBeforeEndOf(EffectVersion other) {
        return inForceFrom().isEmpty()
                || other.inForceUntil().isEmpty()
                || inForceFrom().get().isBefore(other.inForceUntil().get());
    }

    private static void checkNeeded(Label name, ImmutableList<EffectLine> lines, Label neededName, int needed) {
        Refusal.unless(!lines.isEmpty(), "%s: there is no line; give at least one", name);
        Refusal.unless(
                needed >= 1 && needed <= lines.size(),
                "%s: %s of %s is out of range; give 1 to the number of lines",
                neededName,
                needed,
                lines.size());
    }

    private static ImmutableList<Finding> findings(ImmutableList<EffectLine> lines, Facts facts) {
        return lines.stream().map(line -> line.finding(facts)).collect(ImmutableList.toImmutableList());
    }

    private static long count(ImmutableList<Finding> findings, Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }

    private static long possible(ImmutableList<Finding> findings) {
        return count(findings, Outcome.MET) + count(findings, Outcome.NOT_EVALUATED);
    }

    private static Reason told(EffectReason code, ImmutableList<Finding> findings, int needed) {
        return Reason.of(code, Detail.of(findings.size()), Detail.of(count(findings, Outcome.MET)), Detail.of(needed));
    }

    /** Starts a version. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a version; missing parts are refused by name. */
    public static final class Builder extends ImmutableEffectVersion.Builder {
        Builder() {}
    }
}
