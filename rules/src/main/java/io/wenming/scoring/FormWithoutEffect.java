package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.document.DocumentKind;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule for form without effect (看似热闹、没有实效): it sets what was done, such as the number of activities and of people,
 * against what came of it, such as satisfaction, the closing rate and the repeat rate. Where the lines are is said by
 * versions with dates in force; nothing of it is a score.
 *
 * <pre>{@code
 * FormWithoutEffect.builder().id("effect").addVersions(EffectVersion.builder()
 *         .addActivity(new EffectLine("held", Label.of("活动场次", "activities"), Measure.count(count("held")), Range.atLeast(Decimal.of(20))))
 *         .addOutcome(new EffectLine("satisfied", Label.of("满意率", "satisfaction"), Measure.rate(rate("satisfied")), Range.lessThan(Decimal.of(80))))
 *         .build()).build()
 *     .finding(facts, asOf)
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class FormWithoutEffect implements Serializable {
    static final Label NAME = Label.of("看似热闹、没有实效", "form without effect"); // before the documents, which name it

    /** Rules for form without effect as documents. */
    public static final DocumentKind<FormWithoutEffect> DOCUMENT = EffectForm.document();

    private static final long serialVersionUID = 1L;

    FormWithoutEffect() {}

    /** The id, not blank. */
    public abstract String id();

    /** What it is called. */
    @Value.Default
    public Label label() {
        return NAME;
    }

    /** The versions, at least one, no two in force on one day. */
    public abstract ImmutableList<EffectVersion> versions();

    @Value.Check
    void checkForm() {
        Texts.check("id", id());
        Refusal.unless(!versions().isEmpty(), "rule '%s': it has no version; give at least one", id());
        for (int i = 0; i < versions().size(); i++) {
            EffectVersion version = versions().get(i);
            Refusal.unless(
                    versions().subList(0, i).stream().noneMatch(version::overlaps),
                    "rule '%s': two versions are in force on one day; give each the days of its own",
                    id());
        }
    }

    /** The version in force on a day. */
    public Optional<EffectVersion> versionOn(LocalDate day) {
        requireNonNull(day, "day");
        return versions().stream().filter(version -> version.isInForceOn(day)).findFirst();
    }

    /**
     * Whether the facts show form without effect: met if enough measures of activity reach their lines while enough of
     * outcome are poor, not met if they do not, not evaluated where what is missing could decide it or no version is in
     * force. Every measure is a part with its figure. What does not apply reaches no line.
     */
    public Finding finding(Facts facts, LocalDate asOf) {
        requireNonNull(facts, "facts");
        return versionOn(asOf)
                .map(version -> version.finding(id(), label(), facts))
                .orElseGet(() -> Finding.builder()
                        .node(id())
                        .label(label())
                        .outcome(Outcome.NOT_EVALUATED)
                        .addReasons(Reason.of(EffectReason.NO_VERSION, Detail.of(asOf)))
                        .build());
    }

    /** Every input that some version reads. */
    public ImmutableSet<FactKey<?>> inputs() {
        return versions().stream()
                .flatMap(EffectVersion::lines)
                .flatMap(line -> line.measure().inputs().stream())
                .map(Input::key)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Starts a rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; missing parts are refused by name. */
    public static final class Builder extends ImmutableFormWithoutEffect.Builder {
        Builder() {}
    }
}
