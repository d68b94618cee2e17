package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many places a quota gives (核定名额), and what they rest on.
 *
 * <p>Source: honor rules, section 5 (quota) and section 7 (quota).
 */
@DomainStyle
@Value.Immutable
public abstract class QuotaPlaces implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Fraction MOST = Fraction.of(999_999_999_999_999_999L);

    QuotaPlaces() {}

    /** The quota. */
    public abstract Quota quota();

    /**
     * The number of places; none if there is no limit, or an input is missing. It is 0 where the inputs give less, and the
     * greatest decimal where they give more.
     */
    public abstract Optional<Decimal> places();

    /** How many of those that expire have no place; none if it is not known how many expire. */
    public abstract Optional<Decimal> leaving();

    /** The revoked titles whose places are filled again. */
    public abstract ImmutableList<Vacancy> refilled();

    /** The inputs that are missing. */
    public abstract ImmutableSet<FactKey<Decimal>> missing();

    /** Whether all may be named. */
    public boolean isUnlimited() {
        return quota().size().isUnlimited();
    }

    static QuotaPlaces unknown(Quota quota, ImmutableSet<FactKey<Decimal>> missing) {
        return ImmutableQuotaPlaces.builder().quota(quota).missing(missing).build();
    }

    static QuotaPlaces of(Quota quota, Fraction places, ImmutableList<Vacancy> refilled, Optional<Decimal> expiring) {
        Decimal exact = held(places.max(Fraction.ZERO));
        return ImmutableQuotaPlaces.builder()
                .quota(quota)
                .places(exact)
                .leaving(expiring.map(number -> held(number.toFraction().minus(exact.toFraction()))))
                .refilled(refilled)
                .build();
    }

    private static Decimal held(Fraction number) {
        Fraction held = number.min(MOST).max(MOST.negated());
        return Decimal.of(held.rounded(Decimal.MAX_FRACTION_DIGITS, RoundingMode.UNNECESSARY));
    }
}
