package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Title;
import io.wenming.document.DocumentKind;
import io.wenming.fact.Facts;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question of eligibility (拟申报): may this subject apply for this title on this day, in this round? The application asked
 * about is not in the register yet.
 *
 * <pre>{@code
 * Candidacy candidacy = Candidacy.builder()
 *         .subject("town-3").title(title).on(LocalDate.of(2026, 5, 1)).round(8)
 *         .facts(Facts.builder().put(FactKey.count("staff"), 42L).build())
 *         .addSubordinate(Subordinate.of("village-31")).addSubordinate(Subordinate.of("village-32"))
 *         .build();
 * }</pre>
 *
 * <p>Source: honor rules, section 4 (eligible).
 */
@DomainStyle
@Value.Immutable
public abstract class Candidacy implements Serializable {
    /** Questions as documents, so that a decision can be repeated. */
    public static final DocumentKind<Candidacy> DOCUMENT = CandidacyForm.document();

    private static final long serialVersionUID = 1L;

    Candidacy() {}

    /** The id of the subject, not blank. */
    public abstract String subject();

    /** The title. */
    public abstract Title title();

    /** The day; the register counts as at its end. */
    public abstract LocalDate on();

    /** The number of the round, if one is meant. */
    public abstract Optional<Integer> round();

    /** The types that the subject applies for together with this one. */
    public abstract ImmutableSet<CreationType> alsoAppliedFor();

    /** What the subject is; an applicant by default. */
    @Value.Default
    public Phase phase() {
        return Phase.APPLICANT;
    }

    /** What is known about the subject beside the register. */
    @Value.Default
    public Facts facts() {
        return Facts.none();
    }

    /** Its subordinates, where a rule asks for a share of them. */
    public abstract ImmutableList<Subordinate> subordinates();

    @Value.Check
    void check() {
        Texts.check("subject", subject());
        RoundNumbers.check(round());
    }

    /** A question without round and facts. */
    public static Candidacy of(String subject, Title title, LocalDate on) {
        return builder().subject(subject).title(title).on(on).build();
    }

    /** The same question on another day. */
    public Candidacy asOf(LocalDate day) {
        return builder().from(this).on(day).build();
    }

    /** Starts a question. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a question; missing parts are refused by name. */
    public static final class Builder extends ImmutableCandidacy.Builder {
        Builder() {}
    }
}
