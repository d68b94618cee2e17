package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many may be named (名额): a number or a share, then one for each that was revoked (撤一补一), then a maximum.
 *
 * <pre>{@code
 * Quota quota = Quota.share(QuotaSize.LAST_ROUND, Rate.percent(150)).atMost(50);
 * Facts inputs = Facts.builder().put(QuotaSize.LAST_ROUND, Decimal.of(21)).build();
 * quota.places(LocalDate.of(2014, 1, 1), inputs).places();   // 31
 * }</pre>
 *
 * <p>Source: honor rules, section 5 (quota).
 */
@DomainStyle
@Value.Immutable
public abstract class Quota implements Serializable {
    private static final long serialVersionUID = 1L;

    Quota() {}

    /** How many, before replacement and maximum. */
    public abstract QuotaSize size();

    /** How a share is rounded; down by default, the number that has to leave up. */
    public abstract Optional<QuotaRounding> rounding();

    /** Which revoked titles free a place. */
    @Value.Default
    public Replacement replacement() {
        return Replacement.NONE;
    }

    /** The maximum, 0 or more. */
    public abstract Optional<Integer> cap();

    @Value.Check
    void check() {
        cap().ifPresent(most -> Refusal.unless(most >= 0, "quota: cap %s is below 0; give 0 or more", most));
    }

    /** 固定名额 a number, 0 or more. */
    public static Quota fixed(int number) {
        return of(new QuotaSize.Fixed(number));
    }

    /** 比例名额 a share of a number among the facts, rounded down. */
    public static Quota share(FactKey<Decimal> of, Rate percent) {
        return of(new QuotaSize.Share(of, percent));
    }

    /** 末位退出名额 of those that expire at least a share leaves, rounded up. */
    public static Quota leastExit(Rate percent) {
        return of(new QuotaSize.LeastExit(percent));
    }

    /** 不限名额 no limit. */
    public static Quota unlimited() {
        return of(new QuotaSize.Unlimited());
    }

    /** A quota of a size. */
    public static Quota of(QuotaSize size) {
        return builder().size(size).build();
    }

    /** The same with a maximum, 0 or more. */
    public Quota atMost(int most) {
        return builder().from(this).cap(most).build();
    }

    /** The same with one place for each revoked title that counts. */
    public Quota replacing(Replacement revoked) {
        return builder().from(this).replacement(revoked).build();
    }

    /** The places on a day, without revoked titles. */
    public QuotaPlaces places(LocalDate on, Facts inputs) {
        return places(on, inputs, ImmutableList.of());
    }

    /** The places on a day. */
    public QuotaPlaces places(LocalDate on, Facts inputs, Iterable<Vacancy> revoked) {
        ImmutableSet<FactKey<Decimal>> missing = size().inputs().stream()
                .filter(input -> inputs.value(input).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        if (size().isUnlimited() || !missing.isEmpty()) {
            return QuotaPlaces.unknown(this, missing);
        }
        ImmutableList<Vacancy> refilled = ImmutableList.copyOf(revoked).stream()
                .filter(vacancy -> replacement().frees(vacancy, on))
                .collect(ImmutableList.toImmutableList());
        Fraction sized =
                size().places(inputs, rounding().orElse(size().usualRounding()).mode());
        Fraction replaced = sized.plus(Fraction.of(refilled.size()));
        Fraction places = cap().map(most -> replaced.min(Fraction.of(most))).orElse(replaced);
        return QuotaPlaces.of(this, places, refilled, inputs.value(QuotaSize.EXPIRING));
    }

    /** Starts a quota with all its parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a quota; a missing size is refused by name. */
    public static final class Builder extends ImmutableQuota.Builder {
        Builder() {}
    }
}
