package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.citation.Citation;
import io.wenming.creation.Title;
import io.wenming.fact.Fact;
import io.wenming.fact.FactKey;
import io.wenming.fact.Incident;
import io.wenming.finding.Finding;
import io.wenming.finding.Reason;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One reason why a subject may not apply (差距): its code and clause, what it rests on, and what would have to change.
 *
 * <p>Source: honor rules, section 4.
 */
@DomainStyle
@Value.Immutable
public abstract class Shortfall implements Serializable {
    private static final long serialVersionUID = 1L;

    Shortfall() {}

    /** The code; one of {@link EntryReason}, or one of an embedder's own rule. */
    public abstract ReasonCode code();

    /** What is wrong; the text of the code by default. */
    @Value.Default
    public Label problem() {
        Reason reason = Reason.of(code());
        return Label.of(reason.in(Language.ZH), reason.in(Language.EN));
    }

    /** What is wanted, as a clause: {@code 持有市州级文明单位满2年}. */
    public abstract Label wanted();

    /** The clause of the scheme. */
    public abstract Optional<Citation> citation();

    /** The events that it rests on, in the order in which they took effect. */
    public abstract ImmutableList<HonorEvent> events();

    /** The incidents that it rests on, in the order given. */
    public abstract ImmutableList<Incident> incidents();

    /** The facts that it rests on, by key; one that is missing stands here too, as missing. */
    public abstract ImmutableMap<FactKey<?>, Fact<?>> facts();

    /** Who is concerned beside the subject: the subordinates without the title, or the related subject. */
    public abstract ImmutableList<String> subjects();

    /** How much is lacking, above 0, in the unit of what is wanted: 12 staff, 2.5 points, 3 subordinates; none if no figure is. */
    public abstract Optional<Decimal> amount();

    /** The title that is lacking, or is held too short. */
    public abstract Optional<Title> lacking();

    /** The first day on which nothing would be wanting here if nothing but time passed; none if time does not help. */
    public abstract Optional<LocalDate> earliestOn();

    /** This reason with a clause, unless it has one. */
    Shortfall citedAs(Citation clause) {
        return citation().isPresent()
                ? this
                : Shortfall.builder().from(this).citation(clause).build();
    }

    /**
     * All that it says, on one line: {@code 人数不足：staff不少于30（staff=29，尚差1）}.
     *
     * @param language the language
     */
    public String text(Language language) {
        return ShortfallFinding.line(this, language);
    }

    /** The same as a finding: what is wrong, what is wanted, and what it rests on. */
    public Finding finding() {
        return ShortfallFinding.of(this);
    }

    /** Starts a reason, for an embedder's own rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a reason; missing parts are refused by name. */
    public static final class Builder extends ImmutableShortfall.Builder {
        Builder() {}
    }
}
