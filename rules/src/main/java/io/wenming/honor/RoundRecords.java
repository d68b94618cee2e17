package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.wenming.document.DocumentKind;
import io.wenming.fact.Facts;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What is known of the naming of a title in a round beside the register (届次材料): the numbers that a quota depends on, the
 * places that were freed, the candidates with their scores, and the tests and results of subjects.
 *
 * <pre>{@code
 * RoundRecords records = RoundRecords.DOCUMENT.read(DocumentSource.file(path));
 * rule.procedure().select(today, records);   // each candidate with its rank, and whether it is named
 * }</pre>
 *
 * <p>Source: honor rules, section 5 and section 7 (facts).
 */
@DomainStyle
@Value.Immutable
public abstract class RoundRecords implements Serializable {
    /** Records of a round as documents. */
    public static final DocumentKind<RoundRecords> DOCUMENT = RoundRecordsForm.document();

    private static final long serialVersionUID = 1L;

    RoundRecords() {}

    /** The numbers that a quota depends on, such as {@link QuotaSize#EXPIRING}. */
    @Value.Default
    public Facts inputs() {
        return Facts.none();
    }

    /** The places that revocations freed. */
    public abstract ImmutableList<Vacancy> vacancies();

    /** The candidates. */
    public abstract ImmutableList<SelectionCandidate> candidates();

    /** The tests of the years, by subject. */
    public abstract ImmutableListMultimap<String, YearTest> tests();

    /** The results of tests that tiers held, by subject. */
    public abstract ImmutableListMultimap<String, TestResult> results();

    @Value.Check
    void check() {
        Texts.check("tests", tests().keySet());
        Texts.check("results", results().keySet());
    }

    /** Starts records. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds records. */
    public static final class Builder extends ImmutableRoundRecords.Builder {
        Builder() {}
    }
}
