package io.wenming.surge;

import io.wenming.finding.Finding;
import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How evidence is spread over the working days of a period, and what that says (突击判定结果). All numbers are exact; those
 * that do not exist without evidence, or where nothing was expected in the window, are absent.
 */
@DomainStyle
@Value.Immutable(copy = false)
public abstract class Surge implements Serializable {
    private static final long serialVersionUID = 1L;

    Surge() {}

    /** The rule by which it was judged. */
    public abstract SurgeRule rule();

    /** The working days of the period (N); the window is the last {@link SurgeRule#window} of them. */
    public abstract int workdays();

    /** The pieces of evidence (n). */
    public abstract int pieces();

    /** Those of them in the window (x). */
    public abstract int piecesInWindow();

    /** The days with evidence (a). */
    public abstract int activeDays();

    /** Those of them in the window (y). */
    public abstract int activeInWindow();

    /** The share that steady work would have in the window (e), 0 to 1. */
    public abstract Fraction expected();

    /** 占比 the share of the pieces in the window, 0 to 1. */
    public Optional<Fraction> share() {
        return pieces() == 0 ? Optional.empty() : Optional.of(Fraction.of(piecesInWindow(), pieces()));
    }

    /** 倍数 the share as a multiple of the expected one. */
    public Optional<Fraction> lift() {
        return expected().signum() == 0 ? Optional.empty() : share().map(share -> share.dividedBy(expected()));
    }

    /** The probability that at least so many pieces fall into the window by chance. */
    public abstract Optional<Fraction> p();

    /** The probability that at least so many of the active days fall into the window by chance. */
    public abstract Optional<Fraction> pDays();

    /** 滞后 how far the pieces were behind an even line at most, as a share of all, 0 to 1. */
    public abstract Optional<Fraction> lag();

    /** The working day after which they were that far behind for the first time; 0 is before the first. */
    public abstract OptionalInt lagDay();

    /** 判定 the verdict. */
    public SurgeVerdict verdict() {
        if (rule().thresholds().isTooLittle(pieces(), activeDays())) {
            return SurgeVerdict.INSUFFICIENT;
        }
        return lift().map(lift -> rule().thresholds().verdict(lift, p().orElseThrow(), pDays().orElseThrow()))
                .orElse(SurgeVerdict.INSUFFICIENT);
    }

    /** The verdict with its reasons as sentences: what was concentrated, how likely by chance, where work lagged. */
    public Finding finding() {
        return SurgeFinding.of(this);
    }

    static final class Builder extends ImmutableSurge.Builder {
        Builder() {}
    }
}
