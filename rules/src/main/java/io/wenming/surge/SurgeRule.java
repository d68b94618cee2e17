package io.wenming.surge;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Supervision;
import io.wenming.citation.Citation;
import io.wenming.document.DocumentKind;
import io.wenming.edition.Edition;
import io.wenming.edition.Issued;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When evidence piles up before an assessment (突击迎检判定规则): the window is the last working days of a period; what lies in it
 * is compared with steady work, and with chance.
 *
 * <pre>{@code
 * SurgeRule rule = SurgeRule.builder()
 *         .id("surge").label(Label.of("突击迎检", "surge before the assessment")).version("2026-1")
 *         .window(5).basis(SurgeBasis.DAYS)
 *         .thresholds(new SurgeThresholds(10, 5, Decimal.of(2), Decimal.parse("0.01"),
 *                 Decimal.parse("1.5"), Decimal.parse("0.05")))
 *         .build();
 * rule.judge(supervision).forEach(unit -> unit.finding());   // one for each unit that is asked about
 * }</pre>
 *
 * <p>Window and thresholds are a place's own; none is a default. Source: framework, part 3 (突击迎检).
 */
@DomainStyle
@Value.Immutable
public abstract class SurgeRule implements Issued, Serializable {
    /** Rules as documents. */
    public static final DocumentKind<SurgeRule> DOCUMENT = SurgeForm.document();

    private static final long serialVersionUID = 1L;

    SurgeRule() {}

    /** The id, not blank. */
    @Override
    public abstract String id();

    /** The official name. */
    public abstract Label label();

    /** The version, not blank. */
    @Override
    public abstract String version();

    /** When it is in force, and what it takes the place of; always, by default. */
    @Override
    @Value.Default
    public Edition edition() {
        return Edition.ALWAYS;
    }

    /** Where it is laid down. */
    public abstract Optional<Citation> citation();

    /** How many working days before the end of the period are the window (k), 1 or more. */
    public abstract int window();

    /** What the steady share of the window is. */
    public abstract SurgeBasis basis();

    /** From where on a concentration is a finding. */
    public abstract SurgeThresholds thresholds();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("version", version());
        Refusal.unless(
                window() >= 1, "surge rule '%s': window %s is below 1; give 1 working day or more", id(), window());
    }

    /**
     * Judges a spread over working days against even work, whatever the basis.
     *
     * @param workdays how many working days the period has, more than the window
     * @param days for each piece of evidence the number of its working day, 1 for the first
     * @throws IllegalArgumentException if the window is not shorter than the period, or a day is not one of it
     */
    public Surge judge(int workdays, Iterable<Integer> days) {
        checkWindow(workdays);
        return judge(workdays, days, Fraction.of(window(), workdays));
    }

    /**
     * Judges a spread over working days against a share of the window that is known otherwise.
     *
     * @param expected the share that steady work would have in the window, 0 to 1
     * @throws IllegalArgumentException if the window is not shorter than the period, or a day or the share is out of range
     */
    public Surge judge(int workdays, Iterable<Integer> days, Fraction expected) {
        checkWindow(workdays);
        Refusal.unless(
                requireNonNull(expected, "expected").signum() >= 0 && expected.compareTo(Fraction.ONE) <= 0,
                "expected: %s is out of range; give 0 to 1",
                expected);
        return new Spread(workdays, ImmutableList.copyOf(days)).judge(this, expected);
    }

    /**
     * Judges the evidence of each unit that a supervision asks about, or that owes something in its range, in their order. Pieces count that are known, of a kind
     * that one of the rules accepts, and done in the range; what was done on a rest day counts for the next working day, or
     * for the last one of the range.
     *
     * @throws IllegalArgumentException if the window is not shorter than the range
     * @throws io.wenming.calendar.UnknownCalendarYearException if a day must be looked at whose year is not published
     */
    public ImmutableList<PeriodSurge> judge(Supervision question) {
        return PeriodReading.of(this, requireNonNull(question, "question"));
    }

    void checkWindow(int workdays) {
        Refusal.unless(
                window() < workdays,
                "surge rule '%s': window %s is not shorter than the period of %s working days; give a longer period",
                id(),
                window(),
                workdays);
    }

    /** Starts a rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; missing parts are refused by name. */
    public static final class Builder extends ImmutableSurgeRule.Builder {
        Builder() {}
    }
}
